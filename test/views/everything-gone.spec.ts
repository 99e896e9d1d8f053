import { describe, expect, it } from '@jest/globals';
import { disclosures } from '../../src/procedure/disclosures.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { everyPublished } from '../../src/procedure/mending/published.js';
import { pageLanguages, type PageModel } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { wordsIn } from '../../src/views/words/languages.js';
import { everythingTold } from '../support/everything-told.js';
import type { Told } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage } from './invented-pages.js';
import { everything } from './invented-states.js';

const assets = { styles: [], script: null, preloads: [], icon: null };
const basis = 'offentleglova § 13, jf. forvaltningsloven § 13';

const wordsIn_ = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn_)
      : [];
const everyWord = everythingTold()
  .flatMap(({ event }) => disclosures(event).flatMap(({ value }) => wordsIn_(value)))
  .filter((word) => word.includes(' ') && !word.includes('§') && !/^(Fjordvik kommune|PS \d\/26)$/u.test(word));

function pagesOf(told: Told): PageModel[] {
  return pageLanguages.flatMap((language) => [
    meetingPage(told, 'ended', language),
    minutesPage(told, language),
    ...told.meeting.agenda.map((item) => itemPage(told, item, 'ended', language)),
  ]);
}

/** What a reader sees: neither the marks nor the data that comes along for the browser. */
const seen = (html: string): string => html.replace(/<script[^>]*>.*?<\/script>/gsu, '').replace(/<[^>]+>/gu, ' ');

describe('When everything that can go has gone', () => {
  const before = everything();
  const places = everyPublished(before.meeting);
  const after = everything().tell({ type: 'content.withheld', places, basis, reason: 'Alt' });

  it('no page says a word of it, in any language, and the data that comes with it does not either', () => {
    const all = pagesOf(before).map((page) => renderPage(page, assets));
    const told = everyWord.filter((word) => all.some((html) => html.includes(word)));
    expect(told.length).toBeGreaterThan(60);
    for (const page of pagesOf(after)) {
      const html = renderPage(page, assets);
      expect([page.path, told.filter((word) => html.includes(word))]).toEqual([page.path, []]);
    }
  });

  it('no page leaves a heading, a line or a sentence empty in its place', () => {
    for (const page of pagesOf(after)) {
      const html = renderPage(page, assets);
      expect(seen(html)).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object/u);
      expect([
        page.path,
        /<h\d[^>]*>\s*<\/h\d>|<p class="text">\s*<\/p>|<strong>\s*<\/strong>|<a [^>]*>\s*<\/a>|.{40}(: \.|: <\/p>)/u.exec(
          html,
        )?.[0],
      ]).toEqual([page.path, undefined]);
    }
  });

  it.each(pageLanguages)('every page says that it is gone, since when and on what basis: %s', (language) => {
    const words = wordsIn(language);
    for (const page of [meetingPage(after, 'ended', language), minutesPage(after, language)]) {
      const html = renderPage(page, assets);
      const [, list = ''] = /<section [^>]*id="fjernet">(.*?)<\/section>/su.exec(html) ?? [];
      expect(list.match(/<li/gu)).toHaveLength(after.meeting.mending.withheld.length);
      for (const what of new Set(places.map((of) => of.what))) expect(list).toContain(words.withheldPlace[what]);
      expect(list).toContain(basis);
    }
    const tombstone = words.mending.removed('', '').split(' ').slice(0, 2).join(' ');
    const inPlace = (page: PageModel) => renderPage(page, assets).split(tombstone).length - 1;
    expect(inPlace(meetingPage(after, 'ended', language))).toBeGreaterThan(10);
    expect(inPlace(itemPage(after, 'i1', 'ended', language))).toBeGreaterThan(5);
    expect(inPlace(minutesPage(after, language))).toBeGreaterThan(10);
  });

  it('words that were taken out of one place leave all other pages as they were', () => {
    const one = everything().tell({
      type: 'content.withheld',
      places: [{ what: 'meeting-place' }],
      basis,
      reason: 'Privat adresse',
    });
    const gone = (meeting: Meeting) => everyPublished(meeting).map(({ what }) => what);
    expect(gone(before.meeting).filter((what) => !gone(one.meeting).includes(what))).toEqual(['meeting-place']);
  });
});
