import type { Command } from './commands.js';
import {
  adjournMeeting,
  callRoll,
  changeChair,
  changeMode,
  endMeeting,
  loseConnection,
  memberArrives,
  memberLeaves,
  noteAttendance,
  openMeeting,
  restoreConnection,
  resumeMeeting,
  seatSubstitute,
  standDown,
} from './decide-attendance.js';
import { closeDoors, decideDisqualification, openDoors, raiseDisqualification } from './decide-doors.js';
import {
  callItem,
  closeSpeakers,
  endItem,
  endRecess,
  endSpeaker,
  enterStatement,
  fileMotion,
  listSpeaker,
  reviseMotion,
  setSpeakingTime,
  startRecess,
  startSpeaker,
  strikeSpeaker,
  withdrawMotion,
} from './decide-items.js';
import {
  admitItem,
  announceMeeting,
  cancelMeeting,
  linkDocument,
  planMeeting,
  postponeMeeting,
  publishAgenda,
  publishRoster,
  reorderAgenda,
  reviseMeeting,
  summonMeeting,
  supplementAgenda,
  withdrawItem,
} from './decide-planning.js';
import { correctVote, declareVote } from './decide-results.js';
import { callVote } from './decide-vote-calls.js';
import { closeVote, interruptVote, recordBallots, recordTotals, resumeVote, voidVote } from './decide-votes.js';
import { addNote, correctText, recordDecision, reportStream } from './decide-words.js';
import type { Decision } from './decision.js';
import type { Elsewhere } from './elsewhere.js';
import type { Meeting } from './meeting.js';
import { roomAnswer } from './room-tables.js';
import type { RuleBook } from './rule-book.js';
import { ruleBookOf } from './rule-books/rule-books.js';
import { inOrder } from './rules/standing.js';
import { weigh, type Answer, type Scene } from './rules/answer.js';
import type { Instant } from './vocabulary.js';

/**
 * The whole procedure: given how the meeting stands, what does this command lead to? `at` is when it happens: the
 * command's own `at` where it has one, otherwise now. The rules are the meeting's; only tests bring others.
 */
export function decide(
  command: Command,
  meeting: Meeting,
  at: Instant,
  rules: RuleBook = rulesFor(command, meeting),
  elsewhere: Elsewhere = {},
): Decision {
  const { against, events, about } = ask(command, meeting, { at, rules, elsewhere });
  const early = rules.enforcement === 'enforce' && !datesItself(command) ? inOrder(meeting, command.at) : null;
  return weigh({ against: early ? [...against, early] : against, events, about }, command.overrides, rules);
}

/**
 * Whose time nobody is asked about. A warning that was overridden is told, and would tell of a note or a document nobody
 * outside knows. And a probe cannot give reasons: it finds a stream gone some while after it went, and dates that truly.
 */
const datesItself = (command: Command): boolean =>
  (command.type === 'stream.report' && command.seenBy === 'probe') ||
  command.type === 'substitute.call' ||
  command.type === 'substitute.answer' ||
  (command.type === 'note.add' && command.access === 'restricted') ||
  (command.type === 'document.link' && command.document.access === 'restricted') ||
  command.type === 'document.add' ||
  command.type === 'document.replace' ||
  command.type === 'document.withdraw' ||
  command.type === 'document.release';

/** The rule book a meeting is held under; a meeting being planned names its own. */
export function rulesFor(command: Command, meeting: Meeting): RuleBook {
  return ruleBookOf(command.type === 'meeting.plan' ? command.facts.ruleBook : meeting.facts?.ruleBook);
}

