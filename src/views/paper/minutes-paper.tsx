import type { Minutes } from '../../procedure/minutes-document.js';
import { MinutesBody, titleOfMinutes, toldOf } from '../minutes-page.js';
import { removed } from '../minutes-telling.js';
import type { PageLanguage } from '../pages.js';
import { dateAt } from '../when.js';
import { papersIn, wordsIn } from '../words/languages.js';
import type { PaperWords, Words } from '../words/words.js';
import type { Paper } from './paper.js';
import { readOut } from './read-out.js';

/** Which minutes a paper is: the record as it stands, or a version somebody drew up. */
export interface MinutesEdition {
  /** Null for the minutes as the record stands now. */
  version: number | null;
  variant: 'public' | 'full';
  /** SHA-256, in hexadecimal, of `minutes.json` as it was when this was drawn up. */
  contentSha256: string;
}

/** How much of a hash is printed under each page; all of it stands in the list of versions. */
const hashShown = 16;

/** The minutes as a paper. Pure: the same minutes give the same paper. */
export function minutesPaper(minutes: Minutes, language: PageLanguage, edition: MinutesEdition): Paper {
  const words = wordsIn(language);
  const papers = papersIn(language);
  const { header, asOf } = minutes;
  const { version, variant, contentSha256 } = edition;
  const told = toldOf(minutes, words, papers);
  const title = titleOfMinutes(told);
  const say = papers.paper;
  const standing = standingOf(minutes, edition, words, papers);
  const underEachPage = [
    variant === 'full' ? say.notForAll : null,
    version === null ? standing : null,
    version === null ? say.upTo(asOf.seq) : words.afterwards.version(version),
    `SHA-256 ${contentSha256.slice(0, hashShown)}`,
  ];
  return {
    language,
    title: variant === 'full' ? say.fullTitle(title) : title,
    subtitle: header.title ?? removed({ what: 'meeting-title' }, told),
    organisation: header.organisation,
    body: header.body,
    standing,
    madeFrom: asOf.at === null ? null : say.madeFrom(dateAt(asOf.at, header.timezone, words)),
    footer: underEachPage.filter((part) => part !== null).join(' · '),
    asOf: asOf.at ?? '1970-01-01T00:00:00.000Z',
    id: [minutes.meeting, variant, version ?? `e${asOf.seq}`, language].join('-'),
    labels: { page: say.page, ofPages: say.ofPages, struck: say.struck, added: say.added },
    blocks: readOut(<MinutesBody told={told} />),
  };
}

/** A version does not know what became of it later: that stands on its page, and in the versions after it. */
function standingOf(minutes: Minutes, { version, variant }: MinutesEdition, words: Words, papers: PaperWords): string {
  if (version === null) return words.afterwards.minutesStatus[minutes.status];
  const told = minutes.versions.find((one) => one.version === version && one.variant === variant);
  return told?.correction ? papers.paper.corrected(version) : papers.paper.preliminary(version);
}
