import { recordedInside } from '../evolve-sitting.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant, ItemId, PersonId, VoteId } from '../vocabulary.js';
import type { FormalityEvent } from './events.js';
import type { Absence, Exemption, FormalityState } from './state.js';

const remembering = (meeting: Meeting, changes: Partial<FormalityState>): Meeting => ({
  ...meeting,
  formalities: { ...meeting.formalities, ...changes },
});

/** What an event says, without its name. */
function factsOf<E extends { type: string }>(event: E): Omit<E, 'type'> {
  const { type: _, ...facts } = event;
  return facts;
}

/** The entry of one person and one matter, written anew; why it was asked for stays with it. */
function exemptionWritten(
  exemptions: Exemption[],
  { item, person }: { item: ItemId; person: PersonId },
  how: Pick<Exemption, 'outcome'> &
    Partial<Pick<Exemption, 'requestedAt' | 'ground' | 'basis' | 'inside'>> & { vote?: VoteId },
  at: Instant,
): Exemption[] {
  const before = exemptions.find((one) => one.item === item && one.person === person);
  const others = exemptions.filter((one) => one !== before);
  const ground = how.ground ?? before?.ground;
  const { outcome, basis, vote } = how;
  return [
    ...others,
    {
      item,
      person,
      requestedAt: before?.requestedAt ?? at,
      outcome,
      ...(ground !== undefined && { ground }),
      ...(basis !== undefined && { basis }),
      ...(vote !== undefined && { vote }),
      ...(how.inside && { inside: true }),
    },
  ];
}

/** Whose exemption it is may since have been withheld. */
const exempting = (
  meeting: Meeting,
  whose: { item: ItemId; person: PersonId },
  how: Parameters<typeof exemptionWritten>[2],
  at: Instant,
): Meeting =>
  whose.person && meeting.items[whose.item]
    ? remembering(meeting, { exemptions: exemptionWritten(meeting.formalities.exemptions, whose, how, at) })
    : meeting;

export const formalityFolds: Folds<FormalityEvent> = {
  'quorum.declared': (meeting, event, at) =>
    remembering(meeting, { quorum: [...meeting.formalities.quorum, { at, ...factsOf(event) }] }),
  'summons.remarked': (meeting, event, at) =>
    remembering(meeting, {
      remarks: [
        ...meeting.formalities.remarks,
        { at, ...factsOf(event), text: event.text ?? '', ...recordedInside(meeting) },
      ],
    }),
  'agenda.change-proposed': (meeting, event, at) =>
    remembering(meeting, {
      proposals: [
        ...meeting.formalities.proposals,
        { at, ...factsOf(event), text: event.text ?? '', ...recordedInside(meeting) },
      ],
    }),
  'agenda.adopted': (meeting, event, at) => remembering(meeting, { adopted: { at, ...factsOf(event) } }),
  'signatories.chosen': (meeting, { persons }) => remembering(meeting, { signatories: persons ?? [] }),
  'previous-minutes.approved': (meeting, event, at) =>
    remembering(meeting, {
      approved: [...meeting.formalities.approved, { at, ...factsOf(event), ...recordedInside(meeting) }],
    }),
  'absence.reported': (meeting, event, at) => {
    if (!event.person) return meeting;
    const same = (one: Absence) => one.person === event.person && one.scope === event.scope && one.item === event.item;
    const others = meeting.formalities.absences.filter((one) => !same(one));
    return remembering(meeting, { absences: [...others, { at, ...factsOf(event), ...recordedInside(meeting) }] });
  },
  'substitute.called': (meeting, event, at) =>
    remembering(meeting, { calls: [...meeting.formalities.calls, { ...factsOf(event), at, accepts: null }] }),
  'substitute.answered': (meeting, { person, accepts }) =>
    remembering(meeting, {
      calls: meeting.formalities.calls.map((call) =>
        call.person === person && call.accepts === null ? { ...call, accepts } : call,
      ),
    }),
  'leave.granted': (meeting, event) =>
    event.person
      ? remembering(meeting, {
          leaves: [...meeting.formalities.leaves, { ...factsOf(event), ...recordedInside(meeting) }],
        })
      : meeting,
  'exemption.requested': (meeting, event, at) => exempting(meeting, event, { ground: event.ground, outcome: null }, at),
  'exemption.decided': (meeting, event, at) => exempting(meeting, event, { ...event, ...recordedInside(meeting) }, at),
};
