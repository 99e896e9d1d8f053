import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandTypes, type Command, type CommandType } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { disclosures } from '../../src/procedure/disclosures.js';
import { minutesOf } from '../../src/procedure/minutes.js';
import { replay } from '../../src/procedure/replay.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { council, factsOf, matter } from '../support/council.js';
import { electionFields } from '../support/rooms/elections.js';
import { formsFields } from '../support/rooms/forms.js';
import { formalityFields } from '../support/rooms/formalities.js';
import { businessFields } from '../support/rooms/business.js';
import { mendingFields } from '../support/rooms/mending.js';
import { afterwardsFields } from '../support/rooms/afterwards.js';
import { documentFields, sentFiles } from '../support/rooms/documents.js';
import { convened } from '../support/evening.js';
import { heardAll, hold, later, nobodyYet, type Held } from '../support/scenario.js';

const runs = Number(process.env['TRIBUNE_RUNS'] ?? 30);
const seed = Number(process.env['TRIBUNE_SEED'] ?? 20261123);
/** One meeting is one seed: a hundred commands of forty fields each need more throws than a list is good for. */
const evenings = fc.integer();
/** What a command may say came of it. */
const outcomes: Record<string, string[]> = {
  'item.end': ['decided', 'postponed', 'noted'],
  'legality.review': ['upheld', 'changed'],
  'legality.settle': ['upheld', 'annulled'],
};
const commandsEach = 200;

