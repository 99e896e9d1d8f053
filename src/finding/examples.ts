import type { SearchAnswer } from '../contract/finding.js';

/** An answer as the description of the interface shows it: an invented municipality. */
export const searchExample: SearchAnswer = {
  total: 1,
  hits: [
    {
      kind: 'item',
      path: '/fjordvik/kst/2026-11-23/sak/2',
      meeting: 'fjordvik-kst-2026-11-23',
      organisation: { slug: 'fjordvik', name: 'Fjordvik kommune' },
      body: { slug: 'kst', name: 'Kommunestyret' },
      start: '2026-11-23T17:00:00.000Z',
      timezone: 'Europe/Oslo',
      title: [
        { text: 'PS 31/26 Ny ', hit: false },
        { text: 'svømmehall', hit: true },
        { text: ' på Nes', hit: false },
      ],
      result: 'adopted',
      excerpts: [
        {
          what: 'decision',
          text: [
            { text: 'Svømmehallen', hit: true },
            { text: ' bygges i 2028.', hit: false },
          ],
        },
      ],
    },
  ],
  people: [],
  next: null,
};
