import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { aknAgenda } from '../../../src/archiving/exports/akoma-ntoso/agenda.js';
import { aknDecision } from '../../../src/archiving/exports/akoma-ntoso/decision.js';
import { aknMinutes } from '../../../src/archiving/exports/akoma-ntoso/minutes.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sourceOf } from '../support/source.js';
import { wordsOf } from '../support/words-of.js';
import { saidIn, schemaAt, squeezed, xsdValidator, type Validator } from '../support/xsd.js';

const meetings = testMeetings();
const named = meetings.map((meeting) => [meeting.name, meeting] as const);
const odd = meetings.at(-1)!;

let validator: Validator;
beforeAll(() => {
  validator = xsdValidator(schemaAt('akoma-ntoso/akomantoso30.xsd')!);
});
afterAll(() => validator.dispose());

/** The schema lets a reference lead nowhere. Everything that points into the document must find what it points to. */
function lostReferences(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  const names: string[] = [];
  const asked: string[] = [];
  const walk = (element: XmlElement) => {
    for (const { name, value } of element.attrs) {
      if (name === 'eId') names.push(value);
      else if (value.startsWith('#')) asked.push(value.slice(1));
    }
    for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) walk(child);
  };
  walk(document.root);
  document.dispose();
  const known = new Set(names);
  return [
    ...asked.filter((name) => !known.has(name)).map((name) => `#${name} leads nowhere`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} stands twice`),
  ];
}

const decisions = ({ minutes }: TestMeeting) => minutes.items.filter(({ decision }) => decision !== null);

describe('Akoma Ntoso', () => {
  describe.each(named)('of %s', (_, meeting) => {
    const source = sourceOf(meeting);
    const minutes = aknMinutes(source);

    it('is valid as minutes, and no reference leads nowhere', () => {
      expect(validator.faults(minutes)).toEqual([]);
      expect(lostReferences(minutes)).toEqual([]);
    });

    it('is valid as agenda', () => {
      const agenda = aknAgenda(source);
      expect(validator.faults(agenda)).toEqual([]);
      expect(lostReferences(agenda)).toEqual([]);
      const said = saidIn(agenda);
      for (const { title } of meeting.minutes.items) expect(said).toContain(squeezed(title));
    });

    it('is valid for each decision', () => {
      for (const { item } of decisions(meeting).slice(0, 20)) {
        const decision = aknDecision(source, item)!;
        expect([item, validator.faults(decision)]).toEqual([item, []]);
        expect([item, lostReferences(decision)]).toEqual([item, []]);
      }
      expect(aknDecision(source, 'no-such-item')).toBeNull();
    });

    it('leaves out no words that anybody said or wrote', () => {
      const said = saidIn(minutes);
      const unsaid = wordsOf(meeting.minutes).filter((words) => !said.includes(squeezed(words)));
      expect(unsaid).toEqual([]);
    });

    it('counts as the minutes do', () => {
      const votes = meeting.minutes.items
        .flatMap((item) => item.votes)
        .filter(({ tally }) => Object.keys(tally ?? {}).length > 0);
      expect(minutes.match(/<voting /g)?.length ?? 0).toBe(votes.length);
      const cast = votes.flatMap(({ ballots, tally }) => ballots.filter(({ choice }) => choice in (tally ?? {})));
      expect(minutes.match(/<vote /g)?.length ?? 0).toBe(cast.length);
    });

    it('is the same again', () => {
      expect(aknMinutes(sourceOf(meeting))).toBe(minutes);
    });
  });

  it('says nothing of what was said behind closed doors', () => {
    const source = sourceOf(odd);
    const everything = [
      aknMinutes(source),
      aknAgenda(source),
      ...decisions(odd).map(({ item }) => aknDecision(source, item)),
    ];
    for (const words of Object.values(planted)) expect(everything.join('')).not.toContain(words);
  });

  it.each([
    ['a vote by nobody', (xml: string) => xml.replace('<vote by=', '<vote to=')],
    ['a name that stands twice', (xml: string) => xml.replaceAll('eId="dbsect_2"', 'eId="dbsect_3"')],
    ['a section without a name', (xml: string) => xml.replace(' name="agendaItem"', '')],
    ['a day that is none', (xml: string) => xml.replace(/<docDate date="[^"]*"/, '<docDate date="i går"')],
  ])('would be refused with %s', (_, spoil) => {
    const sound = aknMinutes(sourceOf(odd));
    const spoilt = spoil(sound);
    expect(spoilt).not.toBe(sound);
    expect(validator.faults(spoilt).length).toBeGreaterThan(0);
  });

  it('would be caught with a reference that leads nowhere', () => {
    const spoilt = aknMinutes(sourceOf(odd)).replace('refersTo="#c-for"', 'refersTo="#c-fro"');
    expect(validator.faults(spoilt)).toEqual([]);
    expect(lostReferences(spoilt)).toEqual(['#c-fro leads nowhere']);
  });
});
