import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { demoAccounts, demoPassword } from '../src/contract/demo.js';
import type { FileView } from '../src/contract/documents.js';
import type { MeetingList, MeetingSummary } from '../src/contract/following.js';
import { problemType } from '../src/contract/problem.js';
import type { Command } from '../src/procedure/commands.js';
import type { Meeting } from '../src/procedure/meeting.js';
import { august } from './evenings/past-august.js';
import { coming } from './evenings/coming.js';
import type { Evening } from './evenings/evening.js';
import { live } from './evenings/live.js';
import { november } from './evenings/past-november.js';
import { october } from './evenings/past-october.js';
import { september } from './evenings/past-september.js';
import {
  evening as eveningOf,
  factsOf,
  gapsIn,
  idFor,
  livePause,
  toldAfterwards,
  toldNow,
  type Told,
} from './evenings/telling.js';
import { pdfOf, withPapers, type Paper } from './papers.js';
import { fakeStream, recordingPath } from './fake-stream.js';
import { bodies, organisation } from './skarvoy.js';
import { SaidNo, Staff } from './staff.js';

type Stream = Parameters<typeof factsOf>[1];

/** Days from today on which the council of Skarvøy met, and meets next. */
const past: [evening: (yy: string) => Evening, days: number][] = [
  [august, -91],
  [september, -63],
  [october, -35],
  [november, -12],
];
/** Warnings that come from what happens around a meeting, which whoever wrote its evening could not know of. */
const surroundings = new Set(['present-elsewhere', 'stream-announced', 'stream-back', 'public-access-down']);
const comingInDays = 16;
const streamPort = 3900;
const secondsBetweenMeetings = 45;

/**
 * Invents a municipality on a running server and holds its meetings, over the same API as everybody. Run again it goes
 * on where it was: what is there is not made anew, and a meeting under way is taken up at the word it was left at.
 */
export class Demo {
  private readonly secretary: Staff;
  private readonly administrator: Staff;
  private stream = '';

  constructor(
    url: string,
    private readonly tempo: number,
    private readonly signal: AbortSignal,
  ) {
    this.secretary = new Staff(url, demoAccounts.secretary, demoPassword, signal);
    this.administrator = new Staff(url, demoAccounts.administrator, demoPassword, signal);
  }

  /** Never ends by itself. */
  async run(streamUrl: string): Promise<void> {
    this.stream = streamUrl;
    await this.register();
    const held = await this.meetings();
    await Promise.all([this.remember(held), this.holdForEver()]);
  }

  private async register(): Promise<void> {
    const here = `/organisations/${organisation.slug}`;
    await this.administrator.put(here, { name: organisation.name, language: 'nb' });
    for (const [key, { slug, name, seats, people }] of Object.entries(bodies)) {
      await this.administrator.put(`${here}/bodies/${slug}`, {
        name,
        seats,
        ruleBook: 'norwegian-municipality',
        language: 'nb',
        timezone: 'Europe/Oslo',
        remotePermitted: key === 'executive',
      });
      await this.administrator.put(`${here}/bodies/${slug}/members`, { members: people });
    }
  }

