import type { MinutesPerson } from '../../../procedure/minutes-document.js';
import { itemRef, span, when, who } from '../../../views/minutes-telling.js';
import { el, running, type Child, type Element } from '../xml.js';
import { named, p, recordedTime, type Writing } from './akn.js';
import type { Places } from './references.js';

/** Who was there, in which seat and for how long; who was not; who came and went. Never why. */
export function rollWritten(writing: Writing, here: Places): Element {
  const { words, papers, minutes, references } = writing;
  const { present, substitutes, absent, notRecorded, others, movements } = minutes.attendance;
  const say = papers.minutes;
  const roleWord = (role: string) => (words.role as Record<string, string>)[role] ?? role;
  const inRole = (person: MinutesPerson, role: string) => {
    const told = named(writing, person);
    told.attributes.push(['as', references.role(role, roleWord(role))]);
    return told;
  };
  const periods = (list: { from: string; to: string | null }[]): Child[] =>
    list.flatMap(({ from, to }) => [
      ', ',
      running('recordedTime', { time: from, type: 'startEvent' }, span(from, to, writing)),
      to !== null && running('recordedTime', { time: to, type: 'endEvent' }),
    ]);
  const list = (heading: string, items: Child[][]): Element[] => {
    if (items.length === 0) return [];
    const at = here.below('list');
    return [
      el(
        'blockList',
        { eId: at.eId },
        running('listIntroduction', {}, heading),
        items.map((item) => el('item', { eId: at.next('item') }, p(...item))),
      ),
    ];
  };
  return el(
    'rollCall',
    { eId: here.eId },
    running('heading', {}, say.attendance),
    p(say.presentOf(present.length + substitutes.length, minutes.formalities.quorum.members)),
    list(say.period, [
      ...present.map((one) => [
        inRole(one, one.role),
        `, ${one.nativeRole ?? roleWord(one.role)}`,
        ...periods(one.periods),
      ]),
      ...substitutes.map((one) => [
        inRole(one, 'substitute'),
        one.substituteFor
          ? [', ', words.people.substituteFor(''), named(writing, one.substituteFor)]
          : `, ${roleWord('substitute')}`,
        one.item && `, ${words.people.forItem(itemRef(one.item, writing))}`,
        ...periods(one.periods),
      ]),
    ]),
    list(
      say.absent,
      absent.map((one) => [
        inRole(one, one.role),
        one.reported && `, ${words.formalities.reported}`,
        one.nativeStatus !== null && ` (${one.nativeStatus})`,
      ]),
    ),
    list(
      say.notRecorded,
      notRecorded.map((one) => [inRole(one, one.role)]),
    ),
    list(
      say.others,
      others.map((one) => [inRole(one, one.role), `, ${one.nativeRole ?? roleWord(one.role)}`]),
    ),
    list(
      words.people.log,
      movements.map(({ at, person, what, substituteFor, item }) => [
        recordedTime(writing, at),
        ` ${say[what](who(person, writing))}`,
        substituteFor && `, ${words.people.substituteFor(who(substituteFor, writing))}`,
        item && ` (${itemRef(item, writing)})`,
      ]),
    ),
    awayLines(writing),
  );
}

/** Absence from a part of the meeting or one matter, and leave. */
function awayLines(writing: Writing): Element[] {
  const { words, minutes } = writing;
  const say = words.formalities;
  const { absences, leaves } = minutes.formalities;
  const bounds = (from: string | null, to: string | null) =>
    `${from === null ? '' : ` ${say.from(momentOf(writing, from))}`}${to === null ? '' : ` ${say.until(momentOf(writing, to))}`}.`;
  return [
    ...absences
      .filter(({ scope }) => scope !== 'whole')
      .map(({ person, item, from, to }) => {
        const matter = minutes.items.find((one) => one.item === item);
        return p(
          say.absence(who(person, writing)),
          matter && ` ${say.inItem(itemRef(matter, writing))}`,
          bounds(from, to),
        );
      }),
    ...leaves.map(({ person, from, to }) => p(say.leave(who(person, writing)), bounds(from, to))),
  ];
}

const momentOf = (writing: Writing, at: string): string => when(at, writing);