/** Mulberry32: small, even enough, and the same everywhere. */
function diceFrom(start: number): (sides: number) => number {
  let state = start | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Every field a command may have, filled with whatever is at hand, as often wrong as right. */
function anyCommand(type: CommandType, meeting: Meeting, dice: (sides: number) => number): Command {
  const oneOf = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const person = dice(30) ? oneOf(meeting.roster) : 'nobody';
  const item = dice(5) && type !== 'item.call' ? (meeting.currentItem ?? 'i1') : oneOf([...meeting.agenda, 'i9']);
  const ids = { vote: Object.keys(meeting.votes), motion: Object.keys(meeting.motions) };
  const fresh = type === 'vote.call' ? `v${meeting.seq}` : (meeting.openVote ?? oneOf([...ids.vote.slice(-2), 'v0']));
  const motion = type === 'motion.file' ? `f${meeting.seq}` : oneOf([...ids.motion, 'f0']);
  const status = oneOf(['present', 'present', 'absent', 'excused'] as const);
  const mode = oneOf(['room', 'room', 'remote'] as const);
  const inQuestion = meeting.items[item]?.disqualifications.find(({ outcome }) => outcome === null)?.person;
  const asking = meeting.formalities.exemptions.find((one) => one.item === item && one.outcome === null)?.person;
  const about = type === 'disqualification.decide' ? (inQuestion ?? person) : person;
  const purpose = oneOf(['substance', 'postponement', 'closing-doors', 'disqualification', 'exemption', 'trial', 'agenda'] as const); // prettier-ignore
  const open = meeting.votes[fresh];
  const choice = open?.kind === 'choice' ? oneOf(['a', 'b']) : oneOf(['for', 'against', 'blank']);
  const kind: Record<string, string> = {
    'motion.file': oneOf(['recommendation', 'alternative', 'postponement', 'refer-back', 'election']),
    'vote.call': oneOf(['yes-no', 'yes-no', 'choice']),
    'speaker.list': oneOf(['speech', 'reply']),
    'speaker.start': oneOf(['speech', 'reply']),
    'question.ask': oneOf(['question', 'interpellation']),
  };
  const fields = {
    facts: factsOf({ ruleBook: oneOf(['norwegian-municipality', 'as-recorded'] as const) }),
    seats: 7,
    people: council(7).people.slice(0, dice(4)),
    items: type === 'reports.note' ? meeting.agenda.slice(dice(4)) : [matter(`x${meeting.seq}`, { kind: oneOf(['decision', 'election', 'hiring'] as const) })], // prettier-ignore
    order: [...meeting.agenda].reverse(),
    document: { id: 'd1', title: 'Notat', url: '/d1', sha256: 'a'.repeat(64), mediaType: 'text/plain', access: oneOf(['public', 'restricted'] as const), basis: 'offentleglova § 13' }, // prettier-ignore
    changes: oneOf([{ form: 'remote' }, { form: 'physical' }, { publicAccess: {} }, { title: 'Ny tittel' }]),
    noticeDays: 7,
    documentsSent: dice(3) > 0,
    entries: meeting.roster.slice(0, dice(12)).map((one) => ({ person: one, status, mode })),
    person: type === 'chair.change' ? undefined : about,
    ...(type === 'chair.change' && { chair: dice(3) ? person : undefined }),
    ...(type === 'meeting.open' && { chair: dice(2) ? 'm1' : undefined }),
    substituteFor: oneOf(meeting.roster),
    mode,
    status,
    item,
    motion,
    vote: fresh,
    kind: kind[type],
    text: 'Ordlyd',
    mover: dice(2) ? person : undefined,
    question: 'Skal det vedtas?',
    options: kind[type] === 'choice' ? ['a', 'b'].map((option) => ({ option, text: option, ...(ids.motion.length > 0 && { motion: oneOf(ids.motion) }) })) : [], // prettier-ignore
    motions: ids.motion.slice(0, dice(3)),
    method: oneOf(['show-of-hands', 'acclamation', 'counted', 'secret', 'electronic'] as const),
    purpose,
    binding: purpose !== 'trial',
    ground: oneOf(['privacy', 'privacy', 'employment', 'public-interest'] as const),
    exemption: dice(2) ? 'offentleglova § 23' : undefined,
    concerns: purpose === 'disqualification' ? (inQuestion ?? person) : purpose === 'exemption' ? (asking ?? person) : undefined, // prettier-ignore
    supersedes: dice(4) ? undefined : oneOf([...ids.vote, 'v0']),
    everybody: open?.kind === 'choice' ? undefined : 'for',
    ballots: (open?.eligible ?? meeting.roster).slice(0, dice(5)).map((one) => [one, choice]),
    totals: { for: dice(4), against: dice(4) },
    castingChoice: oneOf(['for', 'against', 'a', undefined]),
    announced: meeting.facts?.ruleBook === 'as-recorded' ? { outcome: 'carried' } : undefined,
    reason: 'Fordi det var slik',
    confirmedByChair: dice(2) === 0,
    decisionText: dice(2) ? 'Nytt vedtak' : undefined,
    votes: ids.vote.slice(-1),
    outcome: oneOf(outcomes[type] ?? ['disqualified', 'not-disqualified']),
    basis: 'fvl § 6',
    access: oneOf(['public', 'restricted'] as const),
    of: oneOf([{ what: 'item-title', item }, { what: 'decision', item }, { what: 'note', note: 1 - dice(3) }, { what: 'said', said: 2 - dice(4) }, { what: 'motion', motion }]), // prettier-ignore
    after: `Rettet ${meeting.seq}`,
    state: oneOf(['live', 'interrupted', 'degraded', 'ended', 'paused-closed-session'] as const),
    seenBy: oneOf(['probe', 'secretary'] as const),
    objecting: dice(4),
    chairObjects: dice(6) === 0,
    speechSeconds: 60,
    replySeconds: 30,
    remaining: ['director'],
    ...electionFields(meeting, dice),
    ...formsFields(meeting, dice),
    ...formalityFields(meeting, dice),
    ...businessFields(meeting, dice),
    ...mendingFields(meeting, dice),
    ...afterwardsFields(meeting, dice),
    ...(/^document\.(?!link)/.test(type) && documentFields(type, meeting, dice)),
  };
  const fitting = dice(3) ? fit(type, meeting) : {};
  const given = Object.entries({ ...fields, ...fitting }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), type, ...(dice(9) === 0 && { at: meeting.at ?? undefined }) } as Command;
}

