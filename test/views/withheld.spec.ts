import { describe, expect, it } from '@jest/globals';
import { withTheSameWords, type Published } from '../../src/procedure/mending/published.js';
import type { Strikable } from '../../src/procedure/mending/struck.js';
import { pageLanguages, screenPaths, type Look } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { doorsClosed, justDeclared, running, type Told } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage, screenPage } from './invented-pages.js';

const assets = { styles: [], script: null, preloads: [], icon: null };
const basis = 'offentleglova § 13';
const tombstones = {
  nb: /Innhold fjernet kl\. \d\d:\d\d, jf\. offentleglova § 13\./u,
  nn: /Innhald fjerna kl\. \d\d:\d\d, jf\. offentleglova § 13\./u,
  en: /Content removed at \d\d:\d\d, under offentleglova § 13\./u,
};

/** An evening from which these words were taken, wherever they stood. */
const without = (...named: Published[]) => withheldFrom(running(), ...named);

function withheldFrom(told: Told, ...named: Published[]) {
  const places = withTheSameWords(told.meeting, named);
  return told.tell({ type: 'content.withheld', places, basis, reason: 'Et navn som ikke skulle stått der' });
}

describe('Where words were taken out the page says so, in their place', () => {
  const places: [string, string, Published, string][] = [
    ['a title', 'i2', { what: 'item-title', item: 'i2' }, 'Ny barnehage'],
    ['a motion', 'i2', { what: 'motion', motion: 'm2' }, 'Barnehagen legges til Solbakken'],
    ['a decision', 'i2', { what: 'decision', item: 'i2' }, 'Investeringen på 84,5 millioner'],
    ['a statement', 'i2', { what: 'statement', statement: 1 }, 'burde vært bedre utredet'],
    ['the question of a vote', 'i2', { what: 'question', vote: 'v2' }, 'Forslag 2 fra Høyre og Fremskrittspartiet mot'],
    ['a recommendation', 'i3', { what: 'recommendation', item: 'i3' }, 'Reguleringsplanen vedtas slik den ligger'],
    ['a document', 'i5', { what: 'document', item: 'i5', document: 'd5' }, 'Kommunedelplan</a>'],
  ];

  it.each(places)('for %s, in every language', (_, item, of, words) => {
    const gone = without(of);
    expect(renderPage(itemPage(running(), item), assets)).toContain(words);
    for (const language of pageLanguages) {
      const page = renderPage(itemPage(gone, item, 'live', language), assets);
      expect(page.includes(words)).toBe(false);
      expect(page).toMatch(tombstones[language]);
      expect(page).toContain(basis);
      expect(page).not.toMatch(/<h1[^>]*><\/h1>|<p class="text">\s*<\/p>/u);
    }
  });

  it('lists everything that was taken out, on the page of the meeting and in its minutes', () => {
    const gone = without(...places.map(([, , of]) => of), { what: 'person-name', person: 'p5' });
    for (const page of [meetingPage(gone), minutesPage(gone)]) {
      const html = renderPage(page, assets);
      const [, list = ''] = /<section [^>]*id="fjernet">(.*?)<\/section>/su.exec(html) ?? [];
      expect(list.match(/<li/gu)).toHaveLength(gone.meeting.mending.withheld.length);
      expect(list).toContain('Originalen er bevart i kommunens arkiv.');
      for (const [, , , words] of places) expect(html.includes(words)).toBe(false);
    }
  });

  it('shows the clean words that took their place beside the word of it', () => {
    const of: Published = { what: 'motion', motion: 'm2' };
    const corrected = without(of).tell({ type: 'text.corrected', of, before: '', after: 'Uten navn.', reason: 'Navn' });
    const page = renderPage(itemPage(corrected, 'i2'), assets);
    expect(page).toContain('Uten navn.');
    expect(page).toMatch(tombstones.nb);
    expect(page).toContain('[innhold fjernet]');
  });

  it.each(Object.keys(screenPaths) as Look[])('also on a screen: %s', (look) => {
    const closed = doorsClosed();
    const since = closed.meeting.closed!.since;
    expect(renderPage(screenPage(withheldFrom(closed, { what: 'closure', closed: since }), look), assets)).toContain(
      '[innhold fjernet]',
    );

    const declared = justDeclared();
    const { vote, sentence } = Object.values(declared.meeting.votes).findLast(({ state }) => state === 'declared')!;
    expect(renderPage(screenPage(declared, look), assets)).toContain(sentence!);
    const gone = renderPage(
      screenPage(withheldFrom(declared, { what: 'sentence', vote }, { what: 'question', vote }), look),
      assets,
    ).replace(/<\/main>.*/su, '');
    expect(gone).toMatch(/Vedtatt|Falt/u);
    expect(gone).not.toMatch(/<p[^>]*>\s*<\/p>|<\/strong>\s*–/u);
  });
});

