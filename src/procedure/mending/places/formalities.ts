import type { LegalityControl } from '../../business/state.js';
import type { FormalityState } from '../../formalities/state.js';
import type { Meeting } from '../../meeting.js';
import type { ItemId } from '../../vocabulary.js';
import { all, at, less, type Places } from './place.js';

const remembering = (meeting: Meeting, changes: Partial<FormalityState>): Meeting => ({
  ...meeting,
  formalities: { ...meeting.formalities, ...changes },
});

/** Decision, doors and disqualification of an item may each be controlled. */
const controlsOf = ({ business }: Meeting, { item }: { item: ItemId }): LegalityControl[] =>
  Object.values(business.controls).filter((control) => control.item === item);

const isTold = (meeting: Meeting, of: { item: ItemId }): boolean =>
  controlsOf(meeting, of).every(({ inside }) => inside !== true);

function withControls(
  meeting: Meeting,
  { item }: { item: ItemId },
  change: (control: LegalityControl) => LegalityControl,
): Meeting {
  const changed = Object.entries(meeting.business.controls).map(([key, control]): [string, LegalityControl] => [
    key,
    control.item === item ? change(control) : control,
  ]);
  return { ...meeting, business: { ...meeting.business, controls: Object.fromEntries(changed) } };
}

/** What is settled around the matters. */
export const formalityPlaces: Pick<
  Places,
  | 'remark'
  | 'agenda-proposal'
  | 'previous-minutes'
  | 'absence'
  | 'exemption'
  | 'legality-others'
  | 'legality-reason'
  | 'owed-body'
> = {
  /** What was said of the summons. */
  remark: {
    ids: { remarked: 'instant' },
    every: ({ formalities }) => formalities.remarks.map((one) => ({ remarked: one.at })),
    words: ({ formalities }, of) => formalities.remarks.filter((one) => one.at === of.remarked).map(({ text }) => text),
    told: ({ formalities }, of) => formalities.remarks.some((one) => one.at === of.remarked && !one.inside),
    emptied: (meeting, of) =>
      remembering(meeting, {
        remarks: meeting.formalities.remarks.map((one) => (one.at === of.remarked ? { ...one, text: '' } : one)),
      }),
    pieces: { 'summons.remarked': (_, of, passing) => at(of.remarked === passing.at, '/text') },
  },
  /** A change of the agenda somebody proposed. */
  'agenda-proposal': {
    ids: { proposed: 'instant' },
    every: ({ formalities }) => formalities.proposals.map((one) => ({ proposed: one.at })),
    words: ({ formalities }, of) =>
      formalities.proposals.filter((one) => one.at === of.proposed).map(({ text }) => text),
    told: ({ formalities }, of) => formalities.proposals.some((one) => one.at === of.proposed && !one.inside),
    emptied: (meeting, of) =>
      remembering(meeting, {
        proposals: meeting.formalities.proposals.map((one) => (one.at === of.proposed ? { ...one, text: '' } : one)),
      }),
    pieces: { 'agenda.change-proposed': (_, of, passing) => at(of.proposed === passing.at, '/text') },
  },
  /** What was said when the minutes of the meeting before were approved. */
  'previous-minutes': {
    ids: { approved: 'instant' },
    every: ({ formalities }) => formalities.approved.map((one) => ({ approved: one.at })),
    words: ({ formalities }, of) =>
      formalities.approved.filter((one) => one.at === of.approved).map(({ remarks }) => remarks),
    told: ({ formalities }, of) => formalities.approved.some((one) => one.at === of.approved && !one.inside),
    emptied: (meeting, of) =>
      remembering(meeting, {
        approved: meeting.formalities.approved.map((one) => (one.at === of.approved ? less(one, 'remarks') : one)),
      }),
    pieces: { 'previous-minutes.approved': (_, of, passing) => at(of.approved === passing.at, '/remarks') },
  },
  /** That somebody reported absence or was given leave. Whether they were there is what the minutes must tell (§ 11-4). */
  absence: {
    ids: { person: 'id' },
    every: ({ formalities }) =>
      [...new Set([...formalities.absences, ...formalities.leaves].map(({ person }) => person))].map((person) => ({
        person,
      })),
    words: ({ formalities }, of) =>
      [...formalities.absences, ...formalities.leaves].some(({ person }) => person === of.person) ? [of.person] : [],
    telling: () => [],
    told: ({ formalities }, of) =>
      [...formalities.absences, ...formalities.leaves].some(({ person, inside }) => person === of.person && !inside),
    emptied: (meeting, of) =>
      remembering(meeting, {
        absences: meeting.formalities.absences.filter(({ person }) => person !== of.person),
        leaves: meeting.formalities.leaves.filter(({ person }) => person !== of.person),
      }),
    pieces: {
      'absence.reported': (event, of) => at(of.person === event.person, '/person', '/scope', '/from', '/to'),
      'leave.granted': (event, of) => at(of.person === event.person, '/person', '/from', '/to'),
    },
  },
  /** On what ground somebody was exempted from a matter, or not. */
  exemption: {
    ids: { item: 'id', person: 'id' },
    every: ({ formalities }) => formalities.exemptions.map(({ item, person }) => ({ item, person })),
    words: ({ formalities }, of) => [
      formalities.exemptions.find(({ item, person }) => item === of.item && person === of.person)?.basis,
    ],
    told: ({ formalities }, of) =>
      formalities.exemptions.some(({ item, person, inside }) => item === of.item && person === of.person && !inside),
    emptied: (meeting, of) =>
      remembering(meeting, {
        exemptions: meeting.formalities.exemptions.map((one) =>
          one.item === of.item && one.person === of.person ? less(one, 'basis') : one,
        ),
      }),
    pieces: {
      'exemption.decided': (event, of) => at(of.item === event.item && of.person === event.person, '/basis'),
    },
  },
  /** Those who demand control of legality and are on no roster here, by name. */
  'legality-others': {
    ids: { item: 'id' },
    every: ({ business }) => Object.values(business.controls).map(({ item }) => ({ item })),
    words: (meeting, of) => controlsOf(meeting, of).flatMap(({ others }) => others),
    told: isTold,
    emptied: (meeting, of) => withControls(meeting, of, (control) => ({ ...control, others: [] })),
    pieces: {
      'legality.demanded': (event, of) =>
        of.item === event.item ? all(event.others, (place) => `/others/${place}`) : [],
    },
  },
  /** For which special reasons the Ministry took a decision up by itself. */
  'legality-reason': {
    ids: { item: 'id' },
    every: ({ business }) => Object.values(business.controls).map(({ item }) => ({ item })),
    words: (meeting, of) => controlsOf(meeting, of).map(({ takenUpFor }) => takenUpFor),
    told: isTold,
    emptied: (meeting, of) => withControls(meeting, of, (control) => less(control, 'takenUpFor')),
    pieces: { 'legality.taken-up': (event, of) => at(of.item === event.item, '/reason') },
  },
  /** The body that is owed a notice, as somebody named it. */
  'owed-body': {
    ids: { item: 'id' },
    every: ({ business }) => business.owed.map(({ item }) => ({ item })),
    words: ({ business }, of) => business.owed.filter(({ item }) => item === of.item).map(({ body }) => body.name),
    told: ({ business }, of) => business.owed.some(({ item, inside }) => item === of.item && !inside),
    emptied: (meeting, of) => ({
      ...meeting,
      business: { ...meeting.business, owed: meeting.business.owed.filter(({ item }) => item !== of.item) },
    }),
    pieces: { 'notice.owed': (event, of) => at(of.item === event.item, '/body') },
  },
};
