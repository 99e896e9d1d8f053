import { awaiting } from '../../../src/procedure/formalities/availability.js';
import type { AbsenceScope } from '../../../src/procedure/formalities/state.js';
import { seatedFor } from '../../../src/procedure/rules/seats.js';
import { everyVoice, presentVoters, seatHolders, substitutesFor } from '../roll.js';
import { wallOf } from '../wall-clock.js';
import { itemField, votesOf, where, type ActOf, type Scene } from './act.js';

/** What is settled before the first matter, and who comes and goes. */

const substitutesOf = ({ meeting }: Scene) =>
  meeting.roster.filter((person) => meeting.people[person]?.role === 'substitute');
const seatHoldersAndSubstitutes = (scene: Scene) => [...seatHolders(scene.meeting), ...substitutesOf(scene)];
const nowOnWall = ({ meeting, now }: Scene) => wallOf(now, meeting.facts?.timezone);

export const declareQuorum: ActOf = ({ w }) => ({
  ...w.acts['quorum.declare'],
  fields: [],
  commands: () => [{ type: 'quorum.declare' }],
});

export const remarkOnSummons: ActOf = ({ meeting, w }) => ({
  ...w.acts['summons.remark'],
  fields: [
    { kind: 'text', name: 'text', label: w.ask.remark, most: 20_000 },
    { kind: 'person', name: 'person', label: w.ask.by, people: presentVoters(meeting), optional: true },
  ],
  commands: (said) => [{ type: 'summons.remark', text: said.text('text'), ...where('person', said.text('person')) }],
});

export const proposeAgendaChange: ActOf = ({ meeting, w }) => ({
  ...w.acts['agenda.propose-change'],
  fields: [
    { kind: 'person', name: 'by', label: w.ask.proposedBy, people: presentVoters(meeting) },
    { kind: 'text', name: 'text', label: w.ask.proposal, most: 20_000 },
  ],
  commands: (said) => [{ type: 'agenda.propose-change', text: said.text('text'), by: said.text('by') }],
});

export const adoptAgenda: ActOf = ({ meeting, w }) => {
  const votes = votesOf(meeting, ({ purpose, result }) => purpose === 'agenda' && result?.outcome === 'carried');
  return {
    ...w.acts['agenda.adopt'],
    fields:
      votes.length === 0
        ? []
        : [
            {
              kind: 'choice',
              name: 'vote',
              label: w.ask.restsOnVote,
              options: votes,
              first: votes[0]?.value ?? '',
              optional: true,
            },
          ],
    commands: (said) => [{ type: 'agenda.adopt', ...where('vote', said.text('vote')) }],
  };
};

export const chooseSignatories: ActOf = ({ meeting, rules, w }) => {
  const { signatories } = rules.minutes.value;
  const seated = seatedFor(meeting, meeting.currentItem, rules).filter((person) => person !== meeting.chair);
  return {
    ...w.acts['signatories.choose'],
    fields: [
      {
        kind: 'people',
        name: 'persons',
        label: w.ask.signatories(signatories === 'everybody-there' ? seated.length : signatories),
        people: seated,
        first: signatories === 'everybody-there' ? seated : [],
      },
    ],
    commands: (said) => [{ type: 'signatories.choose', persons: [...said.several('persons')] }],
  };
};

export const approvePreviousMinutes: ActOf = ({ meeting, meetings, w }) => {
  const { facts } = meeting;
  const earlier = meetings
    .filter(
      ({ body, start, status }) => status === 'ended' && body.id === facts?.body.id && start < (facts?.start ?? ''),
    )
    .map(({ path }) => path.split('/').at(-1) ?? '');
  const votes = votesOf(
    meeting,
    ({ purpose, result }) => ['substance', 'agenda'].includes(purpose) && result?.outcome === 'carried',
  );
  return {
    ...w.acts['previous-minutes.approve'],
    fields: [
      {
        kind: 'line',
        name: 'meeting',
        label: w.ask.earlierMeeting,
        help: w.ask.earlierMeetingHelp,
        most: 200,
        suggestions: earlier,
        first: earlier.sort().at(-1) ?? '',
      },
      { kind: 'text', name: 'remarks', label: w.ask.remarks, optional: true, most: 20_000 },
      { kind: 'number', name: 'version', label: w.ask.version, least: 1, optional: true },
      ...(votes.length === 0
        ? []
        : [
            {
              kind: 'choice' as const,
              name: 'vote',
              label: w.ask.restsOnVote,
              options: votes,
              optional: true as const,
            },
          ]),
    ],
    commands: (said) => [
      {
        type: 'previous-minutes.approve',
        meeting: said.text('meeting'),
        ...(said.text('version') === '' ? {} : { version: Number(said.text('version')) }),
        ...where('remarks', said.text('remarks')),
        ...where('vote', said.text('vote')),
      },
    ],
  };
};

