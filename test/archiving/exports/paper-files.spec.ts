import { describe, expect, it } from '@jest/globals';
import { XmlDocument } from 'libxml2-wasm';
import yauzl from 'yauzl';
import { paperOdt } from '../../../src/archiving/exports/paper-odt.js';
import { paperText } from '../../../src/archiving/exports/paper-text.js';
import { packaged } from '../../../src/archiving/packaged.js';
import { minutesPaper } from '../../../src/views/paper/minutes-paper.js';
import type { Block, Paper } from '../../../src/views/paper/paper.js';
import { demoMeetings, oddMeeting, planted } from '../meetings.js';

const edition = { version: 1, variant: 'public', contentSha256: 'cd'.repeat(32) } as const;
const odd = minutesPaper(oddMeeting().minutes, 'nb', edition);
const papers = [
  ...demoMeetings().map(({ name, minutes }) => [name, minutesPaper(minutes, 'nn', edition)] as const),
  ['odd', odd] as const,
];

const paperWith = (blocks: Block[]): Paper => ({ ...odd, title: 'Møtebok', subtitle: null, blocks });

describe('The minutes as plain text', () => {
  it.each(papers)('of %s stay within 78 letters a line, where words allow it', (_name, paper) => {
    const long = paperText(paper)
      .split('\n')
      .filter((line) => line.length > 78 && line.trim().includes(' '));
    expect(long).toEqual([]);
  });

  it('stay within it also where they are not a version yet', () => {
    const running = minutesPaper(oddMeeting().minutes, 'nb', { ...edition, version: null });
    expect(
      paperText(running)
        .split('\n')
        .slice(0, 12)
        .filter((line) => line.length > 78),
    ).toEqual([]);
  });

  it('say what is struck, which plain letters cannot show', () => {
    const text = paperText(
      paperWith([
        { kind: 'paragraph', style: 'plain', runs: [{ text: 'Falt', marks: ['deleted'] }, { text: ' Vedtatt' }] },
      ]),
    );
    expect(text).toContain('[strøket: Falt] Vedtatt');
  });

  it('tell a table row by row, lists by dashes and numbers', () => {
    const text = paperText(
      paperWith([
        {
          kind: 'table',
          caption: null,
          head: [['Parti', 'Møtte'].map((name) => ({ heads: 'column' as const, runs: [{ text: name }] }))],
          rows: [
            [
              { heads: 'row', runs: [{ text: 'Ap (2)' }] },
              { heads: null, runs: [{ text: 'Ada, Bo' }] },
            ],
          ],
        },
        { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', style: 'plain', runs: [{ text: 'Én' }] }]] },
      ]),
    );
    expect(text).toContain('\n- Ap (2): Ada, Bo\n');
    expect(text).toContain('\n1. Én\n');
  });

  it('hold what minutes hold', () => {
    const text = paperText(odd).replace(/\s+/g, ' ');
    expect(text).toContain('Áile Šđŧŋ Eira');
    expect(text).toContain('漢 字');
    for (const secret of Object.values(planted)) expect(text).not.toContain(secret.slice(0, 14));
  });
});

interface Unpacked {
  name: string;
  method: number;
  extra: number;
  text: string;
}

async function unpack(zip: Buffer): Promise<Unpacked[]> {
  const files: Unpacked[] = [];
  const opened = await yauzl.fromBufferPromise(zip);
  for await (const entry of opened.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await opened.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.push({
      name: entry.fileName,
      method: entry.compressionMethod,
      extra: entry.extraFieldRaw.length,
      text: Buffer.concat(chunks).toString('utf8'),
    });
  }
  return files;
}

describe('The minutes as OpenDocument text', () => {
  it.each(papers)('of %s are well-formed, and the kind of document stands first and unpacked', async (_name, paper) => {
    const files = await unpack(await packaged(paperOdt(paper)));
    expect(files[0]).toEqual({
      name: 'mimetype',
      method: 0,
      extra: 0,
      text: 'application/vnd.oasis.opendocument.text',
    });
    for (const { name, text } of files.slice(1)) {
      const document = XmlDocument.fromString(text);
      expect(document.root.name).toMatch(/^(document-(content|styles|meta)|manifest)$/);
      document.dispose();
      expect(files.find((one) => one.name === 'META-INF/manifest.xml')!.text).toContain(
        name === 'META-INF/manifest.xml' ? 'manifest' : `"${name}"`,
      );
    }
  });

  it('use no style that the document lacks', () => {
    const [, content, styles] = paperOdt(odd);
    const used = new Set([...content!.text.matchAll(/(?:text|table):style-name="([^"]+)"/g)].map(([, name]) => name!));
    const there = new Set(
      [...`${content!.text}${styles!.text}`.matchAll(/ style:name="([^"]+)"/g)].map(([, name]) => name!),
    );
    expect(used.size).toBeGreaterThan(8);
    expect([...used].filter((name) => !there.has(name))).toEqual([]);
  });

  it('keep headings as headings and heads of tables as heads', () => {
    const [, content] = paperOdt(odd);
    expect(content!.text).toContain('text:outline-level="1">Oppmøte</text:h>');
    expect(content!.text).toContain('<table:table-header-rows>');
  });

  it('are the same bytes whatever the time zone', async () => {
    const first = await packaged(paperOdt(odd));
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const elsewhere = await packaged(paperOdt(odd));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(elsewhere.equals(first)).toBe(true);
  });

  it('break no file with signs XML cannot hold, and keep line breaks and spaces', () => {
    const [, content] = paperOdt(
      paperWith([{ kind: 'paragraph', style: 'plain', runs: [{ text: 'a\u0001\n  <b> &' }] }]),
    );
    expect(content!.text).toContain('a\ufffd<text:line-break/><text:s text:c="2"/>&lt;b&gt; &amp;');
  });
});
