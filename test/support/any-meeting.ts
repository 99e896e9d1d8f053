import type { Command, Override } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import type { Decision } from '../../src/procedure/decision.js';
import type { MeetingEvent, PublicEvent } from '../../src/procedure/events.js';
import { evolve, type Told } from '../../src/procedure/evolve.js';
import { nothingYet, type Meeting } from '../../src/procedure/meeting.js';
import { publish } from '../../src/procedure/publish.js';
import type {
  Ballot,
  ClosingGround,
  Instant,
  ItemKind,
  MeetingKind,
  VoteMethod,
  VotePurpose,
} from '../../src/procedure/vocabulary.js';
import { council, factsOf, matter } from './council.js';
import { callVote, later, type Heard } from './acts.js';
import {
  anyOf,
  insideWord,
  newId,
  restrictedWord,
  somebody,
  word,
  type Deed,
  type Dice,
  type Say,
} from './any-dice.js';
import { afterwards, answerInWriting, roomDeeds, windUp } from './any-deeds.js';

/** The procedure under test; a seeded bug replaces one of the three. */
export interface Procedure {
  decide: (command: Command, meeting: Meeting, at: Instant) => Decision;
  evolve: (meeting: Meeting, entry: Told) => Meeting;
  publish: (event: MeetingEvent, before: Meeting) => PublicEvent | null;
}

export const theProcedure: Procedure = { decide, evolve, publish };

/** What a meeting left behind, and how it stood before and after each entry. */
export interface Sitting {
  log: Told[];
  told: Heard[];
  /** `whole` with the last entry a command led to: only then has everything been told. */
  steps: { entry: Told; before: Meeting; after: Meeting; outside: Meeting; whole: boolean }[];
  meeting: Meeting;
  outside: Meeting;
}

const grounds: ClosingGround[] = ['employment', 'duty-of-secrecy', 'privacy', 'public-interest'];
const methods: VoteMethod[] = ['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted', 'secret'];
const kindsOfMeeting: MeetingKind[] = [
  ...Array<MeetingKind>(6).fill('ordinary'),
  'constitutive',
  'constitutive',
  'urgent-remote',
  'written',
];
const kinds: ItemKind[] = ['decision', 'hiring', 'election'];

/** A council that does whatever comes to mind: each number is the next throw of the dice. */
export function anyMeeting(throws: number[], procedure: Procedure = theProcedure): Sitting {
  let next = 0;
  const dice: Dice = (sides) => (throws[next++] ?? 0) % sides;
  const sitting: Sitting = { log: [], told: [], steps: [], meeting: nothingYet, outside: nothingYet };
  let at = factsOf().start;
  const say = (command: Command): boolean => {
    at = later(at, 1 + dice(3));
    const decision = insisting(command, sitting.meeting, at, procedure);
    if ('refusals' in decision) return false;
    hear(sitting, decision.events, at, procedure);
    return true;
  };
  const now = () => sitting.meeting;
  const kind = convene(say, dice);
  if (kind === 'written') answerInWriting(say, dice, now);
  else while (next < throws.length * 0.8) deeds[dice(deeds.length)]?.(say, dice, now);
  if (dice(3)) windUp(say, now);
  while (next < throws.length) afterwards(say, dice, now);
  return sitting;
}

/** Warnings are overridden with a reason, which must stay inside. */
function insisting(command: Command, meeting: Meeting, at: Instant, procedure: Procedure): Decision {
  const first = procedure.decide(command, meeting, at);
  if ('events' in first || first.refusals.some((refusal) => refusal.kind !== 'judgement')) return first;
  const overrides = first.refusals.map(({ rule }): Override => ({ rule, reason: restrictedWord }));
  return procedure.decide({ ...command, overrides }, meeting, at);
}

function hear(sitting: Sitting, events: MeetingEvent[], at: Instant, procedure: Procedure): void {
  for (const [index, event] of events.entries()) {
    const before = sitting.meeting;
    const entry = { seq: before.seq + 1, at, event };
    const copy = procedure.publish(event, before);
    sitting.log.push(entry);
    sitting.meeting = procedure.evolve(before, entry);
    if (copy) {
      const heard = { seq: sitting.told.length + 1, at, event: copy };
      sitting.told.push(heard);
      sitting.outside = procedure.evolve(sitting.outside, heard);
    }
    sitting.steps.push({
      entry,
      before,
      after: sitting.meeting,
      outside: sitting.outside,
      whole: index === events.length - 1,
    });
  }
}

