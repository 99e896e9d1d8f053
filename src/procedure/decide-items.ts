import type { CommandOf } from './commands.js';
import type { MeetingEvent } from './events.js';
import type { Meeting } from './meeting.js';
import { mustBeClosed } from './mending/closing.js';
import { misfit, refuse, warn } from './rule-book.js';
import { proposalInTime } from './business/citizens-proposals.js';
import { publicTimeOver } from './business/public-time.js';
import { admittedIfLate } from './rules/agenda.js';
import { answer, type Answer, type Scene } from './rules/answer.js';
import { takesPart } from './rules/attendance.js';
import { publicFollows, streamIsBack } from './rules/disruption.js';
import { putOffByVote } from './rules/putting-off.js';
import { isMember, isPresent } from './rules/seats.js';
import {
  doorsOpen,
  inSession,
  itemKnown,
  itemOpen,
  motionKnown,
  motionOpen,
  mustStandFor,
  noVoteUnderWay,
  notOver,
  peopleKnown,
  says,
} from './rules/standing.js';

/** Items, motions, speakers and recess. */

export function callItem(meeting: Meeting, command: CommandOf<'item.call'>, scene: Scene): Answer {
  const { item, videoSecond } = command;
  const called = meeting.items[item];
  const shut = called?.state === 'withdrawn' || called?.state === 'barred';
  return answer(
    [
      itemKnown(meeting, item),
      inSession(meeting),
      doorsOpen(meeting),
      noVoteUnderWay(meeting),
      shut && refuse('item-open', { item, state: called.state }),
      called?.state === 'ended' && warn('item-reopened', { item, outcome: called.outcome }),
      admittedIfLate(called),
      publicFollows(meeting, null, scene),
    ],
    () =>
      meeting.currentItem === item
        ? []
        : { type: 'item.called', item, ...(videoSecond !== undefined && { videoSecond }) },
    { item },
  );
}

export function endItem(meeting: Meeting, command: CommandOf<'item.end'>, scene: Scene): Answer {
  const { rules } = scene;
  const { item, outcome, postponedTo, nativeStatus } = command;
  const ended = meeting.items[item];
  const decided = outcome === 'decided' && rules.enforcement === 'enforce';
  return answer(
    [
      itemKnown(meeting, item),
      ended && ended.state !== 'called' && refuse('item-called', { item, state: ended.state }),
      // What was begun and left hanging when the meeting ended is still told how it ended.
      meeting.status !== 'recess' && meeting.status !== 'ended' && inSession(meeting),
      doorsOpen(meeting),
      noVoteUnderWay(meeting),
      decided && ended && ended.decision === null && warn('decision-recorded', { item }),
      rules.enforcement === 'enforce' && putOffByVote(meeting, item, outcome),
      proposalInTime(meeting, item, scene),
    ],
    () => ({
      type: 'item.ended',
      item,
      outcome,
      ...(postponedTo !== undefined && { postponedTo }),
      ...(nativeStatus !== undefined && { nativeStatus }),
    }),
    { item },
  );
}

/** A motion the members can see is public in the same instant: there is no lobby for members only. */
export function fileMotion(meeting: Meeting, command: CommandOf<'motion.file'>): Answer {
  const { type: _, at: __, overrides: ___, ...motion } = command;
  return answer(
    [
      itemKnown(meeting, motion.item),
      meeting.motions[motion.motion] && misfit('motion-new', { motion: motion.motion }),
      peopleKnown(meeting, [motion.mover]),
      notOver(meeting),
      meeting.announcedAt === null && refuse('announced', {}),
      itemOpen(meeting.items[motion.item]),
      takesPart(meeting, motion.mover, motion.item),
      says(motion.text, 'text', { motion: motion.motion }),
    ],
    () => ({ type: 'motion.filed', ...motion }),
    { item: motion.item },
  );
}

export function reviseMotion(meeting: Meeting, command: CommandOf<'motion.revise'>): Answer {
  const { motion, text } = command;
  const item = meeting.motions[motion]?.item;
  return answer(
    [
      motionKnown(meeting, motion),
      notOver(meeting),
      motionOpen(meeting.motions[motion]),
      !meeting.motions[motion]?.inside && doorsOpen(meeting),
      says(text, 'text', { motion }),
    ],
    () => ({ type: 'motion.revised', motion, text }),
    item === undefined ? {} : { item },
  );
}

export function withdrawMotion(meeting: Meeting, command: CommandOf<'motion.withdraw'>): Answer {
  const { motion } = command;
  const item = meeting.motions[motion]?.item;
  return answer(
    [
      motionKnown(meeting, motion),
      notOver(meeting),
      motionOpen(meeting.motions[motion]),
      !meeting.motions[motion]?.inside && doorsOpen(meeting),
    ],
    () => ({ type: 'motion.withdrawn', motion }),
    item === undefined ? {} : { item },
  );
}

