import { Injectable } from '@nestjs/common';
import { meetingIdForm, protocolVersion } from '../contract/following.js';
import { BrowserBuild } from '../platform/browser-build.js';
import { problem } from '../platform/problems.js';
import type { Meeting } from '../procedure/meeting.js';
import type { Minutes } from '../procedure/minutes-document.js';
import { minutesOf } from '../procedure/minutes.js';
import { PublicRecord } from '../public-record/public-record.js';
import { renderPage } from '../views/render.js';
import { chosenLanguage } from '../views/words/languages.js';
import { minutesJson } from './exports/minutes-json.js';
import { votesCsv } from './exports/votes-csv.js';

/** A document as text, and the name of exactly these bytes. */
export interface Paper {
  tag: string;
  /** The meeting it belongs to, fit for a file name. */
  name: string;
  text: string;
}

/** Makes documents of the public record. They hold no more than the record does, so a copy of one proves nothing new. */
@Injectable()
export class Papers {
  constructor(
    private readonly record: PublicRecord,
    private readonly build: BrowserBuild,
  ) {}

  /** @throws problem no-such-meeting */
  async json(id: string): Promise<Paper> {
    return this.paper(id, 'json', ({ minutes }) => minutesJson(minutes));
  }

  /** @throws problem no-such-meeting */
  async csv(id: string): Promise<Paper> {
    return this.paper(id, 'csv', ({ minutes }) => votesCsv(minutes));
  }

  /**
   * @throws problem no-such-meeting
   * @returns with `style`, the text of the one style element in it
   */
  async html(id: string, asked: unknown): Promise<Paper & { style: string }> {
    const language = chosenLanguage(asked);
    const style = this.build.styleText.replaceAll('</', '<\\/');
    const paper = await this.paper(id, `html-${language}`, ({ state, minutes, epoch }) => {
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
    });
    return { ...paper, style };
  }

  private async paper(
    id: string,
    kind: string,
    write: (of: { state: Meeting; minutes: Minutes; epoch: string }) => string,
  ): Promise<Paper> {
    const epoch = this.record.epoch();
    const state = meetingIdForm.test(id) ? await this.record.state(id) : null;
    if (state === null) throw problem('no-such-meeting');
    const minutes = minutesOf(state, { meeting: id });
    return { tag: `${epoch}-${state.seq}-${kind}`, name: id, text: write({ state, minutes, epoch }) };
  }
}