function convene(say: Say, dice: Dice): MeetingKind {
  const { people, members, seats } = council(5 + 2 * dice(2), { Ask: 3, Hegg: 4 });
  const items = kinds.map((kind, index) =>
    matter(`i${index + 1}`, { kind, ...(index === 1 && { restrictedTitle: restrictedWord, expectedClosed: true }) }),
  );
  const kind = anyOf(kindsOfMeeting, dice);
  const remote = dice(3) === 0 || kind === 'urgent-remote';
  say({
    type: 'meeting.plan',
    seats,
    facts: factsOf({
      kind,
      ...(remote && { form: 'remote' as const }),
      ...(dice(2) === 0 && { publicAccess: { streamUrl: 'https://stream.example/live.m3u8' } }),
      remotePermitted: remote || dice(2) === 0,
    }),
  });
  say({ type: 'roster.publish', people });
  say({ type: 'agenda.publish', items });
  say({ type: 'meeting.announce' });
  say({ type: 'meeting.summon', noticeDays: 7, documentsSent: true });
  if (kind === 'written') return kind;
  say({ type: 'meeting.open' });
  const away = dice(4) === 0 ? 1 + dice(4) : 0;
  const entries = members.map((person, place) => ({
    person,
    status: place < seats - away ? ('present' as const) : ('absent' as const),
  }));
  say({ type: 'roll.call', entries });
  say({ type: 'item.call', item: 'i1' });
  return kind;
}

/** The things that come to mind; the heavier ones stand there more than once. */
const deeds: Deed[] = [
  vote,
  vote,
  vote,
  closeTheDoors,
  closeTheDoors,
  disqualify,
  disqualify,
  exempt,
  comeAndGo,
  comeAndGo,
  comeAndGo,
  words,
  words,
  agenda,
  agenda,
  stream,
  correct,
  ...roomDeeds,
  mend,
  (say) => void say({ type: 'doors.open' }),
  (say, dice, now) => void say({ type: 'item.call', item: anyOf(now().agenda, dice) }),
  (say, dice, now) =>
    void say({ type: 'item.end', item: now().currentItem ?? 'i1', outcome: dice(2) ? 'other' : 'decided' }),
  (say, dice) => {
    if (dice(2)) say({ type: 'recess.start', reason: 'break' });
    else say({ type: 'recess.end' });
  },
  (say, dice) => {
    if (dice(6) === 0) say({ type: 'meeting.end' });
    else if (say({ type: 'meeting.adjourn' })) say({ type: 'meeting.resume' });
  },
];

function takeVote(say: Say, dice: Dice, now: () => Meeting, call: ReturnType<typeof callVote>): string | null {
  if (call.type !== 'vote.call' || !say(call)) return null;
  const { vote: id, method } = call;
  if (dice(4) === 0) comeAndGo(say, dice, now);
  const eligible = now().votes[id]?.eligible ?? [];
  if (method === 'counted' || method === 'secret') {
    const against = dice(eligible.length + 1);
    say({
      type: 'totals.record',
      vote: id,
      totals: { for: Math.max(0, eligible.length - against - dice(2)), against },
    });
  } else {
    const choices = ['for', 'against', 'against', 'blank'];
    const exceptions = eligible
      .slice(0, dice(eligible.length + 1))
      .map((person): Ballot => [person, anyOf(choices, dice)]);
    const whole = dice(4) > 0 ? { everybody: 'for' as const } : {};
    if (!say({ type: 'ballots.record', vote: id, ...whole, ballots: exceptions })) {
      say({
        type: 'ballots.record',
        vote: id,
        everybody: 'for',
        ballots: exceptions.filter(([, choice]) => choice !== 'blank'),
      });
    }
  }
  if (dice(8) === 0) {
    say({ type: 'vote.interrupt', vote: id, reason: 'Forbindelsen falt ut' });
    say({ type: 'vote.resume', vote: id });
  }
  say({ type: 'vote.close', vote: id });
  if (dice(10) === 0) {
    say({ type: 'vote.void', vote: id, reason: word(now(), 'Gal fremgangsmåte') });
    return null;
  }
  if (say({ type: 'vote.declare', vote: id, castingChoice: dice(2) ? 'for' : 'against' })) return id;
  // A tie that nobody may break leaves the vote to be taken again.
  say({ type: 'vote.void', vote: id, reason: word(now(), 'Kan ikke avgjøres') });
  return null;
}