describe('A line that was recorded by accident stays, struck through, with the reason', () => {
  const struckLines: [string, Strikable, RegExp][] = [
    ['a motion', { what: 'motion', motion: 'm2' }, /<del>.*Barnehagen legges til Solbakken/su],
    ['a statement', { what: 'statement', statement: 1 }, /<del>.*Høyre mener Solbakken/su],
    ['a note', { what: 'note', note: 1 }, /<del>.*Tilhører sak 3/su],
  ];
  const reasons = { nb: 'Strøket kl. ', nn: 'Stroke kl. ', en: 'Struck at ' };

  it.each(struckLines)('as for %s, on the page and in the minutes', (_, of, line) => {
    const told = running()
      .tell({ type: 'note.added', text: 'Tilhører sak 3', item: 'i2', access: 'public' })
      .tell({ type: 'entry.struck', of, reason: 'Ført på feil sak' });
    for (const language of pageLanguages)
      for (const page of [itemPage(told, 'i2', 'live', language), minutesPage(told, language)]) {
        const html = renderPage(page, assets);
        expect(html).toMatch(line);
        expect(html).toContain(reasons[language]);
        expect(html).toContain('Ført på feil sak');
      }
  });

  it('as for a speech, and a slip of the pen is shown to whoever asks', () => {
    const told = running();
    const { person, from } = told.meeting.items['i2']!.speeches[0]!;
    told.tell(
      { type: 'entry.struck', of: { what: 'speech', item: 'i2', person, from }, reason: 'Feil taler' },
      {
        type: 'text.corrected',
        of: { what: 'decision', item: 'i2' },
        before: 'Barnehave',
        after: 'Barnehage',
        reason: 'Skrivefeil',
        kind: 'typo',
      },
    );
    const html = renderPage(itemPage(told, 'i2'), assets);
    expect(html).toMatch(/<th scope="row"><span class="ds-sr-only">Strøket: <\/span><del>/u);
    expect(html).toMatch(/<details class="more"><summary>Skrivefeil rettet\..*?<del>Barnehave<\/del>/su);
  });
});

describe('A motion that was open when the doors were closed on its matter', () => {
  const closing = { item: 'i3', ground: 'privacy', citation: 'kommuneloven § 11-5' } as const;
  const told = () =>
    running().tell(
      { type: 'doors.closed', ...closing },
      { type: 'doors.opened', item: 'i3', present: [] },
      { type: 'item.ended', item: 'i3', outcome: 'decided' },
    );
  const sentences = {
    nb: 'Ikke avgjort for åpne dører',
    nn: 'Ikkje avgjort for opne dører',
    en: 'Not settled in the open',
  };

  it.each(pageLanguages)('is said not to be settled in the open, on its page and in the minutes: %s', (language) => {
    const said = sentences[language];
    for (const page of [itemPage(told(), 'i3', 'live', language), minutesPage(told(), language)])
      expect(renderPage(page, assets)).toContain(said);
    for (const page of [itemPage(running(), 'i3', 'live', language), itemPage(told(), 'i2', 'live', language)])
      expect(renderPage(page, assets)).not.toContain(said);
  });

  it('is as open as before where only the debate on closing was held inside, or the matter goes on', () => {
    const debated = running().tell(
      { type: 'doors.closed', ...closing, forDebate: true },
      { type: 'doors.opened', item: 'i3', present: [] },
      { type: 'item.ended', item: 'i3', outcome: 'postponed' },
    );
    const goesOn = running().tell(
      { type: 'doors.closed', ...closing },
      { type: 'doors.opened', item: 'i3', present: [] },
    );
    for (const one of [debated, goesOn]) expect(renderPage(itemPage(one, 'i3'), assets)).not.toContain(sentences.nb);
  });
});
