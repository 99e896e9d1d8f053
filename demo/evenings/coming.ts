import { item, paper, step, type Evening } from './evening.js';

/** Still to come: announced and summoned, with its papers, so that citizens can read before anybody speaks. */
export const coming = (yy: string): Evening => ({
  number: `8/${yy}`,
  body: 'council',
  title: 'Budsjettmøte',
  form: 'physical',
  place: 'Kommunestyresalen, Skarvøy rådhus',
  room: 'Publikumsgalleriet, 2. etasje',
  before: [
    step(0, { type: 'meeting.announce' }),
    step(5, {
      type: 'agenda.publish',
      items: [
        item('ps-61', `PS 61/${yy}`, 'Godkjenning av innkalling og saksliste', 'Innkalling og saksliste godkjennes.'),
        item(
          'ps-62',
          `PS 62/${yy}`,
          'Økonomiplan for neste fireårsperiode og årsbudsjett',
          'Økonomiplanen og årsbudsjettet vedtas slik kommunedirektøren foreslår.',
          {
            caseRef: '2026/900',
            documents: [
              paper('ps-62', 'Saksframlegg – Økonomiplan og årsbudsjett'),
              paper('ps-62', 'Vedlegg 1 – Budsjettskjema', 'vedlegg-1'),
              paper('ps-62', 'Vedlegg 2 – Høringsuttalelser', 'vedlegg-2'),
            ],
          },
        ),
        item('ps-63', `PS 63/${yy}`, 'Gebyrregulativ for vann og avløp', 'Gebyrene økes med 4,1 prosent.'),
        item(
          'ps-64',
          `PS 64/${yy}`,
          'Kommunedelplan for kystsonen – ny behandling',
          'Planforslaget legges ut til offentlig ettersyn.',
          { caseRef: '2023/1907' },
        ),
        item('in-3', `IN 3/${yy}`, 'Interpellasjon fra Kjersti Oddny Varpehaug (R) om boligmangel', undefined, {
          kind: 'interpellation',
        }),
        item('rs-12', `RS 12/${yy}`, 'Møteplan for første halvår', undefined, { kind: 'report' }),
      ],
    }),
    step(5, { type: 'meeting.summon', noticeDays: 14, documentsSent: true }),
    step(5, {
      type: 'motion.file',
      motion: 'm1',
      item: 'ps-63',
      kind: 'alternative',
      text: 'Gebyrene holdes uendret neste år.',
      onBehalfOf: ['FrP'],
      mover: 'roger-skjelvikas',
    }),
  ],
  steps: [],
});