function vote(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const motions = (meeting.items[item]?.motions ?? []).slice(0, dice(2));
  const purpose = anyOf<VotePurpose>(['substance', 'substance', 'postponement', 'trial'], dice);
  const id = takeVote(say, dice, now, {
    ...callVote(newId(meeting, 'v'), item, {
      motions,
      purpose,
      binding: purpose !== 'trial',
      method: anyOf(methods, dice),
    }),
    question: word(meeting, 'Innstillingen'),
  } as ReturnType<typeof callVote>);
  if (id !== null && dice(2)) say({ type: 'decision.record', item, text: word(now(), 'Vedtatt.'), votes: [id] });
}

function closeTheDoors(say: Say, dice: Dice, now: () => Meeting): void {
  const ground = anyOf(grounds, dice);
  const item = now().currentItem ?? 'i1';
  const call = callVote(newId(now(), 'c'), item, { purpose: 'closing-doors', ground });
  const id = takeVote(say, () => dice(3), now, call);
  say({
    type: 'doors.close',
    ground,
    ...(id !== null && { vote: id }),
    ...(dice(2) && { exemption: 'offentleglova § 23' }),
    remaining: ['director'],
  });
}

function disqualify(say: Say, dice: Dice, now: () => Meeting): void {
  const item = now().currentItem ?? 'i1';
  const person = somebody(now(), dice);
  if (!say({ type: 'disqualification.raise', item, person })) return;
  const call = callVote(newId(now(), 'h'), item, { purpose: 'disqualification', concerns: person });
  const id = takeVote(say, dice, now, call);
  const proven = id === null ? {} : { vote: id };
  for (const outcome of ['disqualified', 'not-disqualified'] as const) {
    say({ type: 'disqualification.decide', item, person, outcome, basis: 'fvl § 6', ...proven });
  }
  if (dice(2)) say({ type: 'substitute.seat', person: anyOf(['Ask-1', 'Hegg-1'], dice), substituteFor: person, item });
  if (now().chair === person) say({ type: 'chair.change', chair: 'm2' });
}

function exempt(say: Say, dice: Dice, now: () => Meeting): void {
  const item = now().currentItem ?? 'i1';
  const person = somebody(now(), dice);
  if (!say({ type: 'exemption.request', item, person, ground: restrictedWord })) return;
  const call = callVote(newId(now(), 'e'), item, { purpose: 'exemption', concerns: person });
  const id = takeVote(say, dice, now, call);
  const proven = id === null ? {} : { vote: id };
  for (const outcome of ['exempted', 'not-exempted'] as const)
    say({ type: 'exemption.decide', item, person, outcome, basis: 'kommuneloven § 11-11', ...proven });
  if (dice(2)) say({ type: 'substitute.seat', person: anyOf(['Ask-1', 'Hegg-1'], dice), substituteFor: person, item });
  if (now().chair === person) say({ type: 'chair.change', chair: 'm2' });
}

function comeAndGo(say: Say, dice: Dice, now: () => Meeting): void {
  const person = somebody(now(), dice);
  const mode = dice(3) === 0 ? 'remote' : 'room';
  const things: Command[] = [
    { type: 'member.leave', person, reason: restrictedWord },
    { type: 'member.arrive', person, mode },
    { type: 'mode.change', person, mode },
    { type: 'connection.lose', person },
    { type: 'connection.restore', person },
    {
      type: 'substitute.seat',
      person: anyOf(['Ask-1', 'Ask-2', 'Hegg-1'], dice),
      substituteFor: person,
      reason: restrictedWord,
    },
    { type: 'substitute.stand-down', person },
    { type: 'absence.report', person, scope: 'whole', reason: restrictedWord },
    { type: 'absence.report', person, scope: 'item', item: now().currentItem ?? 'i1', reason: restrictedWord },
    { type: 'leave.grant', person, from: now().at ?? '', reason: restrictedWord },
    { type: 'substitute.call', person: anyOf(['Ask-1', 'Ask-2', 'Hegg-1'], dice), substituteFor: person },
    { type: 'substitute.answer', person: anyOf(['Ask-1', 'Ask-2', 'Hegg-1'], dice), accepts: dice(2) === 0 },
    { type: 'chair.change', chair: anyOf(['m1', 'm2'], dice), reason: restrictedWord },
    { type: 'meeting.revise', changes: { form: dice(2) ? 'remote' : 'physical' } },
  ];
  say(anyOf(things, dice));
}