/** What a secretary who looks at the screen would name: the votes, items and people for whom this command is meant. */
function fit(type: CommandType, meeting: Meeting): Record<string, unknown> {
  const votes = Object.values(meeting.votes).filter(({ state }) => state === 'declared');
  const last = (purpose: string) => votes.findLast((vote) => vote.purpose === purpose);
  if (type === 'doors.close') {
    const vote = last('closing-doors');
    return vote ? { vote: vote.vote, ground: vote.ground, exemption: 'offentleglova § 23' } : {};
  }
  if (type === 'disqualification.decide') {
    const vote = last('disqualification');
    const outcome = vote?.result?.outcome === 'carried' ? 'disqualified' : 'not-disqualified';
    return vote ? { vote: vote.vote, person: vote.concerns, item: vote.item, outcome } : {};
  }
  if (type === 'exemption.request') return { ground: 'Syk søster' };
  if (type === 'exemption.decide') {
    const vote = last('exemption');
    const outcome = vote?.result?.outcome === 'carried' ? 'exempted' : 'not-exempted';
    return vote ? { vote: vote.vote, person: vote.concerns, item: vote.item, outcome } : { outcome };
  }
  if (type === 'vote.correct') {
    const vote = votes.at(-1);
    if (!vote) return {};
    return { vote: vote.vote, ballots: vote.ballots.map(([person]) => [person, 'against']), totals: undefined };
  }
  if (type === 'member.arrive') {
    const away = meeting.roster.slice(0, 7).find((person) => meeting.presence[person]?.status !== 'present');
    return away === undefined ? {} : { person: away, mode: 'room' };
  }
  if (type === 'connection.lose') {
    const online = meeting.roster.find((person) => meeting.presence[person]?.mode === 'remote');
    return online === undefined ? {} : { person: online };
  }
  if (type === 'speaker.end') return meeting.speakers.current ? { person: meeting.speakers.current.person } : {};
  if (type === 'vote.call') return { kind: 'yes-no', options: [], motions: [], supersedes: undefined };
  if (type === 'chair.change') return { chair: 'm1' };
  if (type === 'item.admit') return { item: meeting.agenda.at(-1) };
  if (type === 'substitute.seat') {
    const away = meeting.roster.slice(0, 7).find((person) => meeting.presence[person]?.status !== 'present');
    return { person: 'Ask-1', item: undefined, ...(away !== undefined && { substituteFor: away }) };
  }
  return type === 'substitute.stand-down' ? { person: 'Ask-1' } : {};
}

const elsewhere = { files: sentFiles };

/** Unless these came about, the evenings say little. */
const wanted: readonly CommandType[] = [
  'document.add',
  'document.replace',
  'document.withdraw',
  'doors.close',
  'doors.open',
  'item.end',
  'meeting.adjourn',
  'meeting.resume',
  'recess.end',
  'substitute.seat',
  'disqualification.raise',
  'vote.declare',
  'vote.void',
  'vote.correct',
  'decision.record',
  'stream.report',
];

/** Commands that would end everything at once come seldom. */
const rare: readonly CommandType[] = [
  'meeting.end',
  'meeting.cancel',
  'meeting.postpone',
  'meeting.plan',
  'agenda.publish',
];

