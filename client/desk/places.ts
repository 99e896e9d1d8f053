import { isRunning } from '../../src/procedure/business/state.js';
import type { Command, CommandType } from '../../src/procedure/commands.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { actIds, type ActId } from './acts/acts.js';
import { openFinal } from './acts/forms.js';

export type ItemTab = 'debate' | 'vote' | 'decision' | 'more';

/** Dialogs of the room that are not the form of one act. */
export type Dialog =
  | 'recess'
  | 'adjourn'
  | 'end'
  | 'doors'
  | 'stream'
  | 'legend'
  | 'note'
  | 'end-item'
  | 'reorder'
  | 'add-item'
  | 'documents'
  | 'palette';

type Pane = 'before' | 'opening' | 'members' | 'agenda' | 'meetings';

/** Where at the desk somebody who asked for it is led. */
type Way =
  | { act: ActId }
  | { dialog: Dialog }
  /** Done at once, with the undo window as everywhere. */
  | { at: 'once'; command: (meeting: Meeting) => Command | null }
  /** On the item that is shown; `control` is the id of what is pressed, or given the focus, there. */
  | { tab: ItemTab; control?: string }
  | { pane: Pane }
  | { nowhere: string };

export interface Place {
  way: Way;
  /** The file below `client/desk` that makes the command; for acts, any of theirs. */
  file?: string;
  /** Whether it can come about now, as far as the state of the meeting goes; the rules are asked when it is tried. */
  when: (meeting: Meeting) => boolean;
}

const always = () => true;
const sitting = ({ status }: Meeting) => status === 'in-session';
const gathered = ({ status }: Meeting) => status === 'in-session' || status === 'recess';
const itemUp = (meeting: Meeting) => sitting(meeting) && meeting.currentItem !== null;
const voteOpen = ({ openVote }: Meeting) => openVote !== null;
const voted = ({ votes }: Meeting) => Object.values(votes).some(({ state }) => state === 'declared');
const before = ({ openedAt, status }: Meeting) =>
  openedAt === null && ['planned', 'announced', 'summoned', 'postponed'].includes(status);
const open = ({ facts, status }: Meeting) => facts !== null && !['ended', 'cancelled'].includes(status);
const after = ({ status }: Meeting) => status === 'ended';
const started = ({ openedAt }: Meeting) => openedAt !== null;
const written = ({ facts }: Meeting) => facts?.kind === 'written';

const documented = ({ items }: Meeting) => Object.values(items).some(({ documents = [] }) => documents.length > 0);

const onTab = (tab: ItemTab, file: string, when: Place['when'], control?: string): Place => ({
  way: control === undefined ? { tab } : { tab, control },
  file,
  when,
});
const inPane = (pane: Pane, file: string, when: Place['when']): Place => ({
  way: { pane },
  file,
  when,
});
const inDialog = (dialog: Dialog, file: string, when: Place['when']): Place => ({ way: { dialog }, file, when });
const atOnce = (file: string, when: Place['when'], command: (meeting: Meeting) => Command | null): Place => ({
  way: { at: 'once', command },
  file,
  when,
});

const row = (when: Place['when']) => inPane('members', 'panes/member-row.tsx', when);
const taking = (control?: string) => onTab('vote', 'panes/vote-taking.tsx', voteOpen, control);