export function listSpeaker(meeting: Meeting, command: CommandOf<'speaker.list'>): Answer {
  const { person, kind } = command;
  const listed = meeting.speakers.list.some((speaker) => speaker.person === person && speaker.kind === kind);
  return answer(
    [
      peopleKnown(meeting, [person]),
      inSession(meeting),
      // A reply or a point of order answers what is being said, so a closed list does not shut it out.
      meeting.speakers.closed && (kind === 'speech' || kind === 'presentation') && refuse('list-closed', { person }),
      takesPart(meeting, person, meeting.currentItem),
      listed && refuse('listed-once', { person }),
    ],
    () => ({ type: 'speaker.listed', person, kind }),
    { person },
  );
}

export function strikeSpeaker(meeting: Meeting, command: CommandOf<'speaker.strike'>): Answer {
  const { person } = command;
  const listed = meeting.speakers.list.some((speaker) => speaker.person === person);
  return answer(
    [peopleKnown(meeting, [person]), !listed && refuse('on-the-list', { person })],
    () => ({ type: 'speaker.struck', person }),
    { person },
  );
}

/** Whoever speaks ends when the next one starts, so that one gesture passes the word on. */
export function startSpeaker(meeting: Meeting, command: CommandOf<'speaker.start'>, { rules }: Scene): Answer {
  const { person, kind } = command;
  const set = meeting.speakingTime;
  const usual = rules.speakingTime.value;
  const seconds = {
    speech: set.speechSeconds || usual.speechSeconds,
    reply: set.replySeconds || usual.replySeconds,
    'point-of-order': 0,
    presentation: 0,
  };
  const { current } = meeting.speakers;
  return answer(
    [
      peopleKnown(meeting, [person]),
      inSession(meeting),
      takesPart(meeting, person, meeting.currentItem),
      isMember(meeting, person) && !isPresent(meeting, person) && warn('speaker-present', { person }),
      current?.person === person && current.kind === kind && refuse('speaking-already', { person }),
      (kind === 'speech' || kind === 'presentation') && mustBeClosed(meeting, meeting.currentItem, rules),
    ],
    () => {
      const ended: MeetingEvent[] = current ? [{ type: 'speaker.ended', person: current.person }] : [];
      return [...ended, { type: 'speaker.started', person, kind, limitSeconds: seconds[kind] }];
    },
    { person },
  );
}

export function endSpeaker(meeting: Meeting, command: CommandOf<'speaker.end'>): Answer {
  const { person } = command;
  return answer(
    [peopleKnown(meeting, [person]), meeting.speakers.current?.person !== person && refuse('speaking', { person })],
    () => ({ type: 'speaker.ended', person }),
    { person },
  );
}

export const closeSpeakers = (meeting: Meeting): Answer =>
  answer([inSession(meeting)], () => (meeting.speakers.closed ? [] : { type: 'speakers.closed' }));

export function setSpeakingTime(meeting: Meeting, command: CommandOf<'speaking-time.set'>): Answer {
  const { speechSeconds, replySeconds } = command;
  const fits = [speechSeconds, replySeconds].every((seconds) => Number.isInteger(seconds) && seconds >= 0);
  return answer([!fits && misfit('speaking-time', { speechSeconds, replySeconds }), notOver(meeting)], () => ({
    type: 'speaking-time.set',
    speechSeconds,
    replySeconds,
  }));
}

export function startRecess(meeting: Meeting, command: CommandOf<'recess.start'>): Answer {
  const { reason, resumesAt } = command;
  const open = meeting.openVote === null ? undefined : meeting.votes[meeting.openVote];
  return answer(
    [
      mustStandFor(meeting, 'recess.started'),
      doorsOpen(meeting),
      open && open.state !== 'interrupted' && refuse('one-vote-at-a-time', { vote: open.vote }),
    ],
    () => ({ type: 'recess.started', reason, ...(resumesAt !== undefined && { resumesAt }) }),
  );
}

export const endRecess = (meeting: Meeting, { rules }: Scene): Answer =>
  answer([mustStandFor(meeting, 'recess.ended'), streamIsBack(meeting, rules), publicTimeOver(meeting, rules)], () => ({
    type: 'recess.ended',
  }));

export function enterStatement(meeting: Meeting, command: CommandOf<'statement.enter'>): Answer {
  const { item, person, text } = command;
  return answer(
    [
      itemKnown(meeting, item),
      peopleKnown(meeting, [person]),
      meeting.openedAt === null && refuse('in-session', { status: meeting.status }),
      says(text, 'text', { item }),
    ],
    () => ({ type: 'statement.entered', item, person, text }),
    { item, person },
  );
}
