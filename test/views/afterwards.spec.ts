import { describe, expect, it } from '@jest/globals';
import { renderPage } from '../../src/views/render.js';
import type { PageLanguage, PageModel } from '../../src/views/pages.js';
import { ended, running, type Told } from './invented-meetings.js';
import { itemPage, meetingPage, minutesPage } from './invented-pages.js';

const assets = { styles: [], script: '/assets/g.js', preloads: [], icon: '/assets/i.svg' };
const read = (page: PageModel) =>
  renderPage(page, assets)
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');

const published = () =>
  ended()
    .tell({ type: 'minutes.drawn-up', version: 1, variant: 'public' })
    .tell({ type: 'minutes.published', version: 1 })
    .tell({ type: 'minutes.signed', version: 1, variant: 'public', person: 'p1', complete: false });

const corrected = () =>
  published().tell({
    type: 'minutes.corrected',
    version: 2,
    reason: 'Et navn var feil.',
    atMeeting: 'møtet 14. desember',
  });

describe('What became of the minutes', () => {
  it.each([
    [
      'nb',
      'Møtebok (publisert, ikke underskrevet)',
      'Publisert, ikke underskrevet og ikke godkjent.',
      'Versjon 1, publisert',
      'underskrevet av',
    ],
    [
      'nn',
      'Møtebok (publisert, ikkje underskriven)',
      'Publisert, ikkje underskriven og ikkje godkjend.',
      'Versjon 1, publisert',
      'underskriven av',
    ],
    [
      'en',
      'Minutes (published, not signed)',
      'Published, not signed and not approved.',
      'Version 1, published',
      'signed by',
    ],
  ] as const)('stands on the meeting’s page and on their own: %s', (language, link, standing, version, signed) => {
    expect(read(meetingPage(published(), 'ended', language))).toContain(link);
    const paper = read(minutesPage(published(), language));
    for (const words of [standing, version, signed]) expect(paper).toContain(words);
  });

  it('keeps the first version in sight when a second takes its place', () => {
    const paper = read(minutesPage(corrected()));
    expect(paper).toContain('Versjon 1, publisert');
    expect(paper).toMatch(/Versjon 2, publisert .*, rettet etter vedtak i møtet 14\. desember: Et navn var feil\./);
  });
});

describe('A break of the stream', () => {
  const start = (told: Told) => told.meeting.stream.incidents.at(-1)?.from ?? '';
  const broken = () => {
    const told = running().tell({ type: 'stream.changed', state: 'interrupted', fault: 'no-sound', seenBy: 'probe' });
    const incident = start(told);
    return told
      .tell({ type: 'stream.announced', incident, text: 'Vi tar pause til lyden er tilbake.' })
      .tell({ type: 'stream.step-taken', incident, text: 'Byttet kabel.' })
      .tell({ type: 'stream.attributed', incident, responsibility: 'own' })
      .tell({ type: 'continuation.decided', incident, vote: 'v1', goingOn: false });
  };

  it.each([
    ['nb', 'Kommunens eget utstyr', 'ikke skulle fortsette før sendingen var tilbake'],
    ['nn', 'Utstyret til kommunen', 'ikkje skulle halde fram før sendinga var tilbake'],
    ['en', 'The municipality’s own equipment', 'not to go on until the stream was back'],
  ] as const)('is told with what was said and done about it: %s', (language, whose, waited) => {
    for (const page of [meetingPage(broken(), 'live', language), minutesPage(broken(), language)]) {
      const words = read(page);
      for (const part of [whose, waited, 'Byttet kabel.']) expect(words).toContain(part);
    }
    expect(read(meetingPage(broken(), 'live', language))).toContain('Vi tar pause til lyden er tilbake.');
  });
});

describe('The recording', () => {
  const filmed = () =>
    ended().tell({
      type: 'recording.published',
      url: 'https://opptak.example/1',
      gaps: [{ items: ['i3'], text: 'Lyden falt ut.' }],
      captions: false,
    });

  it.each([
    ['nb', 'Se opptaket', 'uten teksting', 'Saken mangler helt eller delvis i opptaket. Lyden falt ut.'],
    ['nn', 'Sjå opptaket', 'utan teksting', 'Saka manglar heilt eller delvis i opptaket. Lyden falt ut.'],
    [
      'en',
      'See the recording',
      'without captions',
      'This item is missing in the recording, wholly or in part. Lyden falt ut.',
    ],
  ] as const)('says what it lacks, there and on the page of the matter: %s', (language, link, captions, gap) => {
    const page = read(meetingPage(filmed(), 'ended', language));
    for (const words of [link, captions, 'Lyden falt ut.']) expect(page).toContain(words);
    expect(read(itemPage(filmed(), 'i3', 'ended', language as PageLanguage))).toContain(gap);
    expect(read(itemPage(filmed(), 'i1', 'ended', language as PageLanguage))).not.toContain(gap);
  });

  it('is no link any more when it was withdrawn, but the reason is there', () => {
    const gone = filmed().tell({ type: 'recording.withdrawn', reason: 'En privatperson ble filmet.' });
    const html = renderPage(meetingPage(gone, 'ended'), assets).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html).not.toContain('opptak.example');
    expect(html).toContain('En privatperson ble filmet.');
  });
});

describe('How many take part remotely', () => {
  it.each([
    ['nb', '1 deltar på nett, 0 tilkoblet nå.'],
    ['nn', '1 deltek på nett, 0 tilkopla no.'],
    ['en', '1 takes part online, 0 connected now.'],
  ] as const)('is there for everybody to read: %s', (language, sentence) => {
    const told = running()
      .tell({ type: 'meeting.revised', changes: { form: 'remote' } })
      .tell({ type: 'mode.changed', person: 'p2', mode: 'remote' })
      .tell({ type: 'connection.lost', person: 'p2' });
    expect(read(meetingPage(told, 'live', language))).toContain(sentence);
  });
});
