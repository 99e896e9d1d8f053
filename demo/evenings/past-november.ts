import { idOf } from '../skarvoy.js';
import {
  against,
  callItem,
  decision,
  endItem,
  Hall,
  item,
  motion,
  nodThrough,
  persons,
  reply,
  speech,
  step,
  vote,
  type Evening,
} from './evening.js';
import { published } from './minutes-afterwards.js';

const hall = new Hall('executive', ['Fatima Nour Osman'], [['Torstein Bakkejord', 'Fatima Nour Osman']], true);
const biret = idOf('Biret Ánne Juoksa');

/** Held over the net: somebody's line drops while votes are shown, and the vote waits. */
export const november = (yy: string): Evening => ({
  number: `14/${yy}`,
  body: 'executive',
  title: 'Fjernmøte',
  form: 'remote',
  place: 'På nett, ledet fra Skarvøy rådhus',
  room: 'Storskjerm i rådhusets vestibyle',
  before: [
    step(0, { type: 'meeting.announce' }),
    step(600, {
      type: 'agenda.publish',
      items: [
        item('fs-71', `FS 71/${yy}`, 'Godkjenning av innkalling og saksliste', 'Innkalling og saksliste godkjennes.'),
        item(
          'fs-72',
          `FS 72/${yy}`,
          'Budsjettregulering – merutgifter til vintervedlikehold',
          'Rammen til vintervedlikehold økes med 1,3 millioner kroner fra disposisjonsfondet.',
        ),
        item(
          'fs-73',
          `FS 73/${yy}`,
          'Støtte til samisk språksenter i Indre Skarv',
          'Samisk språksenter i Indre Skarv gis et engangstilskudd på 250 000 kroner.',
          { caseRef: '2026/640' },
        ),
        item('fs-74', `FS 74/${yy}`, 'Forhandlinger om kjøp av Kaiområdet sør', undefined, {
          expectedClosed: true,
          documents: [],
        }),
        item('rs-21', `RS 21/${yy}`, 'Orientering om bemanning i helsetjenesten', undefined, { kind: 'briefing' }),
      ],
    }),
    step(60, { type: 'meeting.summon', noticeDays: 7, documentsSent: true }),
  ],
  steps: [
    step(0, { type: 'stream.report', state: 'live', seenBy: 'secretary' }),
    step(30, { type: 'meeting.open', secretary: 'Torunn Aspelid' }),
    hall.roll(),
    ...nodThrough('fs-71', 'v1', 'Godkjennes innkalling og saksliste?', 'Innkalling og saksliste godkjennes.'),

    callItem('fs-72'),
    ...speech('Henrik Falkenås', 80),
    ...vote('v2', 'fs-72', { question: 'Innstillingen: Rammen økes med 1,3 millioner kroner.', method: 'electronic' }, against(hall.of('FrP'))), // prettier-ignore
    decision('fs-72', 'Rammen til vintervedlikehold økes med 1,3 millioner kroner fra disposisjonsfondet.', 'v2'),
    endItem('fs-72'),

    callItem('fs-73'),
    ...speech('Biret Ánne Juoksa', 160),
    motion('m1', 'fs-73', 'Roger Skjelvikås', ['FrP'], 'Søknaden avslås.'),
    ...reply('Roger Skjelvikås'),
    step(20, {
      type: 'vote.call',
      vote: 'v3',
      item: 'fs-73',
      question: 'Innstillingen: Det gis et engangstilskudd på 250 000 kroner.',
      kind: 'yes-no',
      options: [],
      motions: [],
      method: 'electronic',
      purpose: 'substance',
      binding: true,
    }),
    step(12, { type: 'connection.lose', person: biret }),
    step(8, { type: 'vote.interrupt', vote: 'v3', reason: 'Et medlem mistet forbindelsen' }),
    step(95, { type: 'connection.restore', person: biret }),
    step(10, { type: 'vote.resume', vote: 'v3' }),
    step(20, {
      type: 'ballots.record',
      vote: 'v3',
      everybody: 'for',
      ballots: [...against([...hall.of('FrP'), ...persons('Henrik Falkenås')]), [biret, 'for']],
    }),
    step(10, { type: 'vote.close', vote: 'v3' }),
    step(10, { type: 'vote.declare', vote: 'v3' }),
    decision('fs-73', 'Samisk språksenter i Indre Skarv gis et engangstilskudd på 250 000 kroner.', 'v3'),
    endItem('fs-73'),

    callItem('fs-74'),
    ...vote('v4', 'fs-74', { question: 'Skal møtet lukkes etter kommuneloven § 11-5 tredje ledd bokstav b?', purpose: 'closing-doors', method: 'electronic', more: { ground: 'public-interest' } }, against(hall.of('SV'))), // prettier-ignore
    step(20, {
      type: 'doors.close',
      ground: 'public-interest',
      exemption: 'offentleglova § 23 første ledd',
      vote: 'v4',
    }),
    ...speech('Arne Lidvoll', 400),
    step(30, { type: 'doors.open' }),
    endItem('fs-74', 'noted'),

    callItem('rs-21'),
    ...speech('Eirik Vassdalen', 300, 'presentation'),
    endItem('rs-21', 'noted'),
    step(20, { type: 'stream.report', state: 'ended', seenBy: 'secretary' }),
    step(5, { type: 'meeting.end' }),
    ...published,
  ],
});