/** Commands that have no form of their own, each where its hand lies. */
const others: Record<Exclude<CommandType, ActId>, Place> = {
  'meeting.plan': inPane('meetings', 'panes/plan.tsx', always),
  'meeting.announce': inPane('before', 'panes/before.tsx', before),
  'meeting.summon': inPane('before', 'panes/before.tsx', before),
  'roster.publish': inPane('before', 'panes/before.tsx', before),
  'agenda.publish': inPane('before', 'panes/agenda-form.tsx', before),
  'agenda.supplement': inDialog('add-item', 'panes/agenda-form.tsx', open),
  'agenda.reorder': inDialog('reorder', 'panes/reorder.tsx', open),
  'item.withdraw': onTab('debate', 'panes/item.tsx', open, 'withdraw-item'),
  'item.admit': onTab('debate', 'panes/late-item.tsx', sitting),
  'document.add': inDialog('documents', 'panes/document-arrived.tsx', open),
  'document.replace': inDialog('documents', 'panes/document-arrived.tsx', documented),
  'document.release': inDialog('documents', 'panes/documents.tsx', documented),
  'document.withdraw': inDialog('documents', 'panes/documents.tsx', documented),
  'meeting.open': inPane('before', 'panes/before.tsx', before),
  'roll.call': inPane('before', 'panes/roll-call.tsx', (meeting) => started(meeting) && meeting.rollAt === undefined),
  'member.arrive': row(gathered),
  'member.leave': row(gathered),
  'substitute.seat': row(gathered),
  'substitute.stand-down': row(gathered),
  'mode.change': row(gathered),
  'connection.lose': row(gathered),
  'connection.restore': row(gathered),
  'chair.change': row(gathered),
  'attendance.note': {
    way: { nowhere: 'recorded elsewhere and brought in: the desk calls the roll' },
    when: () => false,
  },
  'item.call': inPane('agenda', 'panes/room.tsx', sitting),
  'item.end': inDialog('end-item', 'panes/item.tsx', itemUp),
  'motion.file': onTab('debate', 'panes/motions.tsx', open, 'add-motion'),
  'motion.revise': onTab('debate', 'panes/motions.tsx', open),
  'motion.withdraw': onTab('debate', 'panes/motions.tsx', open),
  'speaker.list': onTab('debate', 'panes/speakers.tsx', itemUp, 'pick-speaker'),
  'speaker.strike': onTab('debate', 'panes/speakers.tsx', itemUp),
  'speaker.start': onTab('debate', 'panes/speakers.tsx', itemUp),
  'speaker.end': atOnce('panes/speakers.tsx', itemUp, ({ speakers }) =>
    speakers.current ? { type: 'speaker.end', person: speakers.current.person } : null,
  ),
  'speakers.close': atOnce('panes/speakers.tsx', itemUp, () => ({ type: 'speakers.close' })),
  'speaking-time.set': onTab('debate', 'panes/speakers.tsx', itemUp, 'speaking-time'),
  'recess.start': inDialog('recess', 'panes/recess.tsx', sitting),
  'recess.end': atOnce(
    'panes/header.tsx',
    ({ status }) => status === 'recess',
    () => ({ type: 'recess.end' }),
  ),
  'doors.close': inDialog('doors', 'panes/doors.tsx', (meeting) => itemUp(meeting) && !meeting.closed),
  'doors.open': atOnce(
    'panes/header.tsx',
    ({ closed }) => closed !== null,
    () => ({ type: 'doors.open' }),
  ),
  'disqualification.raise': onTab('more', 'panes/more.tsx', itemUp, 'raise-disqualification'),
  'disqualification.decide': onTab('more', 'panes/more.tsx', itemUp, 'raise-disqualification'),
  'exemption.decide': onTab('more', 'panes/exemptions.tsx', itemUp),
  'vote.call': onTab('vote', 'vote-form.ts', itemUp, 'call-vote'),
  'ballots.record': taking(),
  'totals.record': taking(),
  'vote.interrupt': taking(),
  'vote.resume': taking(),
  'vote.void': onTab('vote', 'panes/vote.tsx', (meeting) => voteOpen(meeting) || voted(meeting)),
  'vote.close': taking(),
  'vote.declare': taking('declare'),
  'vote.correct': onTab('vote', 'panes/vote-result.tsx', voted),
  'decision.record': onTab('decision', 'panes/decision.tsx', started, 'record-decision'),
  'statement.enter': onTab('more', 'panes/more.tsx', started, 'statement-title'),
  'note.add': inDialog('note', 'panes/more.tsx', started),
  'text.correct': onTab('more', 'panes/mend.tsx', started, 'mend-title'),
  'content.withhold': onTab('more', 'panes/mend.tsx', always, 'mend-title'),
  'entry.strike': onTab('more', 'panes/mend.tsx', started, 'mend-title'),
  'stream.report': inDialog('stream', 'panes/stream.tsx', open),
  'meeting.adjourn': inDialog('adjourn', 'panes/recess.tsx', gathered),
  'meeting.resume': atOnce(
    'panes/header.tsx',
    ({ status }) => status === 'adjourned',
    () => ({ type: 'meeting.resume' }),
  ),
  'meeting.end': inDialog('end', 'panes/recess.tsx', gathered),
  'election.open': onTab('vote', 'panes/election-forms.tsx', itemUp, 'open-election'),
  'list.hand-in': onTab('vote', 'panes/election-forms.tsx', open),
  'lot.draw': onTab('vote', 'panes/election-forms.tsx', voteOpen),
  'election.settle': onTab('vote', 'panes/elections.tsx', itemUp),
  'answers.open': inPane('before', 'panes/written.tsx', written),
  'answer.record': inPane('before', 'panes/written.tsx', written),
  'item.settle-in-writing': inPane('before', 'panes/written.tsx', written),
  'voting-order.announce': onTab('debate', 'panes/voting-order.tsx', itemUp),
};

