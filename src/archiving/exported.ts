import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ExportList } from '../contract/exports.js';
import { meetingIdForm } from '../contract/following.js';
import { Config } from '../platform/config.js';
import { problem } from '../platform/problems.js';
import { json, ReadyAnswer } from '../platform/ready-answer.js';
import type { PublicEntry } from '../procedure/events.js';
import type { Meeting } from '../procedure/meeting.js';
import { PublicRecord } from '../public-record/public-record.js';
import { everyFormat } from './exports/every-format.js';
import type { ExportFormat } from './exports/formats.js';
import type { ExportSource } from './exports/source.js';
import { MinutesFiles } from './minutes-files.js';
import { ReadyFiles } from './ready-files.js';
import { sourceOf } from './source-of.js';
import { toldEntries } from './told-entries.js';
import { zipped, type ZipEntry } from './zip.js';

const entriesAtOnce = 200;

/** A file that need not be made to be known by its name. */
export interface ExportAsked {
  /** Names exactly these bytes. */
  tag: string;
  contentType: string;
  /** Makes it, unless it lies ready. @throws problem papers-busy */
  answer: () => Promise<ReadyAnswer>;
}

interface Source {
  id: string;
  epoch: string;
  source: ExportSource;
}

/** The public record in every format there is. Each file is made once, until the record moves, however many ask for it. */
@Injectable()
export class Exported {
  private readonly ready = new ReadyFiles();
  private readonly sources = new WeakMap<Meeting, ExportSource>();

  constructor(
    private readonly record: PublicRecord,
    private readonly minutesFiles: MinutesFiles,
    private readonly config: Config,
  ) {}

  /** What there is, and what each format cannot say. @throws problem no-such-meeting */
  async list(id: string): Promise<ExportAsked> {
    const of = await this.sourceOf(id);
    return this.asked(of, 'list', json, async () => `${JSON.stringify(this.listed(of), null, 2)}\n`);
  }

  /** One file. @throws problem no-such-meeting, not-found */
  async file(id: string, format: string, name: string): Promise<ExportAsked> {
    const of = await this.sourceOf(id);
    const found = formatCalled(format);
    const file = found.files(promised(of.source, found)).find((one) => one.name === name);
    if (!file) throw problem('not-found');
    return this.asked(of, `${format}/${name}`, file.mediaType, async () => {
      const source = await this.given(of, found);
      const files = found.files(source);
      return files.find((one) => one.name === name)?.write() ?? '';
    });
  }

  /** Every file of a format in one. @throws problem no-such-meeting, not-found */
  async zip(id: string, format: string): Promise<ExportAsked> {
    const of = await this.sourceOf(id);
    const found = formatCalled(format);
    if (found.files(promised(of.source, found)).length === 0) throw problem('not-found');
    return this.asked(of, `${format}.zip`, 'application/zip', async () => {
      const source = await this.given(of, found);
      const files: ZipEntry[] = [];
      for (const { name, write } of found.files(source)) {
        files.push({ path: `${id}-${format}/${name}`, content: write() });
        // Others want answers too while a package is made.
        await pause();
      }
      return zipped(files, source.minutes.asOf.at);
    });
  }

  private listed({ id, source }: Source): ExportList {
    const here = `${this.config.origin}/api/v1/meetings/${id}/exports`;
    return {
      meeting: id,
      formats: everyFormat.map((format) => {
        const files = format.files(promised(source, format));
        return {
          format: format.format,
          standard: format.standard,
          zip: files.length === 0 ? null : `${here}/${format.format}.zip`,
          files: files.map(({ name, mediaType }) => ({ name, href: `${here}/${format.format}/${name}`, mediaType })),
          lost: format.losses(source).lost,
        };
      }),
    };
  }

  private async sourceOf(id: string): Promise<Source> {
    // First the epoch: what is taken out in between must never be kept under the name of the record without it.
    const epoch = this.record.epoch();
    const meeting = meetingIdForm.test(id) ? await this.record.state(id) : null;
    if (meeting === null) throw problem('no-such-meeting');
    // Drawn up once for each fold: a reader who asks for forty files of a meeting asks forty times.
    const known = this.sources.get(meeting);
    if (known) return { id, epoch, source: known };
    const source = sourceOf(id, meeting, this.config.origin, 'public');
    this.sources.set(meeting, source);
    return { id, epoch, source };
  }

  /** The source with all that the format asks for. */
  private async given(of: Source, { needs = [] }: ExportFormat): Promise<ExportSource> {
    const minutesPdf = needs.includes('pdf') ? await this.pdf(of) : null;
    const sealed = needs.includes('record') ? await this.sealed(of) : null;
    const told = needs.includes('told') ? await this.told(of) : null;
    return { ...of.source, minutesPdf, sealed, told };
  }

  private async pdf({ id, source }: Source): Promise<Uint8Array> {
    const asked = await this.minutesFiles.file(id, 'pdf', source.minutes.language);
    return (await asked.answer()).in('identity');
  }

  /** The entries up to the one the source stands at: what came since belongs to another document. */
  private async sealed({ id, source }: Source): Promise<string> {
    const lines: string[] = [];
    const { seq } = source.meeting;
    for (let after = 0; after < seq;) {
      const read = await this.record.sealed(id, after, Math.min(entriesAtOnce, seq - after));
      const last = read.at(-1);
      if (!last) break;
      after = last.seq;
      for (const { index, seq: number, hash, envelope, disclosures } of read) {
        const told = { index, seq: number, hash, envelope: Buffer.from(envelope).toString('base64'), disclosures };
        lines.push(`${JSON.stringify(told)}\n`);
      }
    }
    return lines.join('');
  }

  private async told({ id, source }: Source): Promise<PublicEntry[]> {
    const entries: PublicEntry[] = [];
    for await (const entry of toldEntries(this.record, id, source.meeting.seq)) entries.push(entry);
    return entries;
  }

  private asked(
    { id, epoch, source }: Source,
    kind: string,
    contentType: string,
    write: () => Promise<string | Uint8Array>,
  ): ExportAsked {
    const tag = `${epoch}-${source.meeting.seq}-${kind.replaceAll('/', '.')}`;
    const make = async () => new ReadyAnswer(tag, Buffer.from(await write()), contentType);
    return { tag, contentType, answer: () => this.ready.get(`${id} ${kind}`, tag, make) };
  }
}

function formatCalled(name: string): ExportFormat {
  const found = everyFormat.find(({ format }) => format === name);
  if (!found) throw problem('not-found');
  return found;
}

/** For the names of files alone: what will be there, and has not been made yet. */
const promised = (source: ExportSource, { needs = [] }: ExportFormat): ExportSource => ({
  ...source,
  minutesPdf: needs.includes('pdf') ? new Uint8Array() : null,
  sealed: needs.includes('record') ? '' : null,
  told: needs.includes('told') ? [] : null,
});
