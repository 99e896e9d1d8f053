import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { depositOf, documentsOf } from '../../../src/archiving/exports/noark5/deposit.js';
import { noark5 } from '../../../src/archiving/exports/noark5/format.js';
import { structure } from '../../../src/archiving/exports/noark5/structure.js';
import type { ExportSource } from '../../../src/archiving/exports/source.js';
import { planted, testMeetings } from '../meetings.js';
import { noarkFaults } from '../support/noark-lint.js';
import { fullSourceOf, somePdf, sourceOf, textOf } from '../support/source.js';
import { schemaAt, xsdValidator, type Validator } from '../support/xsd.js';

const meetings = testMeetings();
const odd = meetings.at(-1)!;
const validators = new Map<string, Validator>();
beforeAll(() => {
  for (const name of ['arkivstruktur', 'endringslogg', 'addml', 'moete-metadata'])
    validators.set(name, xsdValidator(schemaAt(`noark5/${name}.xsd`)!));
});
afterAll(() => validators.forEach((validator) => validator.dispose()));

const depositFrom = (source: ExportSource) =>
  new Map(noark5.files(source).map(({ name, write }) => [name, textOf(write())] as const));
const faultsOf = (files: Map<string, string>) => [
  ...validators.get('arkivstruktur')!.faults(files.get('arkivstruktur.xml')!),
  ...validators.get('endringslogg')!.faults(files.get('endringslogg.xml')!),
  ...validators.get('addml')!.faults(files.get('arkivuttrekk.xml')!),
];

/** What stands in fields of our own is let pass by the official schema; ours looks at it. */
function ownFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  const found: string[] = [];
  const walk = (element: XmlElement) => {
    if (element.namespaceUri === 'urn:tribune:moete-metadata:1')
      return void found.push(...validators.get('moete-metadata')!.faults(element.toString()));
    for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) walk(child);
  };
  walk(document.root);
  document.dispose();
  return found;
}

