import { expect } from '@jest/globals';
import { explain } from '../../client/desk/words/rules.js';
import type { EventOf } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import type { Refusal } from '../../src/procedure/rule-book.js';
import { resultSentence } from '../../src/procedure/sentences.js';
import type { VoteId } from '../../src/procedure/vocabulary.js';
import type { PageModel } from '../../src/views/pages.js';
import { renderPage } from '../../src/views/render.js';
import { publicly, type Held } from './scenario.js';
import type { CaseId } from './worked-cases.js';

/** The same in both written languages. */
export interface Said {
  nb: string;
  nn: string;
}

const inBoth = (say: (language: 'nb' | 'nn') => string): Said => ({ nb: say('nb'), nn: say('nn') });

/** A declared result as it is read aloud and shown. */
export function worded(before: Meeting, { vote, result, parties }: EventOf<'vote.declared'>): Said {
  const called = before.votes[vote];
  if (!called) throw new Error(`No vote ${vote}`);
  const declared = { vote: called, result, parties: parties ?? [], meeting: before };
  return inBoth((language) => resultSentence(declared, language));
}

/** The same of a vote that has been declared. */
export function said(meeting: Meeting, id: VoteId): Said {
  const vote = meeting.votes[id];
  if (!vote?.result) throw new Error(`No result of ${id}`);
  const declared = { vote, result: vote.result, parties: vote.parties, meeting };
  return inBoth((language) => resultSentence(declared, language));
}

/** What the secretary is told stands against something, and says to the meeting. */
export function told({ meeting, refusals }: { meeting: Meeting; refusals: Refusal[] }, rule: string): Said {
  const refusal = refusals.find((one) => one.rule === rule);
  if (!refusal) throw new Error(`Nothing said of ${rule}`);
  return inBoth((language) => explain(refusal, language, meeting).sentence);
}

const meetingPath = '/fjordvik/kommunestyret/2026-11-23';
const heard = '2026-11-23T20:00:00.000Z';

/** The pages of two meetings, the one held in bokmål and read so, the other in nynorsk. */
export function onThePages(held: (language: 'nb' | 'nn') => Held, item: string | null = null): Said {
  return { nb: onThePage(held('nb'), item).nb, nn: onThePage(held('nn'), item).nn };
}

/** What a citizen reads of a meeting, or of one item of it, as running text: the page of what was told outside. */
export function onThePage(held: Held, item: string | null = null): Said {
  const state = publicly(held);
  const snapshot = { proto: 1 as const, meeting: 'fjordvik-kommunestyret', epoch: '0', seq: state.seq, state };
  const assets = { styles: [], script: null, preloads: [], icon: null };
  return inBoth((language) => {
    const shared = { language, now: heard, meetingPath, snapshot, liveness: { kind: 'ended' as const, heard } };
    const page: PageModel =
      item === null
        ? { ...shared, kind: 'meeting', path: meetingPath }
        : { ...shared, kind: 'item', path: `${meetingPath}/sak/1`, item };
    return renderPage(page, assets)
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/ (?=[.,:;)])/g, '');
  });
}

/** Words that give away the one written language in a sentence of the other. */
const only = {
  nb: 'ikke fra ble stemme stemmer stemte vedtatt medlemmer avgjørende jeg hvem hva hvor forslagene saken møteleder loddtrekning'.split(
    ' ',
  ),
  nn: 'ikkje frå vart røyst røyster røysta vedteke medlemer avgjerande eg kven kva kor framlegga saka møteleiaren loddtrekking'.split(
    ' ',
  ),
};

function eachInItsOwn({ nb, nn }: Said): void {
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
  expect(words(nb).filter((word) => only.nn.includes(word))).toEqual([]);
  expect(words(nn).filter((word) => only.nb.includes(word))).toEqual([]);
  expect([nb.trim(), nn.trim(), nb !== nn]).toEqual([expect.stringMatching(/./u), expect.stringMatching(/./u), true]);
}

/** What is read of a worked case, word for word. `unread` counts the cases by these two. */
export function reads(_case: CaseId, what: Said, expected: Said): void {
  expect(what).toEqual(expected);
  eachInItsOwn(expected);
}

/** The same, somewhere on a page. */
export function readsOnPage(_case: CaseId, page: Said, expected: Said): void {
  expect(page.nb).toContain(expected.nb);
  expect(page.nn).toContain(expected.nn);
  eachInItsOwn(expected);
}
