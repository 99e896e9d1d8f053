import { describe, expect, it } from '@jest/globals';
import type { FollowedState } from '../../src/views/pages.js';
import { itemPlaces } from '../../src/contract/item-places.js';
import { itemAt, itemPath, pageLanguages } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { agenda, big, doorsClosed, ended, opened, planned, running, voting } from './invented-meetings.js';
import { everyPage, itemPage, meetingPage, minutesPage } from './invented-pages.js';

const assets = { styles: ['/assets/s.css'], script: '/assets/g.js', preloads: ['/assets/p.js'], icon: '/assets/i.svg' };
const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '');
/** What is left of a page when only its words are read. */
const text = (html: string) =>
  withoutScripts(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ');

const pages = pageLanguages.flatMap((language) =>
  Object.entries(everyPage(language)).map(([name, page]) => [`${name}, ${language}`, page] as const),
);

describe('Every page, in every language', () => {
  it.each(pages)('is one whole document: %s', (_name, page) => {
    const html = renderPage(page, assets);
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${page.language}"(?: data-look="[a-z-]+")?><head>`));
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+ – Tribune<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]+">/);
    expect(html).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
  });

  it.each(pages)('has no style or script of its own that a strict policy would refuse: %s', (_name, page) => {
    const html = renderPage(page, assets);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    for (const script of scripts)
      expect(script).toMatch(
        /type="module" src="\/assets|type="application\/json" id="(?:state|edition)"|type="application\/ld\+json"/,
      );
  });

  it.each(pages)('asks nobody else for anything: %s', (_name, page) => {
    const asked =
      renderPage(page, assets).match(
        /<(?:img|link(?! rel="(?:alternate|canonical)")|script|iframe|video|source)[^>]+(?:src|href)="([^"]+)"/g,
      ) ?? [];
    for (const address of asked) expect(address).toMatch(/"\/assets\//);
  });

  it.each(pages)('has no two elements of one name: %s', (_name, page) => {
    const ids = [...renderPage(page, assets).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each(pages)('leads to no place of its own that is not there: %s', (_name, page) => {
    const html = renderPage(page, assets);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('The state a browser goes on from', () => {
  const hostile = '</script><script>alert(1)</script><!-- \u2028\u2029 ';

  function stateOf(html: string): FollowedState {
    const [, json] = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.parse(json ?? 'null') as FollowedState;
  }

  it('is what the page was drawn from', () => {
    const page = meetingPage(running());
    const state = stateOf(renderPage(page, assets));
    expect(state.snapshot).toEqual(page.snapshot);
    expect(state.meetingPath).toBe(page.path);
    expect(state.item).toBeNull();
    expect(stateOf(renderPage(itemPage(running(), 'i3'), assets)).item).toBe('i3');
  });

  it('cannot be ended by what somebody wrote in a motion', () => {
    const told = running().tell({ type: 'motion.filed', motion: 'mx', item: 'i3', kind: 'main', text: hostile });
    const html = renderPage(meetingPage(told), assets);
    const state = html.slice(html.indexOf('id="state"'));
    expect([html.includes('<script>alert'), state.includes('\u2028')]).toEqual([false, false]);
    expect(stateOf(html).snapshot.state.motions.mx?.text).toBe(hostile);
  });

  it('is not given to pages that follow nothing', () => {
    expect(renderPage(everyPage().home!, assets)).not.toContain('<script');
  });

  it('links to nothing but the web, whatever address a document was given', () => {
    const told = running().tell({
      type: 'document.linked',
      item: 'i3',
      document: {
        id: 'x',
        title: 'Felle',
        url: 'javascript:alert(1)',
        sha256: 'ab',
        mediaType: 'text/html',
        access: 'public',
      },
    });
    const html = withoutScripts(renderPage(itemPage(told, 'i3'), assets));
    expect(html).toContain('Felle');
    expect(html).not.toContain('javascript:');
  });
});

describe('A name that would turn the sentence around', () => {
  const named = (name: string) => {
    const told = running();
    told.meeting.people.p2 = { ...told.meeting.people.p2!, name };
    return told.tell({ type: 'motion.filed', motion: 'mx', item: 'i3', kind: 'main', text: 'Slik', mover: 'p2' });
  };

  it.each([
    ['Kari \u202enesnaH', '\u2068Kari nesnaH\u2069'],
    ['Kari\u2069 \u2067Hansen', '\u2068Kari Hansen\u2069'],
    ['علي حسن', '\u2068علي حسن\u2069'],
    ['Šárá Tveitåsen', 'Šárá Tveitåsen'],
  ])('stands apart from it: %j', (name, shown) => {
    for (const page of [meetingPage(named(name)), itemPage(named(name), 'i3'), minutesPage(named(name))]) {
      const read = text(renderPage(page, assets));
      expect(read).toContain(`${shown} (`);
      if (name !== shown) expect(read).not.toContain(`${name} (`);
    }
  });
});

describe('The minutes', () => {
  it.each([
    ['nb', 'Oppmøtet er ikke ført'],
    ['nn', 'Oppmøtet er ikkje ført'],
    ['en', 'Attendance not recorded'],
  ] as const)('name the members of whom the record says nothing: %s', (language, heading) => {
    const page = minutesPage(opened(), language);
    page.minutes.attendance.notRecorded = page.minutes.attendance.present.splice(0, 2);
    const [first, second] = page.minutes.attendance.notRecorded.map(({ name, party }) => `${name} (${party})`);
    expect(text(renderPage(page, assets))).toContain(`${heading}: ${first}, ${second}`);
    expect(text(renderPage(minutesPage(opened(), language), assets))).not.toContain(`${heading}:`);
  });
});

describe('What the doors were closed by', () => {
  it('is said once, the exemption with it', () => {
    const exemption = 'offentleglova § 23 første ledd';
    const told = running().tell({
      type: 'doors.closed',
      item: 'i3',
      ground: 'duty-of-secrecy',
      exemption,
      citation: `kommuneloven § 11-5 tredje ledd bokstav a, ${exemption}`,
    });
    for (const page of [meetingPage(told), itemPage(told, 'i3'), minutesPage(told)]) {
      const read = text(renderPage(page, assets));
      expect(read).toContain(exemption);
      expect(read).not.toMatch(/(offentleglova § 23 første ledd)[,. ]+\1/);
    }
  });
});

describe('The page of a meeting', () => {
  it('says how fresh it is, where the meeting is', () => {
    expect(text(renderPage(meetingPage(running(), 'live'), assets))).toMatch(/Direkte · Vist per kl\. 18:\d\d:\d\d/);
    expect(text(renderPage(meetingPage(running(), 'stale'), assets))).toContain('Ingen kontakt');
    expect(text(renderPage(meetingPage(ended(), 'ended'), assets))).toContain('Møtet er avsluttet');
  });

  it('shows who has the floor, for how long, and who comes after', () => {
    const page = text(renderPage(meetingPage(running()), assets));
    expect(page).toMatch(/Ragnhild Odderud \(Sp\) , innlegg/);
    expect(page).toContain('Har talt i 2 min 12 sek av 3 min');
    expect(page).toContain('Så følger: Bjørn Isdalen (Ap)');
  });

  it('shows the question of an open vote and no count', () => {
    const page = text(renderPage(meetingPage(voting()), assets));
    expect(page).toContain('Utsettelse til støyrapporten foreligger Det stemmes nå Resultatet vises når');
  });

  it('says that the doors are closed, since when and by what right', () => {
    const page = text(renderPage(meetingPage(doorsClosed()), assets));
    expect(page).toContain('Dørene har vært lukket siden kl. 18:22');
    expect(page).toContain('kommuneloven § 11-5 andre ledd første punktum');
  });

  it('strikes what was corrected and keeps it in sight', () => {
    const html = renderPage(meetingPage(ended()), assets);
    expect(html).toContain('<del>Vedtatt med 14 mot 11 stemmer (5 fra H, 4 fra Ap, FrP).</del>');
    expect(text(html)).toContain('Rettelsen snudde utfallet');
  });

  it('renews itself without script until the meeting is over', () => {
    expect(renderPage(meetingPage(running()), assets)).toContain(
      '<noscript><meta http-equiv="refresh" content="30"></noscript>',
    );
    expect(renderPage(meetingPage(ended(), 'ended'), assets)).not.toContain('http-equiv="refresh"');
  });

  it('names members who split from their party, and counts the parties that did not', () => {
    const page = text(renderPage(itemPage(ended(), 'i2'), assets));
    expect(page).toMatch(/Mot: 9 H 6, FrP 2 Ap 1 \(delt\) : Cecilie Rognmo/);
  });

  it('clips a title of nine thousand characters in the list and gives all of it on demand', () => {
    const html = withoutScripts(renderPage(meetingPage(big()), assets));
    const longest = Math.max(...[...html.matchAll(/<h3[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, title]) => title!.length));
    expect(longest).toBeLessThan(260);
    expect(html.includes('<details class="more">')).toBe(true);
  });
});

describe('The address of an item', () => {
  it('stays when the agenda is reordered', () => {
    const before = itemPath('/m', planned().meeting, 'i5');
    const after = opened().meeting;
    expect(after.agenda.indexOf('i5')).not.toBe(agenda.findIndex(({ item }) => item === 'i5'));
    expect(itemPath('/m', after, 'i5')).toBe(before);
    expect(itemAt(after, 5)).toBe('i5');
    expect(itemAt(after, 8)).toBe('i8');
    expect(itemAt(after, 9)).toBeNull();
    expect(itemPlaces(after)).toHaveLength(8);
  });
});