/** What usually comes next, so that votes come to an end and doors close before somebody thinks of something else. */
function likelyNext(meeting: Meeting): readonly CommandType[] {
  const vote = meeting.openVote === null ? undefined : meeting.votes[meeting.openVote];
  // One in which nothing was counted is not declared but void.
  if (vote?.state === 'closed') return ['vote.declare', 'vote.declare', 'vote.void'];
  if (vote?.state === 'interrupted') return ['vote.resume'];
  if (vote) return ['ballots.record', 'ballots.record', 'totals.record', 'vote.close'];
  if (meeting.status === 'recess') return ['recess.end'];
  if (meeting.status === 'adjourned') return ['meeting.resume'];
  if (meeting.closed) return ['vote.call', 'motion.file', 'decision.record', 'doors.open'];
  if (meeting.currentItem === null) return ['item.call'];
  const away = meeting.roster.slice(0, 7).filter((person) => meeting.presence[person]?.status !== 'present');
  if (away.length > 2) return ['member.arrive'];
  return [
    'item.call',
    'substitute.seat',
    'vote.call',
    'vote.call',
    'doors.close',
    'doors.open',
    'disqualification.decide',
    'vote.correct',
  ];
}

function anything(
  start: number,
  ruleBook: 'norwegian-municipality' | 'as-recorded',
): { held: Held; done: Set<string> } {
  const dice = diceFrom(start);
  const done = new Set<string>();
  let held = hold(
    [convened(council(7, { Ask: 4, Hegg: 3 }), undefined, { ruleBook, remotePermitted: true })],
    nobodyYet,
  );
  const say = (command: Command) => {
    const at = later(held.at);
    const first = decide(command, held.meeting, at, undefined, elsewhere);
    const only = 'refusals' in first && first.refusals.every(({ kind }) => kind === 'judgement');
    const overrides = 'refusals' in first ? first.refusals.map(({ rule }) => ({ rule, reason: 'Vurdert' })) : [];
    const decision = only ? decide({ ...command, overrides }, held.meeting, at, undefined, elsewhere) : first;
    if ('refusals' in decision) return;
    done.add(command.type);
    held = heardAll(held, decision.events, at);
  };
  say({ type: 'meeting.open', chair: 'm1' });
  say({ type: 'roll.call', entries: held.meeting.roster.slice(0, 7).map((person) => ({ person, status: 'present' })) });
  for (let turn = 0; turn < commandsEach; turn += 1) {
    const list = dice(3) === 0 ? commandTypes : likelyNext(held.meeting);
    const type = list[dice(list.length)] ?? 'note.add';
    if (rare.includes(type) && dice(20) > 0) continue;
    say(anyCommand(type, held.meeting, dice));
  }
  return { held, done };
}

describe(`Any command at any time (seed ${seed}, ${runs} meetings)`, () => {
  it.each(['norwegian-municipality', 'as-recorded'] as const)(
    'is answered, folded and minuted under %s',
    (ruleBook) => {
      const done = new Set<string>();
      fc.assert(
        fc.property(evenings, (start) => {
          const { held, done: here } = anything(start, ruleBook);
          here.forEach((type) => done.add(type));
          expect(replay(held.log)).toEqual(held.meeting);
          const outside = replay(held.told);
          for (const meeting of [held.meeting, outside]) {
            expect(JSON.parse(JSON.stringify(meeting))).toStrictEqual(meeting);
            expect(JSON.parse(JSON.stringify(minutesOf(meeting, { meeting: 'x' })))).toStrictEqual(
              minutesOf(meeting, { meeting: 'x' }),
            );
          }
          for (const { event } of held.told)
            expect(disclosures(event).every(({ path }) => path.startsWith('/'))).toBe(true);
        }),
        { seed, numRuns: runs },
      );
      expect(wanted.filter((type) => !done.has(type))).toEqual([]);
    },
  );

  it('finds out a fold that loses an entry', () => {
    const losing = (start: number) => {
      const { held } = anything(start, 'norwegian-municipality');
      const told = held.log.filter(({ event }) => event.type !== 'doors.opened');
      return JSON.stringify(replay(told)) === JSON.stringify(held.meeting);
    };
    expect(fc.check(fc.property(evenings, losing), { seed, numRuns: runs, endOnFailure: true }).failed).toBe(true);
  });
});