function ask(command: Command, meeting: Meeting, scene: Scene): Answer {
  switch (command.type) {
    case 'meeting.plan':
      return planMeeting(meeting, command, scene);
    case 'meeting.announce':
      return announceMeeting(meeting, scene);
    case 'meeting.revise':
      return reviseMeeting(meeting, command, scene);
    case 'meeting.summon':
      return summonMeeting(meeting, command, scene);
    case 'meeting.postpone':
      return postponeMeeting(meeting, command);
    case 'meeting.cancel':
      return cancelMeeting(meeting, command);
    case 'roster.publish':
      return publishRoster(meeting, command, scene);
    case 'agenda.publish':
      return publishAgenda(meeting, command, scene);
    case 'agenda.supplement':
      return supplementAgenda(meeting, command, scene);
    case 'agenda.reorder':
      return reorderAgenda(meeting, command);
    case 'item.withdraw':
      return withdrawItem(meeting, command);
    case 'document.link':
      return linkDocument(meeting, command);
    case 'item.admit':
      return admitItem(meeting, command, scene);

    case 'meeting.open':
      return openMeeting(meeting, command, scene);
    case 'roll.call':
      return callRoll(meeting, command, scene);
    case 'member.arrive':
      return memberArrives(meeting, command, scene);
    case 'member.leave':
      return memberLeaves(meeting, command);
    case 'substitute.seat':
      return seatSubstitute(meeting, command, scene);
    case 'substitute.stand-down':
      return standDown(meeting, command);
    case 'mode.change':
      return changeMode(meeting, command, scene);
    case 'connection.lose':
      return loseConnection(meeting, command);
    case 'connection.restore':
      return restoreConnection(meeting, command);
    case 'chair.change':
      return changeChair(meeting, command);
    case 'attendance.note':
      return noteAttendance(meeting, command, scene);

    case 'item.call':
      return callItem(meeting, command, scene);
    case 'item.end':
      return endItem(meeting, command, scene);
    case 'motion.file':
      return fileMotion(meeting, command);
    case 'motion.revise':
      return reviseMotion(meeting, command);
    case 'motion.withdraw':
      return withdrawMotion(meeting, command);
    case 'speaker.list':
      return listSpeaker(meeting, command);
    case 'speaker.strike':
      return strikeSpeaker(meeting, command);
    case 'speaker.start':
      return startSpeaker(meeting, command, scene);
    case 'speaker.end':
      return endSpeaker(meeting, command);
    case 'speakers.close':
      return closeSpeakers(meeting);
    case 'speaking-time.set':
      return setSpeakingTime(meeting, command);
    case 'recess.start':
      return startRecess(meeting, command);
    case 'recess.end':
      return endRecess(meeting, scene);
    case 'doors.close':
      return closeDoors(meeting, command, scene);
    case 'doors.open':
      return openDoors(meeting);
    case 'disqualification.raise':
      return raiseDisqualification(meeting, command);
    case 'disqualification.decide':
      return decideDisqualification(meeting, command, scene);

    case 'vote.call':
      return callVote(meeting, command, scene);
    case 'ballots.record':
      return recordBallots(meeting, command, scene);
    case 'totals.record':
      return recordTotals(meeting, command, scene);
    case 'vote.interrupt':
      return interruptVote(meeting, command);
    case 'vote.resume':
      return resumeVote(meeting, command);
    case 'vote.void':
      return voidVote(meeting, command);
    case 'vote.close':
      return closeVote(meeting, command, scene);
    case 'vote.declare':
      return declareVote(meeting, command, scene);
    case 'vote.correct':
      return correctVote(meeting, command, scene);

    case 'decision.record':
      return recordDecision(meeting, command, scene);
    case 'statement.enter':
      return enterStatement(meeting, command);
    case 'note.add':
      return addNote(meeting, command);
    case 'text.correct':
      return correctText(meeting, command);
    case 'stream.report':
      return reportStream(meeting, command);
    case 'meeting.adjourn':
      return adjournMeeting(meeting, command);
    case 'meeting.resume':
      return resumeMeeting(meeting, scene);
    case 'meeting.end':
      return endMeeting(meeting, command, scene);
    default:
      return roomAnswer(meeting, command, scene);
  }
}
