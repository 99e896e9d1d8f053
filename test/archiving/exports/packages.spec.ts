import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { ExportFormat } from '../../../src/archiving/exports/formats.js';
import { bagit } from '../../../src/archiving/exports/packages/bagit.js';
import { csip } from '../../../src/archiving/exports/packages/csip.js';
import { dias } from '../../../src/archiving/exports/packages/dias.js';
import { sizeOf } from '../../../src/archiving/exports/source.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sha256, somePdf, sourceOf, textOf } from '../support/source.js';
import { metsValidator } from '../support/xsd.js';

const meetings = testMeetings();
const named = meetings.map((meeting) => [meeting.name, meeting] as const);
const odd = meetings.at(-1)!;
const given = { minutesPdf: somePdf, sealed: '{"seq":1}\n' };
type Files = Map<string, string | Uint8Array>;
const filesOf = (format: ExportFormat, meeting: TestMeeting): Files =>
  new Map(format.files({ ...sourceOf(meeting), ...given }).map(({ name, write }) => [name, write()] as const));

/** What a bag promises (RFC 8493 § 3): every file is listed in every manifest, is there, and is what was said. */
function bagFaults(files: Files): string[] {
  const payload = [...files.keys()].filter((name) => name.startsWith('data/'));
  const read = (name: string) =>
    textOf(files.get(name) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ')).trimStart()]);
  const check = (manifest: string, algorithm: string) =>
    read(manifest).flatMap(([digest, name]) => {
      const content = files.get(name);
      if (content === undefined) return [`${manifest}: ${name} is not there`];
      const found = createHash(algorithm).update(content).digest('hex');
      return found === digest ? [] : [`${manifest}: ${name} is another`];
    });
  const unlisted = ['manifest-sha256.txt', 'manifest-sha512.txt'].flatMap((manifest) => {
    const listed = new Set(read(manifest).map(([, name]) => name));
    return payload.filter((name) => !listed.has(name)).map((name) => `${manifest}: ${name} is not in it`);
  });
  const bytes = payload.reduce((sum, name) => sum + sizeOf(files.get(name)!), 0);
  const oxum = /^Payload-Oxum: (.*)$/m.exec(textOf(files.get('bag-info.txt')!))?.[1];
  return [
    ...(textOf(files.get('bagit.txt')!).startsWith('BagIt-Version: 1.0\n') ? [] : ['bagit.txt is another']),
    ...check('manifest-sha256.txt', 'sha256'),
    ...check('manifest-sha512.txt', 'sha512'),
    ...check('tagmanifest-sha256.txt', 'sha256'),
    ...check('tagmanifest-sha512.txt', 'sha512'),
    ...unlisted,
    ...(oxum === `${bytes}.${payload.length}` ? [] : [`Payload-Oxum is ${oxum}`]),
  ];
}

describe('A bag', () => {
  it.each(named)('of %s is whole', (_, meeting) => {
    const files = filesOf(bagit, meeting);
    expect(bagFaults(files)).toEqual([]);
    expect(files.get('data/minutes.pdf')).toBe(somePdf);
    expect(JSON.parse(textOf(files.get('data/minutes.json')!))).toMatchObject({ format: 'tribune-minutes/1' });
    expect(files.has('data/noark5/arkivstruktur.xml')).toBe(true);
  });

  it('is read by the programs every machine has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tribune-bag-'));
    for (const [name, content] of filesOf(bagit, odd)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const check = (manifest: string, program: string) =>
      execFileSync(program, ['--quiet', '-c', manifest], { cwd: folder, encoding: 'utf8' });
    expect(check('manifest-sha256.txt', 'sha256sum')).toBe('');
    expect(check('manifest-sha512.txt', 'sha512sum')).toBe('');
    writeFileSync(join(folder, 'data', 'votes.csv'), 'something else');
    expect(() => check('manifest-sha256.txt', 'sha256sum')).toThrow();
    rmSync(folder, { recursive: true });
  });

  it('says in the meeting’s own language what it is', () => {
    const readme = textOf(filesOf(bagit, odd).get('data/README.txt')!);
    expect(readme).toContain('Slik kontrollerer du at ingenting er endret');
    expect(readme).toContain('record.ndjson');
    const nynorsk = { ...odd.minutes, language: 'nn' as const };
    const source = { ...sourceOf(odd), minutes: nynorsk, ...given };
    const [told] = bagit.files(source).filter(({ name }) => name === 'data/README.txt');
    expect(told!.write()).toContain('Loggen'.toLowerCase());
    expect(told!.write()).toContain('køyr «sha256sum');
  });

  it('says nothing of what was said behind closed doors', () => {
    const everything = [...filesOf(bagit, odd).values()].map(textOf).join('');
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
  });

  it.each<[string, (files: Files) => unknown]>([
    ['a file that was changed', (files) => files.set('data/votes.csv', 'x')],
    ['a file that is gone', (files) => files.delete('data/votes.csv')],
    ['a file nobody listed', (files) => files.set('data/more.txt', 'x')],
    [
      'a manifest that was changed',
      (files) => files.set('bag-info.txt', `${textOf(files.get('bag-info.txt')!)}X: y\n`),
    ],
  ])('would be refused with %s', (_, spoil) => {
    const files = filesOf(bagit, odd);
    spoil(files);
    expect(bagFaults(files).length).toBeGreaterThan(0);
  });
});

