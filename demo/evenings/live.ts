import type { Ballot, PersonId } from '../../src/procedure/vocabulary.js';
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
  voteOf,
  type Evening,
} from './evening.js';

const hall = new Hall('council', ['Wenche Ådneland', 'Dariusz Wojtkowiak'], [['Lena Kveinå', 'Wenche Ådneland']]);
const dariusz = idOf('Dariusz Wojtkowiak');
const left = ['Ap', 'SV', 'MDG', 'R'];
const right = ['H', 'FrP', 'V'];
const choosing = (option: string, people: PersonId[]): Ballot[] => people.map((person) => [person, option]);

/** The meeting that is always being held. Pauses are those of a real evening; `hold-a-meeting` shortens them. */
export const live = (yy: string, number = `7/${yy}`): Evening => ({
  number,
  body: 'council',
  title: 'Ordinært møte',
  form: 'physical',
  place: 'Kommunestyresalen, Skarvøy rådhus',
  room: 'Publikumsgalleriet, 2. etasje',
  before: [
    step(0, { type: 'meeting.announce' }),
    step(2, {
      type: 'agenda.publish',
      items: [
        item('ps-51', `PS 51/${yy}`, 'Godkjenning av innkalling og saksliste', 'Innkalling og saksliste godkjennes.'),
        item(
          'ps-52',
          `PS 52/${yy}`,
          'Godkjenning av møtebok fra forrige møte',
          'Møteboken fra forrige møte godkjennes.',
          {
            kind: 'minutes-approval',
          },
        ),
        item('rs-10', `RS 10/${yy}`, 'Orientering om strømforsyning og beredskap på øya', undefined, {
          kind: 'briefing',
        }),
        item(
          'ps-53',
          `PS 53/${yy}`,
          'Bygging av 24 omsorgsboliger i Hamnevika',
          'Det bygges 24 omsorgsboliger i Hamnevika innenfor en kostnadsramme på 96 millioner kroner.',
          { caseRef: '2025/1388' },
        ),
        item(
          'ps-54',
          `PS 54/${yy}`,
          'Gratis skolefritidsordning for første til tredje trinn',
          'Gratis kjernetid i SFO innføres for første og andre trinn fra neste skoleår.',
          { caseRef: '2026/455' },
        ),
        item(
          'ps-55',
          `PS 55/${yy}`,
          'Detaljregulering for Skarvneset vindpark',
          'Planforslaget for Skarvneset vindpark fremmes ikke.',
          {
            caseRef: '2024/1630',
          },
        ),
        item('ps-56', `PS 56/${yy}`, 'Navn på den nye brua over Indre Skarvsund', 'Brua får navnet Skarvsundbrua.', {
          caseRef: '2026/208',
        }),
        item('ps-57', `PS 57/${yy}`, 'Klage i byggesak', undefined, {
          restrictedTitle: 'Klage på avslag om dispensasjon – opplysninger om helse',
          expectedClosed: true,
          documents: [],
        }),
        item('in-2', `IN 2/${yy}`, 'Interpellasjon fra Quyen Nhu Pham (MDG) om plast i fjæra', undefined, {
          kind: 'interpellation',
        }),
        item('ps-58', `PS 58/${yy}`, 'Reglement for ungdomsrådet', 'Nytt reglement for ungdomsrådet vedtas.'),
      ],
    }),
    step(2, { type: 'meeting.summon', noticeDays: 10, documentsSent: true }),
  ],
  steps: [
    step(30, {
      type: 'meeting.open',
      secretary: 'Torunn Aspelid',
      // Planned a moment before midnight it opens a moment after.
      overrides: [{ rule: 'another-day', reason: 'Møtet ble planlagt like før midnatt.' }],
    }),
    hall.roll(),
    step(10, { type: 'speaking-time.set', speechSeconds: 180, replySeconds: 60 }),
    ...nodThrough('ps-51', 'v1', 'Godkjennes innkalling og saksliste?', 'Innkalling og saksliste godkjennes.'),
    ...nodThrough('ps-52', 'v2', 'Godkjennes møteboken?', 'Møteboken fra forrige møte godkjennes.'),

    callItem('rs-10'),
    ...speech('Eirik Vassdalen', 260, 'presentation'),
    step(20, { type: 'member.arrive', person: dariusz, mode: 'room' }),
    ...speech('Ingeborg Haugsbakk', 110),
    ...speech('Henrik Falkenås', 95),
    ...reply('Arne Lidvoll'),
    endItem('rs-10', 'noted'),

    callItem('ps-53'),
    ...speech('Fatima Nour Osman', 170),
    motion('m1', 'ps-53', 'Priya Ramanathan', ['H', 'V'], 'Fire av boligene forbeholdes unge med behov for heldøgns tjenester.', 'addition'), // prettier-ignore
    ...speech('Priya Ramanathan', 150),
    ...reply('Fatima Nour Osman'),
    motion('m2', 'ps-53', 'Roger Skjelvikås', ['FrP'], 'Boligene bygges og drives av en privat aktør etter anbud.'),
    ...speech('Roger Skjelvikås', 160),
    ...reply('Kjersti Oddny Varpehaug'),
    ...reply('Lena Kveinå', 40),
    ...reply('Roger Skjelvikås', 50),
    ...speech('Daniel Østremsvik', 120),
    ...speech('Gunnhild Myrvangen', 130),
    step(15, { type: 'speakers.close' }),
    ...vote('v3', 'ps-53', { question: 'Forslaget fra FrP om privat aktør', motions: ['m2'] }, against([...hall.of('Ap', 'Sp', 'SV', 'KrF', 'MDG', 'R'), ...persons('Thea Lindkvist-Moen', 'Kåre Tønnervik')])), // prettier-ignore
    ...vote('v4', 'ps-53', { question: 'Innstillingen: Det bygges 24 omsorgsboliger i Hamnevika.' }, against([dariusz, ...hall.of('FrP')])), // prettier-ignore
    ...vote('v5', 'ps-53', { question: 'Tilleggsforslaget fra H og V', motions: ['m1'] }),
    decision(
      'ps-53',
      'Det bygges 24 omsorgsboliger i Hamnevika innenfor en kostnadsramme på 96 millioner kroner.\nFire av boligene forbeholdes unge med behov for heldøgns tjenester.',
      'v4',
      'v5',
    ),
    endItem('ps-53'),

    callItem('ps-54'),
    ...speech('Sindre Hellelandsvik', 150),
    motion('m3', 'ps-54', 'Kjersti Oddny Varpehaug', ['R', 'SV'], 'Gratis kjernetid i SFO innføres for første til tredje trinn fra neste skoleår.'), // prettier-ignore
    ...speech('Kjersti Oddny Varpehaug', 140),
    motion(
      'm4',
      'ps-54',
      'Henrik Falkenås',
      ['H'],
      'Saken utsettes og ses i sammenheng med økonomiplanen.',
      'postponement',
    ),
    ...speech('Henrik Falkenås', 100),
    ...reply('Solveig Hamnøy'),
    ...vote('v6', 'ps-54', { question: 'Skal saken utsettes til økonomiplanen?', purpose: 'postponement', motions: ['m4'] }, against([dariusz, ...hall.of('Ap', 'Sp', 'SV', 'KrF', 'MDG', 'R')])), // prettier-ignore
    ...speech('Thea Lindkvist-Moen', 120),
    ...speech('Jonas Ekremås', 130),
    ...reply('Anita Løkkemoen'),
    ...voteOf(
      'v7',
      'ps-54',
      {
        question: 'Hvilke trinn skal få gratis kjernetid?',
        method: 'electronic',
        motions: ['m3'],
        options: [
          { option: 'a', text: 'Første og andre trinn (innstillingen)' },
          { option: 'b', text: 'Første til tredje trinn (R og SV)', motion: 'm3' },
        ],
      },
      [
        ...choosing('a', [...hall.of('Ap', 'Sp', ...right, 'KrF').filter((person) => person !== idOf('Torstein Bakkejord')), dariusz]), // prettier-ignore
        ...choosing('b', [...hall.of('SV', 'R', 'MDG'), idOf('Torstein Bakkejord')]),
      ],
    ),
    decision('ps-54', 'Gratis kjernetid i SFO innføres for første og andre trinn fra neste skoleår.', 'v7'),
    endItem('ps-54'),

    callItem('ps-55'),
    ...speech('Biret Ánne Juoksa', 170),
    ...speech('Øystein Rabbeås', 150),
    ...reply('Biret Ánne Juoksa'),
    ...reply('Øystein Rabbeås', 40),
    motion(
      'm5',
      'ps-55',
      'Øystein Rabbeås',
      ['H', 'FrP'],
      'Planforslaget fremmes og legges ut til offentlig ettersyn.',
    ),
    ...speech('Per Ivar Åsbøen', 120),
    motion('m6', 'ps-55', 'Olav Stavnesli', ['Sp'], 'Saken avventer reindriftsutredningen.'),
    ...speech('Olav Stavnesli', 90),
    step(20, { type: 'motion.withdraw', motion: 'm6' }),
    step(20, { type: 'recess.start', reason: 'group-meeting' }),
    step(300, { type: 'recess.end' }),
    ...vote(
      'v8',
      'ps-55',
      { question: 'Innstillingen: Planforslaget fremmes ikke.', method: 'roll-call', motions: [] },
      against([
        ...hall.of('H', 'FrP', 'V'),
        dariusz,
        ...persons('Olav Stavnesli', 'Per Ivar Åsbøen', 'Torstein Bakkejord'),
      ]),
    ),
    decision('ps-55', 'Planforslaget for Skarvneset vindpark fremmes ikke.', 'v8'),
    step(20, {
      type: 'statement.enter',
      item: 'ps-55',
      person: idOf('Øystein Rabbeås'),
      text: 'Høyre og Fremskrittspartiet mener at innbyggerne burde ha fått si sin mening i en høring.',
    }),
    endItem('ps-55'),

    callItem('ps-56'),
    motion(
      'm7',
      'ps-56',
      'Biret Ánne Juoksa',
      ['SV'],
      'Brua får det parallelle navnet Skarvsundbrua – Skárfanuori šaldi.',
    ),
    ...speech('Biret Ánne Juoksa', 110),
    ...speech('Marit Sæterøy', 80),
    ...vote('v9', 'ps-56', { question: 'Forslaget fra SV om norsk og samisk navn', motions: ['m7'] }, against([dariusz, ...hall.of('FrP'), ...persons('Kåre Tønnervik')])), // prettier-ignore
    decision('ps-56', 'Brua får det parallelle navnet Skarvsundbrua – Skárfanuori šaldi.', 'v9'),
    endItem('ps-56'),

    callItem('ps-57'),
    ...vote('v10', 'ps-57', { question: 'Skal møtet lukkes etter kommuneloven § 11-5 andre ledd andre punktum?', purpose: 'closing-doors', more: { ground: 'duty-of-secrecy' } }), // prettier-ignore
    step(15, { type: 'doors.close', ground: 'duty-of-secrecy', vote: 'v10' }),
    ...speech('Gunnhild Myrvangen', 130),
    ...vote('v11', 'ps-57', { question: 'Innstillingen i klagesaken' }),
    step(20, { type: 'doors.open' }),
    decision('ps-57', 'Klagen tas ikke til følge. Begrunnelsen er unntatt offentlighet etter offentleglova § 13.'),
    endItem('ps-57'),

    callItem('in-2'),
    ...speech('Quyen Nhu Pham', 150),
    ...speech('Solveig Hamnøy', 140),
    ...reply('Quyen Nhu Pham'),
    endItem('in-2', 'settled'),

    callItem('ps-58'),
    step(10, { type: 'motion.file', motion: 'm9', item: 'ps-58', kind: 'recommendation', text: 'Nytt reglement for ungdomsrådet vedtas.' }), // prettier-ignore
    motion('m8', 'ps-58', 'Thea Lindkvist-Moen', ['V', ...left], 'Ungdomsrådet gis møte-, tale- og forslagsrett så langt loven tillater det.', 'addition'), // prettier-ignore
    ...speech('Thea Lindkvist-Moen', 110),
    ...vote('v12', 'ps-58', {
      question: 'Innstillingen med tilleggsforslaget',
      motions: ['m9', 'm8'],
      method: 'acclamation',
    }),
    decision('ps-58', 'Nytt reglement for ungdomsrådet vedtas. Ungdomsrådet gis møte-, tale- og forslagsrett så langt loven tillater det.', 'v12'), // prettier-ignore
    endItem('ps-58'),
    step(20, { type: 'meeting.end' }),
  ],
});