  private async meetings(): Promise<MeetingSummary[]> {
    const all: MeetingSummary[] = [];
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${encodeURIComponent(next)}`;
      const page: MeetingList = await this.secretary.get(
        `/meetings?organisation=${organisation.slug}&limit=200${cursor}`,
      );
      all.push(...page.meetings);
      next = page.next;
    } while (next !== null);
    return all;
  }

  /** The evenings that have been, told afterwards, and the one to come. */
  private async remember(held: MeetingSummary[]): Promise<void> {
    for (const [evening, days] of past) {
      const start = eveningOf(days, new Date());
      const there = sameEvening(held, evening(''));
      if (there?.status === 'ended') continue;
      const when = there?.start ?? start;
      const told = evening(yearOf(when));
      const id = there?.id ?? (await this.plan(told, when));
      await this.tell(id, toldAfterwards(told, when), () => 0);
      const url = new URL(recordingPath, this.stream).href;
      await this.act(id, { type: 'recording.publish', url, gaps: gapsIn(told) }, idFor(id, 'recording'));
    }
    await this.announceNext(held);
  }

  private async announceNext(held: MeetingSummary[]): Promise<void> {
    const now = new Date();
    const announced = held.filter(({ status }) => status !== 'cancelled' && status !== 'ended');
    const next = sameEvening(announced, coming(''));
    const gone = next !== undefined && next.start < now.toISOString();
    // The demo was away when its day came; an invented council has no minutes to show for it.
    if (gone) await this.act(next.id, { type: 'meeting.cancel' }, randomUUID());
    const start = next && !gone ? next.start : eveningOf(comingInDays, now);
    const told = coming(yearOf(start));
    await this.tell(next && !gone ? next.id : await this.plan(told, start), toldNow(told), () => 0, { sent: true });
  }

  private async holdForEver(): Promise<void> {
    for (;;) {
      const held = (await this.meetings()).filter(isLive);
      const under = held.find(({ status }) => status !== 'ended' && status !== 'cancelled');
      const start = under?.start ?? `${new Date().toISOString().slice(0, 17)}00.000Z`;
      const yy = yearOf(start);
      const number = under?.number ?? `7/${yy}${held.length === 0 ? '' : `-${held.length + 1}`}`;
      const id = under?.id ?? (await this.planLive(live(yy, number), start, held.length));
      if (under) await this.moveStream(id);
      await this.tell(id, toldNow(live(yy, number)), (pause) => livePause(pause, this.tempo), {
        resumed: under !== undefined,
      });
      await this.end(id);
      await this.pause(secondsBetweenMeetings / this.tempo);
    }
  }

  private async planLive(evening: Evening, start: string, held: number): Promise<string> {
    const stream: Stream = { streamUrl: this.stream, streamKind: 'hls' };
    try {
      return await this.plan(evening, start, { stream });
    } catch (error) {
      if (!(error instanceof SaidNo) || error.problem.type !== problemType('meeting-exists')) throw error;
      // The server finds addresses for some fifty meetings of a body in a day; a demo that never rests brings its own.
      return this.plan(evening, start, { stream, slug: `${start.slice(0, 10)}-nr-${held + 1}` });
    }
  }

  private async plan(
    evening: Evening,
    start: string,
    { stream = recording, slug }: { stream?: Stream; slug?: string } = {},
  ): Promise<string> {
    const body = `${organisation.slug}-${bodies[evening.body].slug}`;
    const plan = { body, start, ...factsOf(evening, stream), roster: 'registry', ...(slug ? { slug } : {}) };
    const { answer } = await this.secretary.post<{ id: string }>('/meetings', plan, idFor('plan', plan));
    return answer.id;
  }

  /** A meeting taken up again may have its stream at another port now. */
  private async moveStream(id: string): Promise<void> {
    const { state } = await this.secretary.get<{ state: Meeting }>(`/meetings/${id}`);
    if (state.facts?.publicAccess?.streamUrl === this.stream) return;
    const publicAccess = { room: live('').room, streamUrl: this.stream, streamKind: 'hls' } as const;
    await this.act(id, { type: 'meeting.revise', changes: { publicAccess } }, randomUUID());
  }

  /**
   * Every act in its order. Of a meeting taken up again, what had been said is only heard again: without pauses, until
   * the first act that is new. With `sent` its papers are made and sent; otherwise they lie elsewhere.
   */
  private async tell(
    id: string,
    told: Told[],
    pauseOf: (seconds: number) => number,
    { resumed = false, sent = false } = {},
  ): Promise<void> {
    let catchingUp = resumed;
    for (const [place, { pause, command: planned }] of told.entries()) {
      const { command, papers } = sent ? withPapers(planned) : { command: planned, papers: [] };
      if (!catchingUp) await this.pause(pauseOf(pause));
      const said = await this.act(id, command, idFor(id, place, command));
      await this.sendPapers(id, papers);
      if (said === 'new') catchingUp = false;
    }
  }

  /** Each paper is sent, looked through by the house, and then made part of its matter; one of them in two versions. */
  private async sendPapers(id: string, papers: Paper[]): Promise<void> {
    for (const paper of papers) {
      const { item, document, title, kind } = paper;
      const file = await this.sentPaper(id, paper);
      const add = {
        type: 'document.add',
        item,
        document: { id: document, title, kind, access: 'public' },
        file,
      } as const;
      await this.act(id, add, idFor(id, document, add));
    }
    const corrected = papers.find(({ kind }) => kind === 'attachment');
    if (!corrected) return;
    const paragraphs = [...corrected.paragraphs, 'Rettet: tabell 2 viste tallene for i fjor.'];
    const file = await this.sentPaper(id, { ...corrected, paragraphs });
    const { item, document } = corrected;
    const replace = { type: 'document.replace', item, document, file, reason: 'Tabell 2 er rettet.' } as const;
    await this.act(id, replace, idFor(id, document, replace));
  }

  /** @returns the hash of the file, once the house has looked through it */
  private async sentPaper(id: string, paper: Paper): Promise<string> {
    const files = `/meetings/${id}/files`;
    const { sha256 } = await this.secretary.sendFile<FileView>(files, `${paper.document}.pdf`, await pdfOf(paper));
    for (;;) {
      const { state } = await this.secretary.get<FileView>(`${files}/${sha256}`);
      if (state === 'checked') return sha256;
      await this.pause(0.5);
    }
  }

  /** A refusal is passed over: somebody trying the desk on this meeting may have done it already, or otherwise. */
  private async act(id: string, command: Command, commandId: string): Promise<'new' | 'repeated' | 'refused'> {
    const { type, ...payload } = command;
    for (;;) {
      try {
        const { repeated } = await this.secretary.post(`/meetings/${id}/commands/${type}`, payload, commandId);
        return repeated ? 'repeated' : 'new';
      } catch (error) {
        if (!(error instanceof SaidNo) || error.status !== 409) throw error;
        if (error.problem.type === problemType('desk-held')) {
          // Somebody else keeps the record now. They go first; the demo goes on when they have left.
          await this.pause(5);
          continue;
        }
        const rules = (error.problem.refusals ?? []).map(({ rule }) => rule);
        const answered = rules.length > 0 && rules.every((rule) => surroundings.has(rule)) && !command.overrides;
        if (!answered) return 'refused';
        const reasons = [...new Set(rules)].map((rule) => ({ rule, reason: 'Demonstrasjonen går sin gang.' }));
        // Under the same id: what was refused was not recorded, and a run after a crash must find this act done.
        return this.act(id, { ...command, overrides: reasons }, commandId);
      }
    }
  }

  /** Whatever somebody left open is closed, so that the next meeting can begin. */
  private async end(id: string): Promise<void> {
    const { state } = await this.secretary.get<{ state: Meeting }>(`/meetings/${id}`);
    if (state.status === 'ended') return;
    const reason = 'Demonstrasjonen begynner på nytt';
    const acts: Command[] = [
      ...(state.openVote === null ? [] : [{ type: 'vote.void', vote: state.openVote, reason } as const]),
      { type: 'doors.open' },
      { type: 'meeting.end', overrides: [{ rule: 'items-begun', reason }] },
      { type: 'meeting.cancel' },
    ];
    for (const command of acts) await this.act(id, command, randomUUID());
  }

  private async pause(seconds: number): Promise<void> {
    if (seconds > 0) await wait(seconds * 1000, undefined, { signal: this.signal });
  }
}

const yearOf = (start: string) => start.slice(2, 4);
/** An evening is known again by body and by the number before the stroke: the year after it may be another by now. */
const sameEvening = (held: MeetingSummary[], { body, number }: Evening) =>
  held.find((meeting) => meeting.body.slug === bodies[body].slug && meeting.number?.startsWith(number));
const isLive = ({ body, number }: MeetingSummary) =>
  body.slug === bodies.council.slug && /^7\/\d\d(-\d+)?$/.test(number ?? '');
const recording = { streamUrl: 'https://nett-tv.skarvoy.example/arkiv', streamKind: 'embed' } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, tempo: { type: 'string' } } });
  const tempo = Number(values.tempo ?? '1');
  if (!(tempo > 0)) throw new Error('--tempo must be a number above 0');
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // A server that was killed cannot say goodbye; whoever is left without it must not go on beside the next one.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  const stream = await fakeStream(streamPort);
  try {
    await new Demo(
      (values.url ?? process.env.TRIBUNE_URL ?? 'http://localhost:3000').replace(/\/$/, ''),
      tempo,
      stopped.signal,
    ).run(stream.url);
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  } finally {
    stream.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(`The demo stopped: ${(error as Error).message}`);
      process.exit(1);
    },
  );
}