function words(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const motion = `f${meeting.seq}`;
  const filed = anyOf(Object.keys(meeting.motions), dice) ?? motion;
  const text = word(meeting, 'Ordlyd');
  const note = anyOf(meeting.notes, dice)?.number ?? 1;
  const kind = anyOf(['main', 'alternative', 'postponement'] as const, dice);
  const things: Command[] = [
    { type: 'motion.file', motion, item, kind, text, mover: 'm2' },
    { type: 'motion.file', motion, item, kind: 'main', text },
    { type: 'motion.revise', motion: filed, text: meeting.motions[filed]?.inside ? `${insideWord} ny` : text },
    { type: 'motion.withdraw', motion: filed },
    { type: 'speaker.list', person: somebody(meeting, dice), kind: 'speech' },
    { type: 'speaker.start', person: somebody(meeting, dice), kind: 'speech' },
    { type: 'speakers.close' },
    { type: 'note.add', text, item, access: 'public' },
    { type: 'note.add', text: restrictedWord, item, access: 'restricted' },
    { type: 'text.correct', of: { what: 'note', note }, after: note < 0 ? `${insideWord} ny` : text, reason: text },
    { type: 'statement.enter', item, person: somebody(meeting, dice), text },
  ];
  say(anyOf(things, dice));
}

/** Proposals to close and the debate on them; what was recorded or published by mistake. */
function mend(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const ground = anyOf(grounds, dice);
  const motion = anyOf(Object.keys(meeting.motions), dice) ?? 'f0';
  const note = anyOf(meeting.notes, dice)?.number ?? 1;
  const reason = restrictedWord;
  const things: Command[] = [
    { type: 'closing.propose', item, ground, by: somebody(meeting, dice) },
    { type: 'doors.close', ground: meeting.mending.closing.at(-1)?.ground ?? ground, forDebate: true },
    { type: 'entry.strike', of: { what: 'motion', motion }, reason: word(meeting, 'Ført ved en feil') },
    {
      type: 'entry.strike',
      of: { what: 'note', note },
      reason: note < 0 ? `${insideWord} feil` : word(meeting, 'Feil'),
    },
    { type: 'content.withhold', places: [{ what: 'motion', motion }], basis: 'offentleglova § 13', reason },
    { type: 'content.withhold', places: [{ what: 'note', note }], basis: 'offentleglova § 13', reason },
  ];
  say(anyOf(things, dice));
}

function agenda(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = `x${meeting.seq}`;
  const late = anyOf(meeting.agenda, dice);
  const things: Command[] = [
    {
      type: 'agenda.supplement',
      items: [matter(item, { restrictedTitle: restrictedWord, recommendation: restrictedWord })],
    },
    { type: 'agenda.reorder', order: [...meeting.agenda].reverse() },
    { type: 'item.withdraw', item: late },
    { type: 'item.admit', item: late, objecting: dice(4), chairObjects: dice(4) === 0 },
    { type: 'text.correct', of: { what: 'item-title', item: late }, after: 'Ny tittel', reason: 'Skrivefeil' },
  ];
  if (!say(anyOf(things, dice))) return;
  if (dice(3)) say({ type: 'item.admit', item, objecting: dice(4), chairObjects: false });
  if (dice(3) && say({ type: 'item.call', item })) vote(say, dice, now);
}

function stream(say: Say, dice: Dice): void {
  const state = anyOf(['testing', 'live', 'live', 'degraded', 'interrupted', 'ended'] as const, dice);
  say({ type: 'stream.report', state, seenBy: 'probe' });
}

function correct(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const declared = Object.values(meeting.votes).filter((one) => one.state === 'declared' && one.ballots.length > 0);
  const decisive = declared.filter((one) => meeting.items[one.item]?.decision?.votes.includes(one.vote));
  const chosen = anyOf(decisive.length > 0 ? decisive : declared, dice);
  if (!chosen) return;
  const choice = dice(3) === 0 ? 'for' : 'against';
  const ballots = chosen.eligible.slice(0, 1 + dice(5)).map((person): Ballot => [person, choice]);
  const reason = chosen.inOpen ? 'Talt feil' : `${insideWord} talt feil`;
  const decisionText = meeting.items[chosen.item]?.decision?.inside ? `${insideWord} nytt` : 'Nytt vedtak';
  say({ type: 'vote.correct', vote: chosen.vote, ballots, reason, confirmedByChair: true, decisionText });
}
