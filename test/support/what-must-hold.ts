import { everySaid } from '../../src/procedure/business/said.js';
import type { EventOf } from '../../src/procedure/events.js';
import type { Item, Meeting, Vote } from '../../src/procedure/meeting.js';
import { namedMethods } from '../../src/procedure/vocabulary.js';
import { insideWord, restrictedWord } from './any-dice.js';
import type { Sitting } from './any-meeting.js';
import { resultHolds } from './what-results-must-be.js';

/** After these a reader would look up; comparing after every entry would take minutes and find the same. */
const telling = new Set(['doors.opened', 'item.ended']);

/** Everything that was not as it must be, in words; an empty list after every lawful meeting. */
export function whatDoesNotHold(sitting: Sitting): string[] {
  const wrong: string[] = [];
  let meeting = sitting.steps[0]?.before;
  const last = sitting.steps.at(-1);
  for (const step of sitting.steps) {
    const broken = [
      ...whenItHappened(step.before, step.entry.event),
      ...everAfter(step.after),
      ...(meeting === step.before ? [] : ['an entry was folded into another meeting than the one before it']),
      ...(step.whole && (telling.has(step.entry.event.type) || step === last)
        ? agreeing(step.after, step.outside)
        : []),
    ];
    meeting = step.after;
    wrong.push(...broken.map((sentence) => `${step.entry.seq} ${step.entry.event.type}: ${sentence}`));
  }
  const outside = JSON.stringify(sitting.told);
  for (const word of [insideWord, restrictedWord, 'remaining', 'restrictedTitle', '"gender"']) {
    if (outside.includes(word)) wrong.push(`outside somebody could read "${word}"`);
  }
  return wrong;
}

type Happened = Sitting['steps'][number]['entry']['event'];

/** What must be so at the moment something happens. */
function whenItHappened(before: Meeting, event: Happened): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || wrong.push(sentence));
  switch (event.type) {
    case 'vote.called': {
      must(before.openVote === null, 'a vote was called while another was under way');
      must(before.status === 'in-session', 'a vote was called outside the session');
      const item = before.items[event.item];
      const summoned = before.agendaChanges[0]?.items.includes(event.item) ?? false;
      const admitted = before.agendaChanges.some((one) => one.change === 'admitted' && one.items.includes(event.item));
      must(summoned || admitted, 'a late item was put to the vote without being admitted');
      if (event.purpose === 'closing-doors')
        must(before.closed === null, 'a vote on closing was called behind closed doors');
      if (event.purpose !== 'disqualification') {
        const barred = disqualifiedFor(item).filter((person) => event.eligible.includes(person));
        must(barred.length === 0, `${barred.join()} may vote on what they are disqualified from`);
        const applying = event.purpose === 'exemption' && event.concerns ? [event.concerns] : [];
        must(!event.eligible.some((person) => applying.includes(person)), 'somebody may vote on their own exemption');
      } else if (event.concerns && event.eligible.includes(event.concerns)) {
        const others = event.eligible.filter((person) => !item?.disqualifications.some((one) => one.person === person));
        const several = new Set([event.concerns, ...(item?.disqualifications ?? []).map((one) => one.person)]).size > 1;
        must(several && others.length < Math.ceil(before.seats / 2), 'somebody may vote on their own disqualification');
      }
      const exempted = before.formalities.exemptions
        .filter((one) => one.item === event.item && one.outcome === 'exempted')
        .map((one) => one.person);
      must(!event.eligible.some((person) => exempted.includes(person)), 'somebody exempted from the matter may vote');
      const seats = event.eligible.map((person) => before.presence[person]?.substituteFor ?? person);
      must(new Set(seats).size === seats.length, 'one seat has two votes');
      must(event.eligible.length <= before.seats, 'more people may vote than there are seats');
      return wrong;
    }
    case 'vote.declared':
    case 'vote.corrected': {
      const vote = before.votes[event.vote];
      if (!vote) return ['a vote nobody called was declared'];
      const there = Object.values(before.presence).filter((presence) => presence.status === 'present').length;
      // Asked when the vote is held: some may have left when its count is put right. The director is there too and has no seat.
      const enough = event.type === 'vote.corrected' || 3 * there >= 2 * before.seats;
      must(
        enough || !vote.binding || before.facts?.kind !== 'constitutive',
        'a constitutive meeting decided with less than two thirds',
      );
      return [...wrong, ...resultHolds(before, vote, event as EventOf<'vote.declared'>)];
    }
    case 'doors.closed': {
      const vote = event.vote === undefined ? undefined : before.votes[event.vote];
      must(
        event.forDebate === true || (vote?.result?.outcome === 'carried' && vote.inOpen),
        'the doors closed without a vote in the open',
      );
      const staff = event.ground === 'employment' || event.ground === 'duty-of-secrecy';
      must(!(staff && before.facts?.form === 'remote'), 'a remote meeting closed its doors for a staff matter');
      return wrong;
    }
    case 'decision.recorded': {
      const failed = event.votes.filter((id) => before.votes[id]?.result?.outcome === 'not-quorate');
      must(failed.length === 0, 'something was decided by too few');
      return wrong;
    }
    case 'public-comment.given':
      must(before.status !== 'in-session', 'the public had the word within the meeting');
      return wrong;
    case 'speaker.started':
    case 'item.called':
      must(before.status === 'in-session', 'the meeting went on outside the session');
      return wrong;
    default:
      return wrong;
  }
}

