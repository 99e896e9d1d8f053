import type { Command } from '../../src/procedure/commands.js';
import { everySaid } from '../../src/procedure/business/said.js';
import { tiedIn } from '../../src/procedure/elections/decide.js';
import type { WayOfElecting } from '../../src/procedure/elections/state.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { norwegianMunicipality } from '../../src/procedure/rule-books/norwegian-municipality.js';
import type { Ballot } from '../../src/procedure/vocabulary.js';
import { callVote } from './acts.js';
import { matter } from './council.js';
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

/** Calls a vote between options and takes it to its result, with the lots it needs. @returns its id, null where it came to none */
function chooseBetween(
  say: Say,
  dice: Dice,
  now: () => Meeting,
  call: Partial<ReturnType<typeof callVote>> & { options: { option: string; text: string }[] },
): string | null {
  const id = newId(now(), 'e');
  const item = now().currentItem ?? 'i1';
  if (!say({ ...callVote(id, item, call as never), question: word(now(), 'Hvem velges?') } as Command)) return null;
  const eligible = now().votes[id]?.eligible ?? [];
  const choices = [...call.options.map(({ option }) => option), 'blank'];
  const ballots = eligible.map((person): Ballot => [person, anyOf(choices, dice)]);
  if (now().votes[id]?.method === 'secret') {
    const totals = Object.fromEntries(
      choices.map((choice) => [choice, ballots.filter(([, other]) => other === choice).length]),
    );
    say({ type: 'totals.record', vote: id, totals });
  } else say({ type: 'ballots.record', vote: id, ballots });
  say({ type: 'vote.close', vote: id });
  drawLots(say, dice, now, id);
  if (say({ type: 'vote.declare', vote: id })) return id;
  say({ type: 'vote.void', vote: id, reason: word(now(), 'Kan ikke avgjøres') });
  return null;
}

function drawLots(say: Say, dice: Dice, now: () => Meeting, id: string): void {
  for (let lots = 0; lots < 4; lots += 1) {
    const vote = now().votes[id];
    const between = vote && tiedIn(now(), vote, norwegianMunicipality);
    if (!between) return;
    const drawn = anyOf(between, dice);
    if (!say({ type: 'lot.draw', vote: id, between, drawn, how: word(now(), 'Sedler'), witnesses: ['m1', 'm2'] }))
      return;
  }
}

/** Members by lists or by agreement, or a leader in one round or two. */
function elect(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const election = `v${meeting.seq}`;
  const item = meeting.currentItem ?? 'i3';
  const way = anyOf<WayOfElecting>(['proportional', 'proportional', 'majority', 'agreed'], dice);
  const seats = way === 'majority' ? 1 : 1 + dice(5);
  const electing = way === 'majority' ? 'leader' : 'members';
  const opening: Command = {
    type: 'election.open',
    election,
    item,
    title: word(meeting, 'Formannskapet'),
    electing,
    seats,
    way,
    ...(way === 'proportional' && { demandedBy: ['m2'] }),
    ...(dice(2) && { mayFallShort: true }),
  };
  if (!say(opening)) return;
  if (way === 'majority') electLeader(say, dice, now, election);
  else if (way === 'agreed') agree(say, dice, now, election, seats);
  else electByLists(say, dice, now, election, seats);
  say({ type: 'election.settle', election });
}

function electLeader(say: Say, dice: Dice, now: () => Meeting, election: string): void {
  const options = ['m1', 'm2', 'm3'].slice(0, 2 + dice(2)).map((option) => ({ option, text: option }));
  const round = () => chooseBetween(say, dice, now, { kind: 'choice', options, election });
  const first = round();
  if (first !== null && now().votes[first]?.result?.outcome === 'undetermined') round();
}

const candidate = (list: string, dice: Dice) => (_: unknown, place: number) => ({
  candidate: `${list}-${place}`,
  name: `Kandidat ${list} ${place}`,
  group: list,
  gender: anyOf(['woman', 'man'] as const, dice),
});

function electByLists(say: Say, dice: Dice, now: () => Meeting, election: string, seats: number): void {
  const lists = ['A', 'B', 'C'].slice(0, 2 + dice(2));
  for (const list of lists) {
    const candidates = Array.from({ length: 1 + dice(2 * seats) }, candidate(`${election}${list}`, dice));
    say({ type: 'list.hand-in', election, list, name: `Liste ${list}`, groups: [list], signedBy: ['m3'], candidates });
  }
  const options = (now().elections.elections[election]?.lists ?? []).map(({ list }) => ({ option: list, text: list }));
  const method = dice(3) ? 'secret' : 'show-of-hands';
  chooseBetween(say, dice, now, { kind: 'choice', options, election, method });
}