/** When the form of an act is worth offering. */
const actWhen: Record<ActId, Place['when']> = {
  'quorum.declare': sitting,
  'summons.remark': sitting,
  'agenda.propose-change': sitting,
  'agenda.adopt': sitting,
  'signatories.choose': sitting,
  'previous-minutes.approve': sitting,
  'absence.report': open,
  'leave.grant': open,
  'substitute.call': open,
  'substitute.answer': ({ formalities }) => formalities.calls.some(({ accepts }) => accepts === null),
  'exemption.request': sitting,
  'question.ask': open,
  'question.answer': ({ business }) => Object.keys(business.questions).length > 0,
  'question.settle': ({ business }) => Object.values(business.questions).some(({ settled }) => settled === null),
  'point-of-order.raise': sitting,
  'question-time.start': open,
  'question-time.end': ({ business }) => business.publicTime.at(-1)?.to === null,
  'public-comment.give': ({ business }) => business.publicTime.at(-1)?.to === null,
  'reports.note': sitting,
  'briefing.give': itemUp,
  'delegated-decision.report': sitting,
  'urgent-decision.report': sitting,
  'notice.owe': started,
  'legality.demand': started,
  'legality.take-up': started,
  'legality.defer': ({ business }) => Object.values(business.controls).some(isRunning),
  'legality.review': ({ business }) => Object.keys(business.controls).length > 0,
  'legality.send': ({ business }) => Object.keys(business.controls).length > 0,
  'legality.settle': ({ business }) => Object.keys(business.controls).length > 0,
  'urgency.contest': (meeting) => sitting(meeting) && meeting.facts?.kind === 'urgent-remote',
  'agenda.demand': open,
  'finalists.rule': (meeting) => openFinal(meeting) !== undefined,
  'motion.move': itemUp,
  'motion.forward': itemUp,
  'motion.rule-out': itemUp,
  'meeting.revise': open,
  'meeting.postpone': before,
  'meeting.cancel': before,
  'document.link': always,
  'closing.propose': itemUp,
  'stream.announce': ({ stream }) => stream.incidents.length > 0,
  'stream.step': ({ stream }) => stream.incidents.length > 0,
  'stream.attribute': ({ stream }) => stream.incidents.length > 0,
  'continuation.decide': (meeting) => sitting(meeting) && meeting.stream.incidents.length > 0,
  'minutes.draw-up': after,
  'minutes.publish': after,
  'minutes.sign': after,
  'minutes.approve': after,
  'minutes.correct': after,
  'recording.publish': (meeting) => after(meeting) || meeting.status === 'adjourned',
  'recording.caption': ({ afterwards }) => afterwards.recordings.length > 0,
  'recording.withdraw': ({ afterwards }) => afterwards.recordings.length > 0,
};

/** Where each command of the procedure is at the desk. What is left out here does not compile. */
export const places: Record<CommandType, Place> = {
  ...others,
  ...(Object.fromEntries(actIds.map((act) => [act, { way: { act }, when: actWhen[act] }])) as Record<ActId, Place>),
};
