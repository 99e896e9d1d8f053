import { describe, expect, it } from '@jest/globals';
import { fileLimits, type Finding, type FileView } from '../../src/contract/documents.js';
import type { Answer } from '../../client/desk/api.js';
import { knownFiles } from '../../client/desk/known-files.js';
import { titleFrom } from '../../client/desk/panes/document-sizes.js';
import { Uploads, type Around } from '../../client/desk/uploads.js';

const fileView = (sha256: string, changes: Partial<FileView> = {}): FileView => ({
  sha256,
  name: `${sha256}.pdf`,
  mediaType: 'application/pdf',
  bytes: 3,
  pages: 1,
  state: 'checked',
  findings: [],
  sentBy: 'Sekretæren',
  sentAt: '2026-11-23T09:00:00.000Z',
  ...changes,
});
const finding: Finding = { key: 'author', kind: 'author', count: 1, stops: false, acknowledged: null };

/** A server that answers when the test says so. */
function pretend() {
  const sending: {
    name: string;
    answer: (answer: Answer<FileView>) => void;
    signal: AbortSignal;
    sent: (n: number) => void;
  }[] = [];
  const later: (() => void)[] = [];
  const views = new Map<string, FileView>();
  const around: Around = {
    send: (_meeting, file, { signal, onProgress }) =>
      new Promise((answer) => sending.push({ name: file.name, answer, signal, sent: onProgress })),
    files: async () => ({ kind: 'ok', value: { files: [...views.values()], limits: fileLimits } }),
    file: async (_meeting, sha256) => ({ kind: 'ok', value: views.get(sha256)! }),
    acknowledge: async (_meeting, sha256, key, reason) => {
      const acknowledged = { reason, by: 'Sekretæren', at: '2026-11-23T09:01:00.000Z' };
      return { kind: 'ok', value: fileView(sha256, { findings: [{ ...finding, key, acknowledged }] }) };
    },
    later: (work) => later.push(work),
  };
  return { uploads: new Uploads('m', around), sending, later, views };
}
const chosen = (...names: string[]) => names.map((name) => new File(['abc'], name));
const settled = () => new Promise((resolve) => setImmediate(resolve));
const states = (uploads: Uploads) => uploads.all.map(({ name, state }) => [name, state]);

describe('Files on their way', () => {
  it('go two at a time, each with its progress', async () => {
    const { uploads, sending } = pretend();
    uploads.add(chosen('a.pdf', 'b.pdf', 'c.pdf'), 'for stor');
    expect(states(uploads).map(([, state]) => state)).toEqual(['sending', 'sending', 'waiting']);
    sending[0]!.sent(2);
    expect(uploads.all[0]!.sent).toBe(2);
    sending[0]!.answer({ kind: 'ok', value: fileView('a') });
    await settled();
    expect(states(uploads).map(([, state]) => state)).toEqual(['there', 'sending', 'sending']);
  });

  it('are stopped one by one, and the next takes the place', async () => {
    const { uploads, sending } = pretend();
    uploads.add(chosen('a.pdf', 'b.pdf', 'c.pdf'), 'for stor');
    uploads.stop(uploads.all[0]!.id);
    expect(sending[0]!.signal.aborted).toBe(true);
    sending[0]!.answer({ kind: 'silence' });
    await settled();
    expect(states(uploads).map(([, state]) => state)).toEqual(['stopped', 'sending', 'sending']);
    uploads.forget(uploads.all[0]!.id);
    expect(uploads.all).toHaveLength(2);
  });

  it('that are too large never leave', () => {
    const { uploads, sending } = pretend();
    const file = new File(['abc'], 'stor.pdf');
    Object.defineProperty(file, 'size', { value: fileLimits.bytesPerFile + 1 });
    uploads.add([file], 'for stor');
    expect(uploads.all[0]).toMatchObject({ state: 'failed', trouble: 'for stor' });
    expect(sending).toEqual([]);
  });

  it('say what the server had against them', async () => {
    const { uploads, sending } = pretend();
    uploads.add(chosen('a.html'), 'for stor');
    sending[0]!.answer({
      kind: 'problem',
      problem: { type: '/problems/file-kind', title: 'Filtypen tas ikke imot', status: 415 },
    });
    await settled();
    expect(uploads.all[0]).toMatchObject({ state: 'failed', trouble: 'Filtypen tas ikke imot' });
  });

  it('stand once where the same bytes were there before', async () => {
    const { uploads, sending, views } = pretend();
    views.set('a', fileView('a', { name: 'før.pdf' }));
    await uploads.load();
    uploads.add(chosen('igjen.pdf'), 'for stor');
    sending[0]!.answer({ kind: 'ok', value: fileView('a', { name: 'før.pdf' }) });
    await settled();
    expect(states(uploads)).toEqual([['før.pdf', 'there']]);
  });

  it('are asked about until they were looked through, and the rules are told what was found', async () => {
    const { uploads, sending, views, later } = pretend();
    uploads.add(chosen('a.pdf'), 'for stor');
    sending[0]!.answer({ kind: 'ok', value: fileView('a', { state: 'checking', pages: null }) });
    await settled();
    expect(knownFiles['a']).toMatchObject({ checked: false, unsettled: 0 });
    views.set('a', fileView('a', { findings: [finding] }));
    later.splice(0).forEach((work) => work());
    await settled();
    expect(knownFiles['a']).toMatchObject({ checked: true, unsettled: 1, pages: 1 });
    await uploads.acknowledge('a', 'author', 'Kjent');
    expect(knownFiles['a']).toMatchObject({ unsettled: 0 });
    expect(later).toEqual([]);
  });
});

describe('A title to begin with', () => {
  it('is the file’s name without what machines need', () => {
    expect(titleFrom('Saksframlegg_41-26  (endelig).PDF')).toBe('Saksframlegg 41-26 (endelig)');
  });
});
