import { isSame, type Published } from '../../../procedure/mending/published.js';
import type { MinutesPerson } from '../../../procedure/minutes-document.js';
import { removed, when, who, type Told } from '../../../views/minutes-telling.js';
import { dayOf } from '../../../views/when.js';
import { papersIn, wordsIn } from '../../../views/words/languages.js';
import { countryCode } from '../country.js';
import { threeLetters, wordsLanguage, type ExportSource } from '../source.js';
import { el, running, xmlDocument, type Child, type Element } from '../xml.js';
import { References } from './references.js';

/**
 * Akoma Ntoso 1.0 (OASIS Standard, 29 August 2018), with the naming convention of 21 February 2019 for addresses.
 * Minutes are a `debate`, an agenda is a `doc`, a decision a `statement`, as the guidelines for the United Nations
 * (AKN4UN) sort records of meetings.
 */

/** What every part of a document needs: the record, the words, and the list of those spoken of. */
export interface Writing extends Told {
  source: ExportSource;
  references: References;
  /** The municipality, which answers for the document. */
  publisher: string;
  /** The body that met. */
  body: string;
}

export function writingOf(source: ExportSource): Writing {
  const { minutes, meeting } = source;
  const language = wordsLanguage(minutes.language);
  const words = wordsIn(language);
  const { header } = minutes;
  const references = new References(placeOf(source), words.people.withheld);
  const facts = meeting.facts;
  return {
    source,
    minutes,
    words,
    papers: papersIn(language),
    timezone: header.timezone,
    day: header.opened ?? header.plannedStart,
    references,
    publisher: references.organization(facts?.organisation.slug ?? 'organisation', header.organisation),
    body: references.organization(facts?.body.id ?? 'body', header.body),
  };
}

export const countryOf = ({ minutes: { header, language } }: ExportSource): string =>
  countryCode(header.ruleBook, language);

const placeOf = (source: ExportSource): string =>
  `${countryOf(source)}-${pathPart(source.meeting.facts?.organisation.slug ?? '')}`;

/** Letters and figures that may stand in an address of the naming convention. */
const pathPart = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'x';

export interface DocumentNames {
  type: 'debate' | 'doc' | 'statement';
  subtype: 'minutes' | 'agenda' | 'decision';
  /** What tells this document from others of the day. */
  number: string;
  title: string;
  /** The day the work is of, and what that day was. */
  date: { on: string; name: string };
}

/** `/akn/no-skarvoy/debate/minutes/kommunestyret/2026-11-23/7-26` */
export function workAddress(source: ExportSource, { type, subtype, number, date }: DocumentNames): string {
  const body = pathPart(source.meeting.facts?.body.slug ?? 'body');
  return `/akn/${placeOf(source)}/${type}/${subtype}/${body}/${date.on}/${pathPart(number)}`;
}

/** The three levels of a document by which libraries know it: the work, this wording of it, this file. */
function identification(writing: Writing, names: DocumentNames): Element {
  const { source, publisher, body, references } = writing;
  const { minutes, meeting } = source;
  const work = workAddress(source, names);
  const asOf = minutes.asOf.at ?? minutes.header.plannedStart ?? '1970-01-01T00:00:00.000Z';
  const expression = `${work}/${threeLetters[minutes.language]}@${dayOf(asOf, writing.timezone)}`;
  const software = references.object('tribune', 'Tribune');
  const editor = references.role('editor', writing.words.site.name);
  return el(
    'identification',
    { source: publisher },
    el(
      'FRBRWork',
      {},
      el('FRBRthis', { value: `${work}/!main` }),
      el('FRBRuri', { value: work }),
      el('FRBRalias', { value: source.id, name: 'meeting' }),
      minutes.provenance && el('FRBRalias', { value: minutes.provenance.externalId, name: 'source' }),
      el('FRBRdate', { date: names.date.on, name: names.date.name }),
      el('FRBRauthor', { href: body }),
      el('FRBRcountry', { value: countryOf(source) }),
      el('FRBRsubtype', { value: names.subtype }),
      el('FRBRnumber', { value: names.number }),
      el('FRBRname', { value: names.title }),
      el('FRBRprescriptive', { value: false }),
      el('FRBRauthoritative', { value: names.subtype === 'minutes' && minutes.status === 'approved' }),
    ),
    el(
      'FRBRExpression',
      {},
      el('FRBRthis', { value: `${expression}/!main` }),
      el('FRBRuri', { value: expression }),
      el('FRBRdate', { date: asOf, name: 'as-of' }),
      el('FRBRauthor', { href: publisher, as: editor }),
      el('FRBRversionNumber', { value: meeting.seq }),
      el('FRBRlanguage', { language: threeLetters[minutes.language] }),
    ),
    el(
      'FRBRManifestation',
      {},
      el('FRBRthis', { value: `${expression}/!main.xml` }),
      el('FRBRuri', { value: `${expression}.akn` }),
      el('FRBRdate', { date: asOf, name: 'as-of' }),
      el('FRBRauthor', { href: software, as: editor }),
      el('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

/** A whole document. What it refers to is listed last, when everything has been said, though it stands first. */
export function aknDocument(
  writing: Writing,
  names: DocumentNames,
  body: { preface: Element; parts: Element[]; meta?: Element[] },
): string {
  const identity = identification(writing, names);
  const meta = el('meta', {}, identity, body.meta ?? [], writing.references.list(writing.publisher));
  const root = el(names.type, { name: names.subtype, contains: 'originalVersion' }, meta, body.preface, body.parts);
  return xmlDocument(el('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, root));
}

export const p = (...children: Child[]): Element => running('p', {}, ...children);

/** Text as paragraphs; a line end within one is kept. Empty where there are no words. */
export function paragraphs(text: string | null): Element[] {
  const blocks = (text ?? '').split(/(?:\r?\n[ \t]*){2,}/u).filter((block) => block.trim() !== '');
  return blocks.map((block) =>
    p(...block.split(/\r?\n/u).flatMap((line, index): Child[] => (index === 0 ? [line] : [el('eol', {}), line]))),
  );
}

/** Words that can be taken out: as they stand, or that they were, in an `omissis`. */
export function words(writing: Writing, of: Published, text: string | null): Element[] {
  const gone = removed(of, writing);
  return [...paragraphs(text), ...(gone === null ? [] : [p(running('omissis', {}, gone))])];
}

export const isGone = (writing: Writing, of: Published): boolean =>
  writing.minutes.withheld.some((one) => isSame(one.of, of));

/** Somebody named in running text. */
export const named = (writing: Writing, person: MinutesPerson): Element =>
  running('person', { refersTo: writing.references.person(person) }, who(person, writing));

export const recordedTime = (writing: Writing, at: string, type?: 'startEvent' | 'endEvent'): Element =>
  running('recordedTime', { time: at, type }, writing.words.time.at(when(at, writing)));

/** A heading and what stands below it; nothing where nothing does. */
export function section(eId: string, name: string, heading: string | null, content: (Element | null)[]): Element[] {
  const held = content.filter((element) => element !== null);
  if (held.length === 0) return [];
  return [el('debateSection', { eId, name }, heading !== null && running('heading', {}, heading), held)];
}