/** Every element of a document, with what it is in. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const document = XmlDocument.fromString(xml);
  const list: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const walk = (element: XmlElement) => {
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const leaf = element.firstChild === null || element.firstChild.next === null;
    list.push({ name: element.name, attributes, text: leaf ? element.content : '' });
    for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) walk(child);
  };
  walk(document.root);
  document.dispose();
  return list;
}

/** Files a METS names, with what it says of them, against those that are there. */
function metsFaults(files: Files, mets: string, below: string): string[] {
  const elements = elementsOf(textOf(files.get(mets)!));
  return elements.flatMap(({ name, attributes }, index) => {
    if (name !== 'file' && name !== 'mdRef') return [];
    const locator = name === 'mdRef' ? attributes : (elements[index + 1]?.attributes ?? {});
    const path = below + (locator['href'] ?? '').replace(/^file:/, '');
    const content = files.get(path);
    if (content === undefined) return [`${path} is not there`];
    const wrong = attributes['CHECKSUM'] !== sha256(content) || Number(attributes['SIZE']) !== sizeOf(content);
    return wrong ? [`${path} is another`] : [];
  });
}

/** What the profile of CSIP 2.2.0 demands beyond the schema (its requirements by number). */
function csipFaults(files: Files, mets: string): string[] {
  const elements = elementsOf(textOf(files.get(mets)!));
  const one = (name: string) => elements.filter((element) => element.name === name);
  const faults: string[] = [];
  const must = (requirement: string, holds: boolean) => (holds ? 0 : faults.push(requirement));
  const root = elements[0]!.attributes;
  must('CSIP1', Boolean(root['OBJID']));
  must('CSIP2', Boolean(root['TYPE']));
  must('CSIP3', root['TYPE'] !== 'OTHER' || Boolean(root['OTHERTYPE']));
  must('CSIP4', root['CONTENTINFORMATIONTYPE'] !== 'OTHER' || Boolean(root['OTHERCONTENTINFORMATIONTYPE']));
  must('CSIP6', root['PROFILE'] === 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml');
  const header = one('metsHdr')[0]?.attributes ?? {};
  must('CSIP7', Boolean(header['CREATEDATE']));
  must('CSIP9', ['SIP', 'AIP', 'DIP'].includes(header['OAISPACKAGETYPE'] ?? ''));
  const software = one('agent').some(
    ({ attributes }) =>
      attributes['ROLE'] === 'CREATOR' && attributes['TYPE'] === 'OTHER' && attributes['OTHERTYPE'] === 'SOFTWARE',
  );
  must('CSIP10', software);
  must(
    'CSIP16',
    one('note').some(({ attributes }) => attributes['NOTETYPE'] === 'SOFTWARE VERSION'),
  );
  for (const { attributes } of one('file'))
    for (const field of ['ID', 'MIMETYPE', 'SIZE', 'CREATED', 'CHECKSUM', 'CHECKSUMTYPE'])
      must(`CSIP66–72 ${field}`, Boolean(attributes[field]));
  for (const { attributes } of one('FLocat'))
    must('CSIP77', attributes['LOCTYPE'] === 'URL' && attributes['type'] === 'simple');
  const map = one('structMap')[0]?.attributes ?? {};
  must('CSIP81', map['TYPE'] === 'PHYSICAL');
  must('CSIP82', map['LABEL'] === 'CSIP');
  must(
    'CSIP88',
    one('div').some(({ attributes }) => attributes['LABEL'] === 'Metadata'),
  );
  const ids = elements.flatMap(({ attributes }) => (attributes['ID'] ? [attributes['ID']] : []));
  for (const { attributes } of [...one('fptr'), ...one('div')])
    for (const reference of [attributes['FILEID'], attributes['DMDID']])
      must(`${reference} leads nowhere`, reference === undefined || ids.includes(reference));
  return faults;
}

const csipSchema = metsValidator('eark-csip/mets.xsd');
const diasMets = metsValidator('dias/DIAS_METS.xsd');
const diasPremis = metsValidator('dias/DIAS_PREMIS.xsd');

describe('An E-ARK package', () => {
  it.each(named)('of %s is what CSIP asks for', (_, meeting) => {
    const files = filesOf(csip, meeting);
    for (const [mets, below] of [
      ['METS.xml', ''],
      ['representations/rep1/METS.xml', 'representations/rep1/'],
    ] as const) {
      if (csipSchema) expect(csipSchema.faults(textOf(files.get(mets)!))).toEqual([]);
      expect(csipFaults(files, mets)).toEqual([]);
      expect(metsFaults(files, mets, below)).toEqual([]);
    }
    expect(files.has('representations/rep1/data/minutes.pdf')).toBe(true);
  });

  it.each([
    ['another label', 'LABEL="CSIP"', 'LABEL="CSIP StructMap"'],
    ['no package type', ' csip:OAISPACKAGETYPE="SIP"', ''],
    ['no version of the program', 'SOFTWARE VERSION', 'SOFTWARE'],
    ['a file group that is not there', /FILEID="[^"]*"/, 'FILEID="nowhere"'],
  ])('would be caught with %s', (_, from, to) => {
    const files = filesOf(csip, odd);
    const sound = textOf(files.get('METS.xml')!);
    files.set('METS.xml', sound.replace(from, to));
    expect(files.get('METS.xml')).not.toBe(sound);
    expect(csipFaults(files, 'METS.xml').length).toBeGreaterThan(0);
  });

  it('would be caught with a file that was changed', () => {
    const files = filesOf(csip, odd);
    files.set('metadata/descriptive/dc.xml', '<a/>');
    expect(metsFaults(files, 'METS.xml', '')).toEqual(['metadata/descriptive/dc.xml is another']);
  });

  (csipSchema ? it : it.skip)('would be refused with a day that is none', () => {
    const spoilt = textOf(filesOf(csip, odd).get('METS.xml')!).replace(/CREATEDATE="[^"]*"/, 'CREATEDATE="i går"');
    expect(csipSchema!.faults(spoilt).length).toBeGreaterThan(0);
  });
});

describe('A DIAS package', () => {
  it.each(named)('of %s holds the deposit, every file of it with its checksum', (_, meeting) => {
    const files = filesOf(dias, meeting);
    const [mets, premis] = [
      textOf(files.get('dias-mets.xml')!),
      textOf(files.get('administrative_metadata/dias-premis.xml')!),
    ];
    if (diasMets) expect(diasMets.faults(mets)).toEqual([]);
    if (diasPremis) expect(diasPremis.faults(premis)).toEqual([]);
    expect(metsFaults(files, 'dias-mets.xml', '')).toEqual([]);
    const content = [...files.keys()].filter((name) => name.startsWith('content/'));
    expect(mets.match(/<file /g)).toHaveLength(content.length);
    const objects = elementsOf(premis).filter(({ name }) => name === 'originalName');
    expect(objects.map(({ text }) => text)).toEqual(content);
  });

  (diasMets ? it : it.skip)('would be refused with five who have a part in it', () => {
    const sound = textOf(filesOf(dias, odd).get('dias-mets.xml')!);
    const spoilt = sound.replace(/<agent ROLE="IPOWNER"[^]*?<\/agent>/, '');
    expect(spoilt).not.toBe(sound);
    expect(diasMets!.faults(spoilt).length).toBeGreaterThan(0);
  });

  (diasPremis ? it : it.skip)('would be refused with a file without a format', () => {
    const sound = textOf(filesOf(dias, odd).get('administrative_metadata/dias-premis.xml')!);
    const spoilt = sound.replace(/<format>[^]*?<\/format>/, '');
    expect(spoilt).not.toBe(sound);
    expect(diasPremis!.faults(spoilt).length).toBeGreaterThan(0);
  });

  it('waits until the meeting has ended', () => {
    const source = sourceOf(odd);
    const minutes = { ...source.minutes, header: { ...source.minutes.header, ended: null } };
    expect(dias.files({ ...source, minutes })).toEqual([]);
    expect(dias.losses({ ...source, minutes }).lost[0]).toMatchObject({ what: 'meeting' });
  });
});
