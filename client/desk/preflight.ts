import type { Meeting } from '../../src/procedure/meeting.js';
import type { RuleBook } from '../../src/procedure/rule-book.js';
import { attendingNeeded } from '../../src/procedure/rules/quorum.js';
import { seatHolders } from './roll.js';

/** Something to look at before the meeting opens. `told` is what the sentence needs: numbers and names of items. */
export interface Check {
  name: 'stream' | 'quorum' | 'substitutes' | 'documents' | 'summons' | 'clock';
  state: 'good' | 'look' | 'bad';
  numbers: number[];
  items: string[];
}

/** This far apart, a time written from memory and one taken from the desk tell different stories. */
const clockApartMs = 30_000;
/** Nobody opens a meeting so long before it starts that the stream would not have been tried. */
const streamExpectedMs = 30 * 60_000;

/** What can be known before the meeting opens and would be awkward to find out after. */
export function preflight(
  meeting: Meeting,
  { rules, now, clockLeadMs }: { rules: RuleBook; now: number; clockLeadMs: number },
): Check[] {
  const { facts, formalities } = meeting;
  if (!facts) return [];
  const whole = formalities.absences.filter(({ scope }) => scope === 'whole').map(({ person }) => person);
  const holders = seatHolders(meeting);
  const away = holders.filter((person) => whole.includes(person));
  const confirmed = away.filter((person) =>
    formalities.calls.some((call) => call.substituteFor === person && call.accepts === true),
  );
  const expected = holders.length - away.length + confirmed.length;
  const needed = attendingNeeded(meeting, rules);
  const items = meeting.agenda.flatMap((id) => meeting.items[id] ?? []);
  const bare = items.filter(({ kind, documents }) => kind === 'decision' && (documents ?? []).length === 0);
  const soon = Date.parse(facts.start) - now < streamExpectedMs;
  const offered = facts.publicAccess?.streamUrl !== undefined;
  const onAir = meeting.stream.state === 'live' || meeting.stream.state === 'testing';
  const apart = Math.round(Math.abs(clockLeadMs) / 1000);
  return [
    ...(offered
      ? [check('stream', onAir ? 'good' : soon ? (facts.form === 'remote' ? 'bad' : 'look') : 'look')]
      : facts.form === 'remote'
        ? [check('stream', 'bad')]
        : []),
    check('quorum', expected >= needed ? 'good' : 'bad', [expected, needed]),
    ...(away.length > 0 && rules.substitutes.value
      ? [check('substitutes', confirmed.length === away.length ? 'good' : 'look', [confirmed.length, away.length])]
      : []),
    check(
      'documents',
      bare.length === 0 ? 'good' : 'look',
      [bare.length],
      bare.map(({ number, title }) => number || title),
    ),
    check('summons', meeting.summoned !== null ? 'good' : 'look'),
    check('clock', Math.abs(clockLeadMs) <= clockApartMs ? 'good' : 'look', [apart]),
  ];
}

const check = (name: Check['name'], state: Check['state'], numbers: number[] = [], items: string[] = []): Check => ({
  name,
  state,
  numbers,
  items,
});