export const reportAbsence: ActOf = (scene, about) => {
  const { w } = scene;
  const scopes: AbsenceScope[] = ['whole', 'part', 'item'];
  return {
    ...w.acts['absence.report'],
    fields: [
      {
        kind: 'person',
        name: 'person',
        label: w.ask.who,
        people: seatHoldersAndSubstitutes(scene),
        first: about.person,
      },
      {
        kind: 'choice',
        name: 'scope',
        label: w.ask.scope,
        options: scopes.map((value) => ({ value, text: w.ask.scopes[value] })),
        first: about.item === undefined ? 'whole' : 'item',
      },
      {
        kind: 'moment',
        name: 'from',
        label: w.ask.from,
        optional: true,
        when: (said) => said.text('scope') === 'part',
      },
      { kind: 'moment', name: 'to', label: w.ask.to, optional: true, when: (said) => said.text('scope') === 'part' },
      { ...itemField(scene, about), when: (said) => said.text('scope') === 'item' },
      { kind: 'line', name: 'reason', label: w.ask.why, help: w.ask.staysInside, optional: true, most: 4_000 },
    ],
    commands: (said) => {
      const scope = said.text('scope') as AbsenceScope;
      return [
        {
          type: 'absence.report',
          person: said.text('person'),
          scope,
          ...(scope === 'part' ? { ...where('from', said.moment('from')), ...where('to', said.moment('to')) } : {}),
          ...(scope === 'item' ? where('item', said.text('item')) : {}),
          ...where('reason', said.text('reason')),
        },
      ];
    },
  };
};

export const grantLeave: ActOf = (scene, about) => {
  const { w } = scene;
  return {
    ...w.acts['leave.grant'],
    fields: [
      {
        kind: 'person',
        name: 'person',
        label: w.ask.who,
        people: seatHoldersAndSubstitutes(scene),
        first: about.person,
      },
      { kind: 'moment', name: 'from', label: w.ask.from, first: nowOnWall(scene) },
      { kind: 'moment', name: 'to', label: w.ask.to, help: w.ask.untilFurtherNotice, optional: true },
      { kind: 'line', name: 'reason', label: w.ask.why, help: w.ask.staysInside, optional: true, most: 4_000 },
    ],
    commands: (said) => [
      {
        type: 'leave.grant',
        person: said.text('person'),
        from: said.moment('from') ?? '',
        ...where('to', said.moment('to')),
        ...where('reason', said.text('reason')),
      },
    ],
  };
};

export const callSubstitute: ActOf = (scene, about, said) => {
  const { meeting, w } = scene;
  const member = about.person;
  const seat = said.text('substituteFor') || (member ?? '');
  const inOrder = substitutesFor(meeting, seat).map(({ person }) => person);
  return {
    ...w.acts['substitute.call'],
    fields: [
      { kind: 'person', name: 'substituteFor', label: w.ask.seatOf, people: seatHolders(meeting), first: member },
      {
        kind: 'person',
        name: 'person',
        label: w.ask.substitute,
        people: inOrder,
        first: member === undefined ? undefined : inOrder[0],
        inOrder: true,
      },
    ],
    commands: (said) => [
      { type: 'substitute.call', person: said.text('person'), substituteFor: said.text('substituteFor') },
    ],
  };
};

export const answerCall: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  const waiting = substitutesOf(scene).filter((person) => awaiting(meeting, person));
  return {
    ...w.acts['substitute.answer'],
    fields: [
      { kind: 'person', name: 'person', label: w.ask.substitute, people: waiting, first: about.person ?? waiting[0] },
      {
        kind: 'choice',
        name: 'accepts',
        label: w.ask.answer,
        options: [
          { value: 'yes', text: w.ask.canCome },
          { value: 'no', text: w.ask.cannotCome },
        ],
        first: 'yes',
      },
    ],
    commands: (said) => [
      { type: 'substitute.answer', person: said.text('person'), accepts: said.text('accepts') === 'yes' },
    ],
  };
};

/** Exempted or not is what the vote says; only where there is one can it be recorded. */
export const requestExemption: ActOf = (scene, about) => {
  const { meeting, w } = scene;
  return {
    ...w.acts['exemption.request'],
    fields: [
      itemField(scene, about, ({ state }) => state !== 'ended'),
      { kind: 'person', name: 'person', label: w.ask.who, people: everyVoice(meeting), first: about.person },
      { kind: 'line', name: 'ground', label: w.ask.why, help: w.ask.staysInside, optional: true, most: 4_000 },
    ],
    commands: (said) => [
      {
        type: 'exemption.request',
        item: said.text('item'),
        person: said.text('person'),
        ...where('ground', said.text('ground')),
      },
    ],
  };
};
