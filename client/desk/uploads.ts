import { fileLimits, type FilesView, type FileView } from '../../src/contract/documents.js';
import type { Answer } from './api.js';
import { know } from './known-files.js';

/** One file on its way, or there already. */
export interface Upload {
  id: string;
  name: string;
  bytes: number;
  /** Bytes that have left so far. */
  sent: number;
  state: 'waiting' | 'sending' | 'there' | 'failed' | 'stopped';
  /** What the server, or this page, had against it. */
  trouble: string | null;
  file: FileView | null;
}

/** What a file needs of the world around it. */
export interface Around {
  send: (
    meeting: string,
    file: File,
    how: { signal: AbortSignal; onProgress: (sent: number) => void },
  ) => Promise<Answer<FileView>>;
  files: (meeting: string) => Promise<Answer<FilesView>>;
  file: (meeting: string, sha256: string) => Promise<Answer<FileView>>;
  acknowledge: (meeting: string, sha256: string, finding: string, reason: string) => Promise<Answer<FileView>>;
  later: (work: () => void, ms: number) => void;
}

const atOnce = 2;
const lookAgainMs = 1_000;

/**
 * The files of one meeting as this tab sends them: two at a time, each with its progress, each to be stopped by itself.
 * It goes on while the dialog is closed, and knows what the meeting was sent before.
 */
export class Uploads {
  private list: Upload[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly stops = new Map<string, AbortController>();
  private readonly waiting = new Map<string, File>();
  private number = 0;

  constructor(
    private readonly meeting: string,
    private readonly around: Around,
  ) {}

  get all(): readonly Upload[] {
    return this.list;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** What the meeting was sent before, by whomever. */
  async load(): Promise<void> {
    const answer = await this.around.files(this.meeting);
    if (answer.kind !== 'ok') return;
    for (const file of answer.value.files) this.hear(file);
  }

  /** @param tooLarge what to say of a file the server would refuse for its size */
  add(files: Iterable<File>, tooLarge: string): void {
    for (const file of files) {
      const id = `upload-${++this.number}`;
      const fits = file.size <= fileLimits.bytesPerFile;
      this.list = [
        ...this.list,
        {
          id,
          name: file.name,
          bytes: file.size,
          sent: 0,
          state: fits ? 'waiting' : 'failed',
          trouble: fits ? null : tooLarge,
          file: null,
        },
      ];
      if (fits) this.waiting.set(id, file);
    }
    this.tell();
    this.next();
  }

  stop(id: string): void {
    this.waiting.delete(id);
    this.stops.get(id)?.abort();
    this.change(id, { state: 'stopped' });
  }

  /** Takes a line off the list that came to nothing. */
  forget(id: string): void {
    this.list = this.list.filter((one) => one.id !== id);
    this.tell();
  }

  async acknowledge(sha256: string, finding: string, reason: string): Promise<boolean> {
    const answer = await this.around.acknowledge(this.meeting, sha256, finding, reason);
    if (answer.kind === 'ok') this.hear(answer.value);
    return answer.kind === 'ok';
  }

  private next(): void {
    const going = this.list.filter(({ state }) => state === 'sending').length;
    const [first] = this.waiting;
    if (!first || going >= atOnce) return;
    const [id, file] = first;
    this.waiting.delete(id);
    void this.send(id, file);
    this.next();
  }

  private async send(id: string, file: File): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.change(id, { state: 'sending' });
    const answer = await this.around.send(this.meeting, file, {
      signal: stop.signal,
      onProgress: (sent) => this.change(id, { sent }),
    });
    this.stops.delete(id);
    if (answer.kind === 'ok') this.arrived(id, answer.value);
    else if (!stop.signal.aborted)
      this.change(id, { state: 'failed', trouble: answer.kind === 'problem' ? answer.problem.title : '' });
    this.next();
  }

  /** The same bytes may have been there already: then that line is the one. */
  private arrived(id: string, file: FileView): void {
    const before = this.list.find((one) => one.file?.sha256 === file.sha256);
    if (before) this.list = this.list.filter((one) => one.id !== id);
    else this.change(id, { state: 'there', sent: file.bytes, file });
    this.hear(file);
  }

  private hear(file: FileView): void {
    know(file);
    const known = this.list.find((one) => one.file?.sha256 === file.sha256);
    if (known) this.change(known.id, { file });
    else
      this.list = [
        ...this.list,
        {
          id: file.sha256,
          name: file.name,
          bytes: file.bytes,
          sent: file.bytes,
          state: 'there',
          trouble: null,
          file,
        },
      ];
    this.tell();
    if (file.state === 'checking') this.around.later(() => void this.lookAgain(file.sha256), lookAgainMs);
  }

  private async lookAgain(sha256: string): Promise<void> {
    const answer = await this.around.file(this.meeting, sha256);
    if (answer.kind === 'ok') this.hear(answer.value);
    else if (answer.kind === 'silence') this.around.later(() => void this.lookAgain(sha256), lookAgainMs);
  }

  private change(id: string, changes: Partial<Upload>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...changes } : one));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