function agree(say: Say, dice: Dice, now: () => Meeting, election: string, seats: number): void {
  const candidates = Array.from({ length: seats }, candidate(election, dice));
  const question = word(now(), 'Avtalevalg');
  for (const step of ['way', 'list'] as const) {
    if (step === 'list')
      say({
        type: 'list.hand-in',
        election,
        list: 'felles',
        name: 'Fellesliste',
        groups: ['A'],
        signedBy: [],
        candidates,
      });
    const id = newId(now(), 'a');
    const item = now().currentItem ?? 'i3';
    if (!say({ ...callVote(id, item, { election, purpose: 'election-method' }), question } as Command)) return;
    const against = now().votes[id]?.eligible.slice(0, dice(4) === 0 ? 1 : 0) ?? [];
    say({
      type: 'ballots.record',
      vote: id,
      everybody: 'for',
      ballots: against.map((person): Ballot => [person, 'against']),
    });
    say({ type: 'vote.close', vote: id });
    if (!say({ type: 'vote.declare', vote: id })) say({ type: 'vote.void', vote: id, reason: word(now(), 'Feil') });
  }
}

/** A matter that asks for two thirds of the votes. */
function askForMore(say: Say, dice: Dice, now: () => Meeting): void {
  const id = newId(now(), 't');
  const item = now().currentItem ?? 'i1';
  const call = callVote(id, item, { threshold: 'suspend-mayor' });
  if (!say({ ...call, question: word(now(), 'Suspensjon') } as Command)) return;
  const eligible = now().votes[id]?.eligible ?? [];
  const ballots = eligible.slice(0, dice(eligible.length + 1)).map((person): Ballot => [person, 'against']);
  say({ type: 'ballots.record', vote: id, everybody: 'for', ballots });
  say({ type: 'vote.close', vote: id });
  if (!say({ type: 'vote.declare', vote: id })) say({ type: 'vote.void', vote: id, reason: word(now(), 'Feil') });
}

/** What is settled around the matters, asked and answered, and demanded. */
function around(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const question = anyOf(Object.keys(meeting.business.questions), dice) ?? 'q0';
  const text = word(meeting, 'Ordlyd');
  const person = somebody(meeting, dice);
  const things: Command[] = [
    { type: 'quorum.declare' },
    { type: 'summons.remark', text, person },
    { type: 'agenda.adopt' },
    { type: 'signatories.choose', persons: ['m2', 'm3'] },
    { type: 'question.ask', question: `q${meeting.seq}`, kind: 'question', by: person, text },
    { type: 'question.answer', question, by: 'm1', text },
    { type: 'question.settle', question, how: 'in-writing' },
    { type: 'point-of-order.raise', person, text },
    { type: 'urgency.contest', demandedBy: ['m2', 'm3', 'm4'].slice(0, 1 + dice(3)), item },
  ];
  const thing = anyOf(things, dice);
  if (say(thing) && thing.type === 'question.ask' && dice(2))
    say({ type: 'question.answer', question: thing.question, by: 'm1', text: word(now(), 'Svar') });
}

/** Somebody asks to be exempted, and the body decides without them. */
function exempt(say: Say, dice: Dice, now: () => Meeting): void {
  const item = now().currentItem ?? 'i1';
  const person = somebody(now(), dice);
  if (!say({ type: 'exemption.request', item, person, ground: restrictedWord })) return;
  const id = newId(now(), 'x');
  const call = callVote(id, item, { purpose: 'exemption', concerns: person });
  const called = say({ ...call, question: word(now(), 'Fritak') } as Command);
  if (called) {
    say({ type: 'ballots.record', vote: id, everybody: dice(3) ? 'for' : 'against', ballots: [] });
    say({ type: 'vote.close', vote: id });
    if (!say({ type: 'vote.declare', vote: id })) say({ type: 'vote.void', vote: id, reason: word(now(), 'Feil') });
  }
  for (const outcome of ['exempted', 'not-exempted'] as const) {
    say({ type: 'exemption.decide', item, person, outcome, basis: '§ 11-11', ...(called && { vote: id }) });
  }
  if (dice(2)) say({ type: 'substitute.seat', person: anyOf(['Ask-1', 'Hegg-1'], dice), substituteFor: person, item });
}

/** What is done about the stream, the minutes and the decisions, mostly when the meeting is over. */
export function afterwards(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = anyOf(meeting.agenda, dice);
  const text = word(meeting, 'Ordlyd');
  const day = meeting.at?.slice(0, 10) ?? '2026-11-23';
  const minutes: Command[] = [
    { type: 'minutes.draw-up', variant: dice(2) ? 'full' : 'public' },
    { type: 'minutes.draw-up', variant: 'public' },
    { type: 'minutes.publish' },
    { type: 'minutes.sign', person: anyOf(['m1', 'm2', 'm3'], dice) },
    { type: 'minutes.approve', atMeeting: '2026-12-14' },
    { type: 'minutes.correct', reason: text, atMeeting: '2026-12-14' },
  ];
  const takenUp: Command = { type: 'legality.take-up', item, reason: 'Særlige grunner', on: day };
  const control: Command[] = [
    { type: 'legality.demand', item, demanders: ['m2', 'm3', 'm4'].slice(0, 2 + dice(2)), on: day },
    { type: 'legality.defer', item, by: 'deciding-body', on: day },
    { type: 'legality.review', item, outcome: dice(2) ? 'upheld' : 'changed', on: day },
    ...(dice(3) ? [] : [takenUp]),
    { type: 'legality.send', item, on: day },
    { type: 'legality.settle', item, outcome: dice(2) ? 'upheld' : 'annulled', on: day },
  ];
  const disturbance: Command[] = [
    { type: 'stream.announce', text },
    { type: 'stream.step', text },
    { type: 'stream.attribute', responsibility: 'external' },
  ];
  // Mostly one after the other, now and then out of turn.
  const acts = anyOf([minutes, control, disturbance], dice);
  for (const act of dice(4) === 0 ? acts.toReversed() : acts) say(act);
}

