import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAccessible } from '../../../src/archiving/typeset/accessible.js';
import { Press } from '../../../src/archiving/typeset/press.js';
import { minutesPaper } from '../../../src/views/paper/minutes-paper.js';
import type { Block, Paper } from '../../../src/views/paper/paper.js';
import { readPdf, type PdfRead } from '../../support/pdf-text.js';
import { findVeraPdf } from '../../support/vera-pdf.js';
import { demoMeetings, oddMeeting, planted } from '../meetings.js';

const patience = 120_000;
const edition = { version: 1, variant: 'public', contentSha256: 'ab'.repeat(32) } as const;
const press = new Press();

const paperWith = (blocks: Block[]): Paper => ({
  language: 'nb',
  title: 'Møtebok',
  subtitle: null,
  organisation: 'Fjordvik kommune',
  body: 'Kommunestyret',
  standing: 'Utkast',
  madeFrom: null,
  footer: 'Versjon 1',
  asOf: '2026-11-23T19:42:07.000Z',
  id: 'x',
  labels: { page: 'Side', ofPages: 'av', struck: 'strøket', added: 'lagt til' },
  blocks,
});
const say = (text: string): Block => ({ kind: 'paragraph', style: 'plain', runs: [{ text }] });

describe('A paper set as PDF', () => {
  it('says what was written, whatever the signs would mean to the typesetter', async () => {
    const written =
      '#panic("x") $x^2$ *fet* _kursiv_ @ref \\ \\u{41} `kode` <merke> = Tittel // merknad /* lang */ ~ -- --- ... "sitat" #(1+1) [x] {y}';
    const { text } = await readPdf(await press.pdf(paperWith([say(written)])));
    expect(text).toContain(written);
  });

  it('is the same, byte for byte, when it is set again, by another press and after other papers', async () => {
    const paper = paperWith([say('En sak.')]);
    const first = Buffer.from(await press.pdf(paper));
    await press.pdf(paperWith([say('En annen sak.')]));
    const again = Buffer.from(await new Press().pdf(paper));
    expect(again.equals(first)).toBe(true);
    const other = Buffer.from(await press.pdf(paperWith([say('En sak!')])));
    expect(other.equals(first)).toBe(false);
  });

  it('holds no date but the record’s', async () => {
    const bytes = Buffer.from(await press.pdf(paperWith([say('x')])));
    const dates = bytes.toString('latin1').match(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/g) ?? [];
    expect([...new Set(dates)]).toEqual(['2026-11-23T19:42:07']);
  });

  it('does not stop at a letter the fonts lack', async () => {
    const { text } = await readPdf(await press.pdf(paperWith([say('漢 for 😀 Šđŧŋ')])));
    expect(text).toContain('[U+6F22] for [U+1F600] Šđŧŋ');
  });

  it('is refused where the typeset file is not the kind whose claims we know how to write', async () => {
    const once = await press.pdf(paperWith([say('x')]));
    await expect(claimAccessible(once)).rejects.toThrow('not the ones we know');
  });
});

describe('The minutes as PDF', () => {
  let october: PdfRead;
  let odd: PdfRead;
  beforeAll(async () => {
    const [, , meeting] = demoMeetings();
    october = await readPdf(await press.pdf(minutesPaper(meeting!.minutes, 'nn', edition)));
    odd = await readPdf(await press.pdf(minutesPaper(oddMeeting().minutes, 'nb', edition)));
  }, patience);

  it('has title, language, bookmarks and a number on each page', () => {
    expect([october.title, october.language]).toEqual([expect.stringContaining('Møtebok'), 'nn']);
    expect(october.outline).toEqual(
      expect.arrayContaining(['Oppmøte', 'PS 45/26 Ny svømmehall – valg av tomtealternativ']),
    );
    october.pages.forEach((page, index) => expect(page).toContain(`Side ${index + 1} av ${october.pages.length}`));
  });

  it('says under each page which version it is and of what', () => {
    for (const page of october.pages) expect(page).toContain('Versjon 1 · SHA-256 abababababababab');
  });

  it('says in the agenda on which page each item begins', () => {
    const { minutes } = demoMeetings()[2]!;
    const agenda = october.text.slice(october.text.indexOf('Saksliste'), october.text.indexOf('Handsama saker'));
    for (const item of minutes.items) {
      const told = `${item.number} ${item.title}`;
      const begins = october.pages.findLastIndex((page) => page.replace(/\s+/g, ' ').includes(told)) + 1;
      const row = agenda.slice(agenda.indexOf(item.number) + item.number.length);
      expect(/\s(\d+)\s(?:PS|$)/.exec(row)?.[1]).toBe(String(begins));
    }
  });

  it('tells every item, motion, decision and who voted how', () => {
    const { minutes } = demoMeetings()[2]!;
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(minutes.items.length).toBeGreaterThan(5);
    for (const item of minutes.items) {
      expect(october.text).toContain(plain(`${item.number} ${item.title}`));
      if (item.decision) expect(october.text).toContain(plain(item.decision.text));
      for (const motion of item.motions) expect(october.text).toContain(plain(motion.text));
    }
  });

  it('copes with 250 items, a tie, corrections and letters few fonts have', () => {
    expect(odd.pages.length).toBeGreaterThan(30);
    expect(odd.text).toContain('Áile Šđŧŋ Eira');
    expect(odd.text).toContain('[U+6F22] [U+5B57]');
    expect(odd.text).toContain('Čohkka & Sønner <AS>');
  });

  it('tells nothing that was said behind closed doors or is nobody’s business', () => {
    for (const secret of Object.values(planted)) expect(odd.text).not.toContain(secret.slice(0, 14));
  });
});

describe('What the veraPDF engine says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tribune-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    'is that the minutes keep PDF/A-2a and PDF/UA-1, and that a spoilt file does not',
    async () => {
      const vera = await findVeraPdf();
      if (vera === null) return;
      const [august] = demoMeetings();
      const good = await press.pdf(minutesPaper(august!.minutes, 'nb', edition));
      writeFileSync(join(folder, 'good.pdf'), good);
      expect(await vera.verify([join(folder, 'good.pdf')], ['2a', 'ua1'])).toMatchObject({ passed: true });
      // Another claim of the same length: what the file says of itself no longer holds.
      const spoilt = Buffer.from(good)
        .toString('latin1')
        .replace('<pdfuaid:part', '<pdfuaid:tarp')
        .replace('</pdfuaid:part', '</pdfuaid:tarp');
      writeFileSync(join(folder, 'spoilt.pdf'), Buffer.from(spoilt, 'latin1'));
      const verdict = await vera.verify([join(folder, 'spoilt.pdf')], ['2a', 'ua1']);
      expect(verdict.passed).toBe(false);
      expect(verdict.report).toContain('FAIL ua1');
    },
    patience,
  );
});