describe('A Noark 5 deposit', () => {
  describe.each(meetings.map((meeting) => [meeting.name, meeting] as const))('of %s', (_, meeting) => {
    const files = depositFrom(sourceOf(meeting));

    it('is valid, and its own metadata are', () => {
      expect(faultsOf(files)).toEqual([]);
      expect(ownFaults(files.get('arkivstruktur.xml')!)).toEqual([]);
    });

    it('passes what Arkade asks', () => {
      expect(noarkFaults(files)).toEqual([]);
    });

    it('holds the agenda, each decision and the minutes, and a record for each matter', () => {
      const decided = meeting.minutes.items.filter(({ decision }) => decision !== null).length;
      expect([...files.keys()].filter((name) => name.startsWith('DOKUMENT/'))).toHaveLength(decided + 2);
      const records = files.get('arkivstruktur.xml')!.match(/<registrering /g)!.length;
      expect(records).toBe(meeting.minutes.items.length + 2);
      const ballots = meeting.minutes.items.flatMap((item) => item.votes).flatMap((vote) => vote.ballots);
      expect(files.get('arkivstruktur.xml')!.match(/<t:stemme /g)?.length ?? 0).toBe(ballots.length);
    });
  });

  it('of several meetings comes piece by piece, and is valid too', () => {
    const sources = meetings.slice(0, 3).map(sourceOf);
    let next = 1;
    const parts = sources.map((source) => {
      const documents = documentsOf(source, next);
      next += documents.flatMap(({ files }) => files).length;
      return { source, documents };
    });
    const chunks = [...structure(depositOf(sources), parts)];
    expect(chunks).toHaveLength(3 + 3 + 1);
    expect(validators.get('arkivstruktur')!.faults(chunks.join(''))).toEqual([]);
    const paths = parts.flatMap(({ documents }) => documents.flatMap(({ files }) => files.map(({ path }) => path)));
    expect(new Set(paths).size).toBe(next - 1);
  });

  it('holds the minutes as PDF/A where they are set, and what they were made of beside them', () => {
    const files = new Map(
      noark5.files({ ...sourceOf(odd), minutesPdf: somePdf }).map(({ name, write }) => [name, write()] as const),
    );
    expect(noarkFaults(files)).toEqual([]);
    const structureText = textOf(files.get('arkivstruktur.xml')!);
    expect(validators.get('arkivstruktur')!.faults(structureText)).toEqual([]);
    const [pdf] = [...files].filter(([name]) => name.endsWith('.pdf'));
    expect(pdf![1]).toBe(somePdf);
    expect(structureText).toMatch(
      new RegExp(
        `<variantformat>Arkivformat</variantformat>\\s*<format>pdf</format>\\s*<formatDetaljer>PDF/A-2a</formatDetaljer>[^]*?${pdf![0]}`,
      ),
    );
    expect(structureText.match(/<variantformat>Produksjonsformat/g)).toHaveLength(1);
  });

  it('that everybody may read says nothing of what was said behind closed doors', () => {
    const everything = [...depositFrom(sourceOf(odd)).values()].join('');
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
    expect(everything).not.toContain('<skjerming>');
  });

  it('in full says it, shielded with the provision; and never why somebody was absent', () => {
    const files = depositFrom(fullSourceOf(odd));
    expect(faultsOf(files)).toEqual([]);
    expect(noarkFaults(files)).toEqual([]);
    const text = files.get('arkivstruktur.xml')!;
    const record = text.split('<registrering ').find((one) => one.includes('/i5</registreringsID>'))!;
    expect(record).toMatch(/<skjerming>\s*<tilgangsrestriksjon>Unntatt offentlighet<\/tilgangsrestriksjon>/);
    expect(record).toContain('kommuneloven § 11-5');
    expect(record).toContain(
      `<tittel>PS 5/26 Unntatt offentlighet</tittel>`.replace('PS 5/26 Unntatt offentlighet', planted.title),
    );
    expect(record).toContain('<offentligTittel>PS 5/26 Unntatt offentlighet</offentligTittel>');
    expect(record).toContain(planted.decision);
    expect(text.split(planted.decision)).toHaveLength(2);
    expect([...files.values()].join('')).not.toContain(planted.absence);
  });

  it('waits until the meeting has ended', () => {
    const source = sourceOf(odd);
    const header = { ...source.minutes.header, ended: null };
    const unfinished = { ...source, minutes: { ...source.minutes, header } };
    expect(noark5.files(unfinished)).toEqual([]);
    expect(noark5.losses(unfinished).lost[0]).toMatchObject({ what: 'meeting', count: 1 });
  });

  const sound = depositFrom(sourceOf(odd));
  const spoilt = (name: string, spoil: (text: string) => string) => {
    const text = sound.get(name)!;
    expect(spoil(text)).not.toBe(text);
    return new Map([...sound, [name, spoil(text)]]);
  };

  it.each([
    [
      'a time where a day belongs',
      'arkivstruktur.xml',
      (text: string) => text.replace(/<moetedato>[^<]*/, '<moetedato>2026-11-23T17:00:00Z'),
    ],
    [
      'the number of the meeting before its records',
      'arkivstruktur.xml',
      (text: string) =>
        text
          .replace(/<moetenummer>.*<\/moetenummer>/, '')
          .replace('<registrering ', '<moetenummer>7</moetenummer><registrering '),
    ],
    [
      'a change without what was there before',
      'endringslogg.xml',
      (text: string) => text.replace(/<tidligereVerdi>.*<\/tidligereVerdi>/, ''),
    ],
    [
      'an extract without a context',
      'arkivuttrekk.xml',
      (text: string) => text.replaceAll('additionalElements', 'moreElements'),
    ],
  ])('would be refused with %s', (_, name, spoil) => {
    expect(faultsOf(spoilt(name, spoil)).length).toBeGreaterThan(0);
  });

  it('would be refused with a vote nobody can read', () => {
    const text = sound.get('arkivstruktur.xml')!.replace('<t:tall valg="for">', '<t:tall valg="for">mange');
    expect(validators.get('arkivstruktur')!.faults(text)).toEqual([]);
    expect(ownFaults(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['N5.02', 'arkivstruktur.xml', (text: string) => `${text} `],
    ['N5.10', 'arkivuttrekk.xml', (text: string) => text.replace(/(elementPath"[^]*?integer">\s*<value>)1</, '$12<')],
    ['N5.28', 'arkivuttrekk.xml', (text: string) => text.replace(/(antallDokumentfiler[^]*?<value>)\d+/, '$10')],
    ['N5.29', 'arkivstruktur.xml', (text: string) => text.replace('<format>xml', '<format>pdf')],
    ['N5.30', 'DOKUMENT/0001.xml', (text: string) => text.replace('Særby', 'Saerby')],
    ['N5.42', 'arkivuttrekk.xml', (text: string) => text.replace(/(inneholderSkjermet[^]*?<value>)false/, '$1true')],
    [
      'N5.47',
      'arkivstruktur.xml',
      (text: string) => text.replaceAll(/<systemID>[^<]*/g, '<systemID>00000000-0000-8000-8000-000000000000'),
    ],
    [
      'N5.62',
      'endringslogg.xml',
      (text: string) =>
        text.replace(/<referanseArkivenhet>[^<]*/, '<referanseArkivenhet>00000000-0000-8000-8000-000000000000'),
    ],
    ['N5.63', 'arkivstruktur.xml', (text: string) => text.replace(/<utvalg>[^<]*</, '<utvalg><')],
  ])('would be caught by %s in a spoilt %s', (rule, name, spoil) => {
    expect(noarkFaults(spoilt(name, spoil)).map((fault) => fault.slice(0, 5))).toContain(rule);
  });

  it.each([
    ['N5.32', (files: Map<string, string>) => files.delete('DOKUMENT/0002.xml')],
    ['N5.33', (files: Map<string, string>) => files.set('DOKUMENT/9999.xml', '<a/>')],
    ['N5.01', (files: Map<string, string>) => files.delete('endringslogg.xml')],
  ])('would be caught by %s with a file too few or too many', (rule, spoil) => {
    const files = new Map(sound);
    spoil(files);
    expect(noarkFaults(files).map((fault) => fault.slice(0, 5))).toContain(rule);
  });
});
