import { electionHappeningsEn } from './rooms/elections-en.js';
import { formsHappeningsEn } from './rooms/forms-en.js';
import { formalityHappeningsEn } from './rooms/formalities-en.js';
import { businessHappeningsEn } from './rooms/business-en.js';
import { mendingHappeningsEn } from './rooms/mending-en.js';
import { afterwardsHappeningsEn } from './rooms/afterwards-en.js';
import { documentsHappeningsEn } from './rooms/documents-en.js';
import { clip } from './clip.js';
import type { Happenings } from './tell.js';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What happened, in English. */
export const happeningsEn: Happenings = {
  'meeting.planned': () => 'The meeting is planned.',
  'meeting.announced': () => 'The meeting is announced.',
  'meeting.revised': () => 'The facts of the meeting were changed.',
  'meeting.summoned': (e) => `The summons is out, with ${count(e.noticeDays, 'day', 'days')} of notice.`,
  'meeting.postponed': () => 'The meeting is postponed.',
  'meeting.cancelled': () => 'The meeting is cancelled.',
  'roster.published': (e) => `The roster is published: ${count(e.people.length, 'person', 'people')}.`,
  'agenda.published': (e) => `The agenda is published: ${count(e.items.length, 'item', 'items')}.`,
  'agenda.supplemented': (e) => `Added to the agenda: ${e.items.map((item) => item.number || item.title).join(', ')}.`,
  'agenda.reordered': () => 'The agenda has a new order.',
  'item.withdrawn': (e, s) => `${s.item(e.item)} is withdrawn.`,
  'document.linked': (e, s) => `Document for ${s.item(e.item)}: ${e.document.title}.`,
  'item.admitted': (e, s) => `${s.item(e.item)} may be handled.`,
  'item.barred': (e, s) => `${s.item(e.item)} will not be handled.`,
  'meeting.opened': (e, s) => `The meeting is open${e.chair ? `, ${s.name(e.chair)} in the chair` : ''}.`,
  'roll.called': (e) => `Roll call: ${e.entries.filter((entry) => entry.status === 'present').length} present.`,
  'member.arrived': (e, s) => `${s.name(e.person)} arrived${e.mode === 'remote' ? ' (remote)' : ''}.`,
  'member.left': (e, s) => `${s.name(e.person)} left.`,
  'substitute.seated': (e, s) => `${s.name(e.person)} sits for ${s.name(e.substituteFor)}.`,
  'substitute.stood-down': (e, s) => `${s.name(e.person)} stood down as substitute.`,
  'mode.changed': (e, s) => `${s.name(e.person)} ${e.mode === 'remote' ? 'takes part remotely' : 'is in the room'}.`,
  'connection.lost': (e, s) => `${s.name(e.person)} lost the connection.`,
  'connection.restored': (e, s) => `${s.name(e.person)} is connected again.`,
  'chair.changed': (e, s) => `${s.name(e.chair)} is in the chair.`,
  'attendance.noted': (e, s) => `Attendance noted for ${s.name(e.person)}.`,
  'item.called': (e, s) => `${s.item(e.item)} is up.`,
  'item.ended': (e, s) => `${s.item(e.item)} is over: ${s.w.outcomes[e.outcome].toLowerCase()}.`,
  'motion.filed': (e, s) =>
    `${s.w.motionKinds[e.kind]}${e.mover ? ` by ${s.name(e.mover)}` : ''} filed: “${clip(e.text)}”`,
  'motion.revised': (e, s) => `${s.motion(e.motion)} now reads: “${clip(e.text)}”`,
  'motion.withdrawn': (e, s) => `${s.motion(e.motion)} is withdrawn.`,
  'speaker.listed': (e, s) => `${s.name(e.person)} is on the list of speakers.`,
  'speaker.struck': (e, s) => `${s.name(e.person)} was struck from the list.`,
  'speaker.started': (e, s) => `${s.name(e.person)} has the floor${e.kind === 'reply' ? ' for a reply' : ''}.`,
  'speaker.ended': (e, s) => `${s.name(e.person)} has finished.`,
  'speakers.closed': () => 'The list of speakers is closed.',
  'speaking-time.set': (e) => `Speaking time set to ${e.speechSeconds / 60} and ${e.replySeconds / 60} minutes.`,
  'recess.started': (e, s) => `${s.w.recess.reasons[e.reason]}${e.resumesAt ? ` until ${s.time(e.resumesAt)}` : ''}.`,
  'recess.ended': () => 'The meeting goes on.',
  'doors.closed': (e) => `The doors are closed under ${e.citation}.`,
  'doors.opened': (e) => `The doors are open. ${e.present.length} present.`,
  'disqualification.raised': (e, s) => `Disqualification raised for ${s.name(e.person)}.`,
  'disqualification.decided': (e, s) =>
    `${s.name(e.person)} is ${e.outcome === 'disqualified' ? 'disqualified' : 'not disqualified'}.`,
  'vote.called': (e) => `Vote: ${e.question}`,
  'ballots.recorded': (e) => `${count(e.ballots.length, 'ballot', 'ballots')} recorded.`,
  'totals.recorded': () => 'Totals recorded.',
  'vote.interrupted': (e) => `The vote is interrupted: ${e.reason}`,
  'vote.resumed': () => 'The vote goes on.',
  'vote.voided': (e) => `The vote is void: ${e.reason}`,
  'vote.closed': () => 'The vote is closed.',
  'vote.declared': (e) => e.sentence,
  'vote.corrected': (e) => `Corrected: ${e.sentence}`,
  'decision.recorded': (e, s) => `Decision in ${s.item(e.item)}: “${clip(e.text)}”`,
  'decision.struck': (e, s) => `The decision in ${s.item(e.item)} was struck.`,
  'statement.entered': (e, s) => `Statement for the minutes by ${s.name(e.person)}.`,
  'note.added': (e) => `${e.access === 'public' ? 'Note' : 'Internal note'}: ${clip(e.text)}`,
  'text.corrected': (e) => `Text corrected: “${clip(e.after)}”`,
  'stream.changed': (e, s) => `${s.w.stream.states[e.state]}.`,
  'meeting.adjourned': (e, s) => `The meeting is adjourned${e.until ? ` until ${s.time(e.until)}` : ''}.`,
  'meeting.resumed': () => 'The meeting goes on.',
  'meeting.ended': () => 'The meeting has ended.',
  'warning.overridden': () => 'A rule was set aside with a reason.',
  'finding.noted': () => '',
  ...electionHappeningsEn,
  ...formsHappeningsEn,
  ...formalityHappeningsEn,
  ...businessHappeningsEn,
  ...mendingHappeningsEn,
  ...afterwardsHappeningsEn,
  ...documentsHappeningsEn,
};
