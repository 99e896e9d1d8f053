import { Injectable } from '@nestjs/common';
import { meetingIdForm } from '../contract/following.js';
import { problem } from '../platform/problems.js';
import { ReadyAnswer } from '../platform/ready-answer.js';
import type { Meeting } from '../procedure/meeting.js';
import { minutesOf } from '../procedure/minutes.js';
import { PublicRecord } from '../public-record/public-record.js';
import type { Paper } from '../views/paper/paper.js';
import type { PageLanguage } from '../views/pages.js';
import { paperOdt } from './exports/paper-odt.js';
import { paperText } from './exports/paper-text.js';
import { versionPaper } from './minutes-versions.js';
import { packaged } from './packaged.js';
import { ReadyFiles } from './ready-files.js';
import { Typesetter } from './typeset/typesetter.js';

export type MinutesFormat = 'pdf' | 'odt' | 'txt';

/** A file of the minutes that need not be drawn up to be known by its name. */
export interface MinutesFileAsked {
  /** Names exactly these bytes. */
  tag: string;
  fileName: string;
  contentType: string;
  language: PageLanguage;
  /** Draws it up, unless it lies ready. @throws problem papers-busy */
  answer: () => Promise<ReadyAnswer>;
}

const contentTypes: Record<MinutesFormat, string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain; charset=utf-8',
};

/** The public minutes as files. Each is drawn up once, until the record moves, however many ask for it meanwhile. */
@Injectable()
export class MinutesFiles {
  private readonly ready = new ReadyFiles();

  constructor(
    private readonly record: PublicRecord,
    private readonly typesetter: Typesetter,
  ) {}

  /**
   * @param asked a language; that of the meeting where it is none we speak
   * @throws problem no-such-meeting
   */
  async file(id: string, format: MinutesFormat, asked: unknown): Promise<MinutesFileAsked> {
    // First the epoch: what is taken out in between must never be kept under the name of the record without it.
    const epoch = this.record.epoch();
    const state = meetingIdForm.test(id) ? await this.record.state(id) : null;
    if (state === null) throw problem('no-such-meeting');
    const language = languageOf(asked, state);
    const tag = `${epoch}-${state.seq}-${format}-${language}`;
    const contentType = contentTypes[format];
    const draw = async () => {
      const bytes = await this.drawn(
        () => versionPaper(minutesOf(state, { meeting: id }), language, 'public', null),
        format,
      );
      return new ReadyAnswer(tag, Buffer.from(bytes), contentType);
    };
    const answer = () => this.ready.get(`${id} ${format} ${language}`, tag, draw);
    return { tag, contentType, language, fileName: `${id}-${language}.${format}`, answer };
  }

  private async drawn(paper: () => Paper, format: MinutesFormat): Promise<Uint8Array> {
    switch (format) {
      case 'pdf':
        return this.typesetter.pdf(paper);
      case 'odt':
        return packaged(paperOdt(paper()));
      case 'txt':
        return Buffer.from(paperText(paper()));
      default:
        return format satisfies never;
    }
  }
}

export function languageOf(asked: unknown, { facts }: Meeting): PageLanguage {
  if (asked === 'nb' || asked === 'nn' || asked === 'en') return asked;
  const own = facts?.language;
  return own === 'nn' || own === 'en' ? own : 'nb';
}