const disqualifiedFor = (item: Item | undefined): string[] =>
  (item?.disqualifications ?? []).filter((one) => one.outcome === 'disqualified').map((one) => one.person);

/** What must be so at any time. */
function everAfter(meeting: Meeting): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || wrong.push(sentence));
  const present = Object.entries(meeting.presence).filter(([, presence]) => presence.status === 'present');
  if (meeting.closed) must(meeting.stream.state !== 'live', 'the stream was live behind closed doors');
  if (meeting.status === 'ended')
    must(!meeting.closed && meeting.openVote === null, 'the meeting ended with something open');
  const seated = present.filter(([person]) => meeting.people[person]?.role !== 'administration');
  if (meeting.facts?.form === 'physical' && meeting.openedAt !== null) {
    const online = seated.filter(([, presence]) => presence.mode === 'remote');
    must(online.length === 0, 'somebody sits in a meeting in the hall from elsewhere');
  }
  const whole = present
    .filter(([, presence]) => presence.forItem === undefined)
    .map(([person, one]) => one.substituteFor ?? person);
  const members = whole.filter((person) => meeting.people[person]?.role !== 'substitute');
  must(new Set(members).size === members.length, 'two people sit in one seat');
  const sitOn = present.filter(([, one]) => one.forItem !== undefined && meeting.items[one.forItem]?.state === 'ended');
  must(sitOn.length === 0, 'a substitute sat on when the item was over');
  for (const interval of meeting.attendance) {
    must(interval.to === null || interval.to > interval.from, `${interval.person} left before coming`);
  }
  const open = meeting.attendance.filter((interval) => interval.to === null).map((interval) => interval.person);
  must(new Set(open).size === open.length, 'somebody came twice without leaving');
  must(Object.values(meeting.votes).filter((vote) => vote.state === 'open').length <= 1, 'two votes are open');
  return wrong;
}

/** With the doors open, who reads outside sees what stands inside, in everything that is public. */
function agreeing(inside: Meeting, outside: Meeting): string[] {
  if (inside.closed !== null || inside.announcedAt === null) {
    return inside.announcedAt !== null && outside.closed?.item !== inside.closed?.item
      ? ['outside the doors stand open']
      : [];
  }
  const wrong: string[] = [];
  const same = (what: string, one: unknown, other: unknown) => {
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
    if (left !== right) wrong.push(`outside ${what} reads ${right}, inside ${left}`);
  };
  same(
    'the meeting',
    [inside.status, inside.facts, inside.currentItem],
    [outside.status, outside.facts, outside.currentItem],
  );
  same('the agenda', inside.agenda, outside.agenda);
  same('the chair', inside.chair, outside.chair);
  same('the stream', inside.stream.state, outside.stream.state);
  const away = ({ formalities }: Meeting) => [
    formalities.absences.map(({ person, scope }) => [person, scope]),
    formalities.leaves.map(({ person, from }) => [person, from]),
  ];
  same('who will be away', away(inside), away(outside));
  same('who is there', whoIsThere(inside), whoIsThere(outside));
  for (const item of inside.agenda) same(`item ${item}`, publicItem(inside, item), publicItem(outside, item));
  for (const vote of Object.values(inside.votes).filter((one) => one.inOpen)) {
    const heard = outside.votes[vote.vote];
    same(`vote ${vote.vote}`, publicVote(vote), heard && publicVote(heard));
  }
  for (const motion of Object.values(inside.motions).filter((one) => !one.inside)) {
    const heard = outside.motions[motion.motion];
    // What a vote behind closed doors did to it is not told.
    const secretly = inside.items[motion.item]?.votes.some((vote) => inside.votes[vote]?.inOpen === false);
    const status = secretly ? heard?.status : motion.status;
    same(`motion ${motion.motion}`, { ...motion, status }, heard);
  }
  same(
    'what was noted',
    inside.notes.filter((one) => one.number > 0).map((one) => one.text),
    outside.notes.map((one) => one.text),
  );
  same(
    'what was said',
    everySaid(inside).filter((one) => one.number > 0),
    everySaid(outside),
  );
  return wrong;
}

const whoIsThere = (meeting: Meeting) =>
  meeting.roster
    .filter((person) => meeting.presence[person]?.status === 'present')
    .map((person) => {
      const { mode, connected, substituteFor, forItem } = meeting.presence[person] ?? {};
      return [person, mode, connected, substituteFor, forItem];
    });

function publicItem(meeting: Meeting, id: string) {
  const item = meeting.items[id];
  if (!item) return null;
  const { number, title, state, late, admitted, outcome, disqualifications } = item;
  const decision = item.decision?.inside ? null : item.decision && item.decision.text;
  const exempted = meeting.formalities.exemptions.filter((one) => one.item === id);
  const people = [...disqualifications, ...exempted].map((one) => [one.person, one.outcome, one.basis]);
  return { number, title, state, late, admitted, outcome, people, decision };
}

const publicVote = ({ state, eligible, question, result, sentence, rule, parties, method, ballots }: Vote) => ({
  state,
  eligible,
  question,
  result,
  sentence,
  rule,
  parties,
  // Inside they stand there as they come; outside with the result.
  ballots: state === 'declared' && namedMethods.includes(method) ? ballots : [],
});
