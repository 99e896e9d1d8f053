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
import { published, signed } from './minutes-afterwards.js';
import { mayor } from '../skarvoy.js';

const hall = new Hall('council', ['Jonas Ekremås', 'Cecilie Brandvoll'], [['Lena Kveinå', 'Jonas Ekremås']]);

/** Quiet business, a tax on which parties split, and a school that one vote keeps open. `yy`: the year, two digits. */
export const september = (yy: string): Evening => ({
  number: `5/${yy}`,
  body: 'council',
  title: 'Ordinært møte',
  form: 'physical',
  place: 'Kommunestyresalen, Skarvøy rådhus',
  room: 'Publikumsgalleriet, 2. etasje',
  before: [
    step(0, { type: 'meeting.announce' }),
    step(600, {
      type: 'agenda.publish',
      items: [
        item('ps-38', `PS 38/${yy}`, 'Godkjenning av innkalling og saksliste', 'Innkalling og saksliste godkjennes.'),
        item(
          'ps-39',
          `PS 39/${yy}`,
          'Godkjenning av møtebok fra møte i juni',
          'Møteboken fra møtet i juni godkjennes.',
          {
            kind: 'minutes-approval',
          },
        ),
        item('rs-9', `RS 9/${yy}`, 'Tertialrapport per 31. august', undefined, { kind: 'report' }),
        item(
          'ps-40',
          `PS 40/${yy}`,
          'Breivika skole – godkjenning av forprosjekt og kostnadsramme',
          'Forprosjektet for utvidelse av Breivika skole godkjennes innenfor en kostnadsramme på 84,5 millioner kroner.',
          { caseRef: '2025/1142' },
        ),
        item(
          'ps-41',
          `PS 41/${yy}`,
          'Eiendomsskatt på fritidsboliger fra neste år',
          'Fritidsboliger ilegges eiendomsskatt med 2,4 promille fra 1. januar.',
          { caseRef: '2026/301' },
        ),
        item(
          'ps-42',
          `PS 42/${yy}`,
          'Framtidig skolestruktur – Ytre Skarv oppvekstsenter',
          'Ytre Skarv oppvekstsenter legges ned fra neste skoleår. Elevene overføres til Breivika skole.',
          { caseRef: '2024/2210' },
        ),
      ],
    }),
    step(60, { type: 'meeting.summon', noticeDays: 10, documentsSent: true }),
  ],
  steps: [
    step(0, { type: 'stream.report', state: 'live', seenBy: 'secretary' }),
    step(20, { type: 'meeting.open', secretary: 'Torunn Aspelid' }),
    hall.roll(),
    ...nodThrough('ps-38', 'v1', 'Godkjennes innkalling og saksliste?', 'Innkalling og saksliste godkjennes.'),
    ...nodThrough('ps-39', 'v2', 'Godkjennes møteboken?', 'Møteboken fra møtet i juni godkjennes.'),
    callItem('rs-9'),
    ...speech('Eirik Vassdalen', 420, 'presentation'),
    ...speech('Henrik Falkenås', 95),
    endItem('rs-9', 'noted'),

    callItem('ps-40'),
    ...speech('Arne Lidvoll', 180),
    ...speech('Priya Ramanathan', 150),
    ...reply('Gunnhild Myrvangen'),
    motion('m1', 'ps-40', 'Quyen Nhu Pham', ['MDG'], 'Nybygget oppføres i massivtre med solceller på taket, innenfor den samme rammen.', 'addition'), // prettier-ignore
    ...speech('Quyen Nhu Pham', 120),
    ...speech('Dariusz Wojtkowiak', 100),
    step(15, { type: 'speakers.close' }),
    ...vote('v3', 'ps-40', { question: 'Innstillingen: Forprosjektet godkjennes innenfor rammen.' }),
    ...vote('v4', 'ps-40', { question: 'Tilleggsforslag fra MDG om massivtre og solceller', motions: ['m1'] }, against([...hall.of('FrP', 'H'), ...persons('Olav Stavnesli')])), // prettier-ignore
    decision(
      'ps-40',
      'Forprosjektet for utvidelse av Breivika skole godkjennes innenfor en kostnadsramme på 84,5 millioner kroner.\nNybygget oppføres i massivtre med solceller på taket, innenfor den samme rammen.',
      'v3',
      'v4',
    ),
    endItem('ps-40'),

    callItem('ps-41'),
    ...speech('Sindre Hellelandsvik', 140),
    ...speech('Roger Skjelvikås', 170),
    ...reply('Fatima Nour Osman'),
    ...reply('Roger Skjelvikås', 40),
    ...speech('Torstein Bakkejord', 130),
    ...speech('Per Ivar Åsbøen', 110),
    ...vote('v5', 'ps-41', { question: 'Innstillingen: Fritidsboliger ilegges eiendomsskatt med 2,4 promille.' }, against([...hall.of('FrP', 'H'), ...persons('Torstein Bakkejord', 'Wenche Ådneland', 'Per Ivar Åsbøen')])), // prettier-ignore
    decision('ps-41', 'Fritidsboliger ilegges eiendomsskatt med 2,4 promille fra 1. januar.', 'v5'),
    step(20, {
      type: 'statement.enter',
      item: 'ps-41',
      person: persons('Roger Skjelvikås')[0]!,
      text: 'Fremskrittspartiet mener at skatten rammer dem som holder grendene i live, og at hjemmelen ikke er godt nok utredet.',
    }),
    endItem('ps-41'),

    callItem('ps-42'),
    motion('m2', 'ps-42', 'Marit Sæterøy', ['Ap', 'SV', 'MDG', 'R', 'KrF'], 'Ytre Skarv oppvekstsenter opprettholdes som tredelt skole til utgangen av planperioden.'), // prettier-ignore
    ...speech('Marit Sæterøy', 190),
    ...speech('Ingeborg Haugsbakk', 160),
    ...reply('Biret Ánne Juoksa'),
    ...speech('Kjersti Oddny Varpehaug', 150),
    ...speech('Øystein Rabbeås', 140),
    ...speech('Daniel Østremsvik', 120),
    step(10, { type: 'recess.start', reason: 'group-meeting' }),
    step(900, { type: 'recess.end' }),
    ...vote(
      'v6',
      'ps-42',
      {
        question: 'Skal Ytre Skarv oppvekstsenter opprettholdes, slik Ap, SV, MDG, R og KrF foreslår?',
        method: 'roll-call',
        motions: ['m2'],
      },
      against(hall.of('Sp', 'H', 'FrP', 'V')),
    ),
    decision('ps-42', 'Ytre Skarv oppvekstsenter opprettholdes som tredelt skole til utgangen av planperioden.', 'v6'),
    endItem('ps-42'),
    step(30, { type: 'stream.report', state: 'ended', seenBy: 'secretary' }),
    step(5, { type: 'meeting.end' }),
    ...published,
    ...signed(mayor),
  ],
});