/** What becomes of motions before they are voted on, and of one voted on point by point. */
function onTheWay(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const motion = `p${meeting.seq}`;
  const known = anyOf(Object.keys(meeting.motions), dice) ?? motion;
  const text = `1. Først.\n2. ${word(meeting, 'Så.')}`;
  const things: Command[] = [
    { type: 'motion.move', motion: known, targets: Object.keys(meeting.motions).slice(0, dice(3)) },
    { type: 'motion.forward', motion: known, to: text },
    { type: 'motion.rule-out', motion: known, reason: text },
    { type: 'voting-order.announce', item, order: [{ question: text, kind: 'yes-no', motions: [known] }] },
    { type: 'agenda.demand', matter: matter(`d${meeting.seq}`), demandedBy: ['m2', 'm3', 'm4'].slice(0, 1 + dice(3)) },
    {
      type: 'motion.file',
      motion,
      item,
      kind: anyOf(['main', 'forwarding'] as const, dice),
      text,
    },
  ];
  const thing = anyOf(things, dice);
  if (!say(thing) || thing.type !== 'motion.file') return;
  for (const points of [['1'], ['2'], undefined]) {
    const id = newId(now(), 'k');
    const call = callVote(id, item, { motions: [motion], ...(points && { points }) });
    if (!say({ ...call, question: word(now(), 'Punktene') } as Command)) return;
    say({ type: 'ballots.record', vote: id, everybody: dice(2) ? 'for' : 'against', ballots: [] });
    say({ type: 'vote.close', vote: id });
    if (!say({ type: 'vote.declare', vote: id })) say({ type: 'vote.void', vote: id, reason: word(now(), 'Feil') });
  }
}

/** Everything open is closed, and the meeting is over. */
export function windUp(say: Say, now: () => Meeting): void {
  const { openVote } = now();
  if (openVote !== null) say({ type: 'vote.void', vote: openVote, reason: word(now(), 'Møtet må avsluttes') });
  say({ type: 'doors.open' });
  say({ type: 'question-time.end' });
  say({ type: 'recess.end' });
  for (const item of now().agenda)
    if (now().items[item]?.state === 'called') say({ type: 'item.end', item, outcome: 'other' });
  say({ type: 'meeting.end' });
}

/** A meeting nobody goes to: everybody answers, or nearly. */
export function answerInWriting(say: Say, dice: Dice, now: () => Meeting): void {
  for (const item of now().agenda.slice(0, 2)) {
    say({ type: 'answers.open', item, proposal: 'Forslaget vedtas.' });
    const lazy = dice(3) === 0;
    for (const person of now().roster.filter((one) => now().people[one]?.seat !== undefined)) {
      if (lazy && dice(5) === 0) continue;
      say({ type: 'answer.record', item, person, agrees: dice(30) > 0, inWriting: dice(40) > 0 });
    }
    say({ type: 'item.settle-in-writing', item });
  }
}

/** The body is told of what others did, and what was said is put in other words. */
function report(say: Say, dice: Dice, now: () => Meeting): void {
  const meeting = now();
  const item = meeting.currentItem ?? 'i1';
  const text = word(meeting, 'Melding');
  const said = anyOf(everySaid(meeting), dice)?.number ?? 1;
  const things: Command[] = [
    { type: 'briefing.give', item, by: 'director', text },
    { type: 'delegated-decision.report', item, text, madeBy: text },
    { type: 'urgent-decision.report', item, text, madeBy: 'Formannskapet' },
    { type: 'notice.owe', item, body: { id: 'fjordvik-helse', name: 'Helseutvalget' } },
    { type: 'reports.note', items: [anyOf(meeting.agenda, dice) ?? item] },
    { type: 'text.correct', of: { what: 'said', said }, after: said < 0 ? `${insideWord} ny` : text, reason: text },
  ];
  say(anyOf(things, dice));
}

/** The public has the word in a break, or asks for it in the meeting; sometimes nobody takes it back before going on. */
function hearThePublic(say: Say, dice: Dice): void {
  if (dice(3)) say({ type: 'recess.start', reason: 'break' });
  say({ type: 'question-time.start' });
  say({ type: 'public-comment.give', text: 'Hvorfor?', ...(dice(2) && { name: 'Petra Lian' }) });
  if (!say({ type: 'recess.end' })) say({ type: 'question-time.end' });
  say({ type: 'recess.end' });
}

/** What comes to mind in the rooms beside the core; the heavier ones stand there more than once. */
export const roomDeeds: Deed[] = [
  elect,
  elect,
  askForMore,
  around,
  around,
  exempt,
  onTheWay,
  onTheWay,
  afterwards,
  report,
  hearThePublic,
];
