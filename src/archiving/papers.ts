import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { meetingIdForm, protocolVersion } from '../contract/following.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { problem } from '../platform/problems.js';
import { json, ReadyAnswer } from '../platform/ready-answer.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Minutes } from '../procedure/minutes-document.js';
import { minutesOf } from '../procedure/minutes.js';
import { PublicRecord } from '../public-record/public-record.js';
import type { PageLanguage } from '../views/pages.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import { minutesJson } from './exports/minutes-json.js';
import { votesCsv } from './exports/votes-csv.js';

/** A document that need not be drawn up to be known by its name. */
export interface Paper {
  /** Names exactly these bytes. */
  tag: string;
  contentType: string;
  /** The meeting it belongs to, fit for a file name. */
  name: string;
  /** Draws it up, unless it lies ready. */
  answer: () => ReadyAnswer;
}

interface Written {
  state: Meeting;
  minutes: Minutes;
  epoch: string;
}

/** Documents kept ready, of whatever meeting and kind. */
const mostKept = 50;

/**
 * Makes documents of the public record. They hold no more than the record does, so a copy of one proves nothing new.
 * Drawing one up stops everything else for as long as it takes, and anybody may ask: so each is drawn up once, until
 * the record moves.
 */
@Injectable()
export class Papers {
  private readonly ready = new Map<string, ReadyAnswer>();
  private readonly style: string;
  private readonly styleHash: string;

  constructor(
    private readonly record: PublicRecord,
    build: BrowserBuild,
  ) {
    this.style = build.styleText.replaceAll('</', '<\\/');
    this.styleHash = createHash('sha256').update(this.style).digest('base64');
  }

  /** @throws problem no-such-meeting */
  async json(id: string): Promise<Paper> {
    return this.paper(id, 'json', json, ({ minutes }) => minutesJson(minutes));
  }

  /** @throws problem no-such-meeting */
  async csv(id: string): Promise<Paper> {
    return this.paper(id, 'csv', 'text/csv; charset=utf-8; header=present', ({ minutes }) => votesCsv(minutes));
  }

  /**
   * @throws problem no-such-meeting
   * @returns with `styleHash`, the SHA-256 in base64 of the one style element in it
   */
  async html(id: string, asked: unknown): Promise<Paper & { styleHash: string }> {
    const language = chosenLanguage(asked);
    // A copy from before the style changed would be shown under a policy that forbids its style: it is another document.
    const kind = `html-${language}-${this.styleHash.slice(0, 8).replace(/\W/g, '.')}`;
    const write = (of: Written) => minutesHtml(id, language, this.style, of);
    return { ...(await this.paper(id, kind, 'text/html; charset=utf-8', write)), styleHash: this.styleHash };
  }

  private async paper(id: string, kind: string, contentType: string, write: (of: Written) => string): Promise<Paper> {
    // First the epoch: what is taken out in between must never be kept under the name of the record without it.
    const epoch = this.record.epoch();
    const state = meetingIdForm.test(id) ? await this.record.state(id) : null;
    if (state === null) throw problem('no-such-meeting');
    const tag = `${epoch}-${state.seq}-${kind}`;
    const draw = () => {
      const text = write({ state, minutes: minutesOf(state, { meeting: id }), epoch });
      return new ReadyAnswer(tag, Buffer.from(text), contentType);
    };
    return { tag, contentType, name: id, answer: () => this.keep(`${id} ${kind}`, tag, draw) };
  }

  private keep(name: string, tag: string, draw: () => ReadyAnswer): ReadyAnswer {
    const kept = this.ready.get(name);
    const answer = kept?.tag === tag ? kept : draw();
    // What was asked for last goes last.
    this.ready.delete(name);
    this.ready.set(name, answer);
    if (this.ready.size > mostKept) this.ready.delete(this.ready.keys().next().value!);
    return answer;
  }
}

function minutesHtml(id: string, language: PageLanguage, style: string, { state, minutes, epoch }: Written): string {
  const { facts, at } = state;
  const meetingPath = facts === null ? '/' : `/${facts.organisation.slug}/${facts.body.slug}/${facts.slug}`;
  const page = renderPage(
    {
      kind: 'minutes',
      language,
      // As of the last entry, so that the same record always gives the same document.
      now: at ?? '1970-01-01T00:00:00.000Z',
      path: `${meetingPath}/protokoll`,
      snapshot: { proto: protocolVersion, meeting: id, epoch, seq: state.seq, state },
      minutes,
      meetingPath,
    },
    { styles: [], script: null, preloads: [], icon: null },
  );
  return page.replace('</head>', () => `<style>${style}</style></head>`);
}
