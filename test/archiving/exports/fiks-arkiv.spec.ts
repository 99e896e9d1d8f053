import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fiksArkiv } from '../../../src/archiving/exports/fiks-arkiv/format.js';
import { akomaNtoso } from '../../../src/archiving/exports/akoma-ntoso/format.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sha256, somePdf, sourceOf, textOf } from '../support/source.js';
import { schemaAt, xsdValidator, type Validator } from '../support/xsd.js';

const meetings = testMeetings();
const odd = meetings.at(-1)!;
const file = schemaAt('fiks-arkiv/no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd')!;
let validator: Validator;
beforeAll(() => {
  validator = xsdValidator(file);
});
afterAll(() => validator.dispose());

/** The code lists that KS keeps beside the schema, which does not look into them. */
const lists = new Map(
  readdirSync(join(dirname(file), 'kodelister')).map((name) => {
    const { kodeliste } = JSON.parse(readFileSync(join(dirname(file), 'kodelister', name), 'utf8')) as {
      kodeliste: { kodeverdi: string; kodebeskrivelse: string }[];
    };
    return [name, new Map(kodeliste.map(({ kodeverdi, kodebeskrivelse }) => [kodeverdi, kodebeskrivelse]))] as const;
  }),
);

/** Every code in a message that its list does not know, or knows by another name. */
function strangeCodes(message: string): string[] {
  const found = (element: string, list: string) =>
    [
      ...message.matchAll(
        new RegExp(`<(?:m:)?${element}>\\s*<m:kode>(.*?)</m:kode>\\s*<m:beskrivelse>(.*?)</m:beskrivelse>`, 'gu'),
      ),
    ]
      .filter(([, code, description]) => lists.get(list)?.get(code!) !== description)
      .map(([whole]) => whole);
  return [
    ...found('funksjon', 'moetedeltakerfunksjon.json'),
    ...found('moetesakstype', 'moetesakstype.json'),
    ...found('moetedokumenttype', 'moeteregistreringstype.json'),
  ];
}

const messagesOf = (meeting: TestMeeting) =>
  new Map(fiksArkiv.files(sourceOf(meeting)).map(({ name, write }) => [name, textOf(write())] as const));

describe('KS Fiks Arkiv', () => {
  it.each(meetings.map((meeting) => [meeting.name, meeting] as const))('takes every message of %s', (_, meeting) => {
    const messages = messagesOf(meeting);
    for (const [name, message] of messages)
      expect([name, validator.faults(message), strangeCodes(message)]).toEqual([name, [], []]);
    expect(messages.size).toBe(meeting.minutes.items.length + 3);
  });

  it('is given one folder, and everything else lies in it', () => {
    const messages = messagesOf(meetings[1]!);
    const folder = /<mappe [^]*?<systemID>(.*?)<\/systemID>/.exec(messages.get('moetemappe.xml')!)![1];
    const parents = [...messages].flatMap(([, message]) =>
      [...message.matchAll(/<referanseForelderMappe>\s*<m:systemID>(.*?)</g)].map(([, id]) => id),
    );
    expect(parents).toHaveLength(messages.size - 1);
    expect(new Set(parents)).toEqual(new Set([folder]));
  });

  it('is told of the very file that goes along', () => {
    const minutes = akomaNtoso.files(sourceOf(odd)).find(({ name }) => name === 'minutes.xml')!;
    expect(messagesOf(odd).get('protokoll.xml')).toContain(`<sjekksum>${sha256(minutes.write())}</sjekksum>`);
  });

  it('is given the minutes as PDF/A where they are set', () => {
    const source = { ...sourceOf(odd), minutesPdf: somePdf };
    const message = textOf(
      fiksArkiv
        .files(source)
        .find(({ name }) => name === 'protokoll.xml')!
        .write(),
    );
    expect(validator.faults(message)).toEqual([]);
    expect(message).toContain('<m:kode>PDF/A</m:kode>');
    expect(message).toContain(`<sjekksum>${sha256(somePdf)}</sjekksum>`);
  });

  it('is told who voted how on what was decided, and for which party', () => {
    const message = messagesOf(odd).get('sak-3.xml')!;
    expect(message.match(/<stemme>Ja<\/stemme>/g)).toHaveLength(6);
    expect(message.match(/<stemme>Nei<\/stemme>/g)).toHaveLength(6);
    expect(message).toContain('<m:navn>Árja &amp; Venn</m:navn>');
    const lost = fiksArkiv.losses(sourceOf(odd)).lost;
    expect(lost).toContainEqual(expect.objectContaining({ what: 'casting-votes', count: 1 }));
  });

  it('is told nothing of what was said behind closed doors', () => {
    const everything = [...messagesOf(odd).values()].join('');
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
  });

  it.each([
    ['a body that is only a name', 'moetemappe.xml', /<utvalg>[^]*<\/utvalg>/, '<utvalg>Kommunestyret</utvalg>'],
    ['a vote that is none of the three', 'sak-3.xml', '<stemme>Ja', '<stemme>Avstår'],
    ['a decision on a day without a time', 'sak-3.xml', /<dato>[^<]*/, '<dato>2026-11-23'],
    ['an id that is no UUID', 'sak-3.xml', /<systemID>[^<]*/, '<systemID>sak-3'],
  ])('would refuse %s', (_, name, from, to) => {
    const sound = messagesOf(odd).get(name)!;
    const spoilt = sound.replace(from, to);
    expect(spoilt).not.toBe(sound);
    expect(validator.faults(spoilt).length).toBeGreaterThan(0);
  });

  it('would be caught with a code of another list', () => {
    const sound = messagesOf(odd).get('sak-3.xml')!;
    const spoilt = sound.replace('<m:kode>PS</m:kode>', '<m:kode>XX</m:kode>');
    expect(validator.faults(spoilt)).toEqual([]);
    expect(strangeCodes(spoilt)).toHaveLength(1);
  });
});
