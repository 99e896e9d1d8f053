import type { Ballot, PersonId } from '../../src/procedure/vocabulary.js';
import { idOf, mayor } from '../skarvoy.js';
import {
  against,
  ballotBox,
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
import { published, signed } from './minutes-afterwards.js';

const hall = new Hall(
  'council',
  ['Anita Løkkemoen', 'Thea Lindkvist-Moen'],
  [
    ['Terje Mørkvedlien', 'Anita Løkkemoen'],
    ['Eskil Bjørnebolien', 'Thea Lindkvist-Moen'],
  ],
);
/** Kåre Tønnervik steps aside from the land sale, and Vibeke Torgnesås takes his seat for it. */
const [kare, vibeke] = [idOf('Kåre Tønnervik'), idOf('Vibeke Torgnesås')];
const everybody = hall.of('Ap', 'H', 'Sp', 'FrP', 'SV', 'V', 'KrF', 'MDG', 'R');
const choosing = (option: string, people: PersonId[]): Ballot[] => people.map((person) => [person, option]);
const less = (people: PersonId[], ...names: string[]) => people.filter((person) => !persons(...names).includes(person));

/** A list in the election to the control committee, with one name for the one seat. */
const listOf = (list: string, name: string, groups: string[], signer: string, first: string) =>
  step(15, {
    type: 'list.hand-in',
    election: 'kontrollutvalget',
    list,
    name,
    groups,
    signedBy: persons(signer),
    candidates: persons(first).map((candidate) => ({ candidate })),
  });

/** Everything that seldom happens, in one evening: doors closed, a late item, somebody stepping aside, a wrong count. */
export const october = (yy: string): Evening => ({
  number: `6/${yy}`,
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
        item('ps-43', `PS 43/${yy}`, 'Godkjenning av innkalling og saksliste', 'Innkalling og saksliste godkjennes.'),
        item(
          'ps-44',
          `PS 44/${yy}`,
          'Salg av kommunal næringstomt i Hamnevika til Skarvøy Settefisk AS',
          'Gnr. 14 bnr. 203 selges til Skarvøy Settefisk AS for 6,2 millioner kroner.',
          { caseRef: '2026/811' },
        ),
        item(
          'ps-45',
          `PS 45/${yy}`,
          'Ny svømmehall – valg av tomtealternativ',
          'Svømmehallen bygges på Idrettsplassen (alternativ A).',
          { caseRef: '2025/77' },
        ),
        item(
          'ps-46',
          `PS 46/${yy}`,
          'Forskrift om snøscooterløyper på Skarvfjellet',
          'Forslag til forskrift om snøscooterløyper på Skarvfjellet legges ut på høring med frist seks uker.',
          { caseRef: '2026/512' },
        ),
        item(
          'ps-47',
          `PS 47/${yy}`,
          'Kommunedelplan for kystsonen – førstegangsbehandling',
          'Planforslaget legges ut til offentlig ettersyn.',
          { caseRef: '2023/1907' },
        ),
        item(
          'ps-48',
          `PS 48/${yy}`,
          'Valg av nytt medlem til kontrollutvalget',
          'Det velges ett medlem for resten av perioden.',
          {
            kind: 'election',
          },
        ),
        item('ps-49', `PS 49/${yy}`, 'Personalsak', undefined, {
          restrictedTitle: 'Lønns- og arbeidsvilkår for en navngitt leder',
          expectedClosed: true,
          documents: [],
        }),
      ],
    }),
    step(60, { type: 'meeting.summon', noticeDays: 8, documentsSent: true }),
    step(400, {
      type: 'agenda.supplement',
      items: [
        item(
          'ps-50',
          `PS 50/${yy}`,
          'Uttalelse om fergetilbudet Skarvøy–Nordlandet',
          'Kommunestyret ber om at nattfergen Skarvøy–Nordlandet opprettholdes hele året.',
        ),
      ],
    }),
  ],
  steps: [
    step(0, { type: 'stream.report', state: 'live', seenBy: 'secretary' }),
    step(20, { type: 'meeting.open', secretary: 'Torunn Aspelid' }),
    hall.roll(),
    ...nodThrough('ps-43', 'v1', 'Godkjennes innkalling og saksliste?', 'Innkalling og saksliste godkjennes.'),

    callItem('ps-44'),
    step(15, { type: 'disqualification.raise', item: 'ps-44', person: kare }),
    ...vote('v2', 'ps-44', { question: 'Er Kåre Tønnervik inhabil?', purpose: 'disqualification', more: { concerns: kare } }), // prettier-ignore
    step(15, {
      type: 'disqualification.decide',
      item: 'ps-44',
      person: kare,
      outcome: 'disqualified',
      basis: 'forvaltningsloven § 6 første ledd bokstav e (styreleder i Skarvøy Settefisk AS)',
      vote: 'v2',
    }),
    step(30, { type: 'substitute.seat', person: vibeke, substituteFor: kare, item: 'ps-44' }),
    ...speech('Gunnhild Myrvangen', 140),
    ...speech('Kjersti Oddny Varpehaug', 120),
    ...reply('Arne Lidvoll'),
    ...vote('v3', 'ps-44', { question: 'Innstillingen: Tomten selges for 6,2 millioner kroner.' }, against([...hall.of('R', 'SV', 'MDG'), ...persons('Wenche Ådneland')])), // prettier-ignore
    decision('ps-44', 'Gnr. 14 bnr. 203 selges til Skarvøy Settefisk AS for 6,2 millioner kroner.', 'v3'),
    endItem('ps-44'),

    callItem('ps-45'),
    motion(
      'm1',
      'ps-45',
      'Cecilie Brandvoll',
      ['H', 'FrP', 'V'],
      'Svømmehallen bygges ved Breivika skole (alternativ B).',
    ),
    ...speech('Cecilie Brandvoll', 150),
    ...speech('Arne Lidvoll', 130),
    step(10, { type: 'stream.report', state: 'interrupted', fault: 'no-sound', seenBy: 'secretary' }),
    ...speech('Ingeborg Haugsbakk', 120),
    step(20, { type: 'recess.start', reason: 'technical' }),
    step(420, { type: 'stream.report', state: 'live', seenBy: 'secretary' }),
    step(10, { type: 'recess.end' }),
    ...voteOf(
      'v4',
      'ps-45',
      {
        question: 'Hvor skal svømmehallen bygges?',
        method: 'electronic',
        motions: ['m1'],
        options: [
          { option: 'a', text: 'Idrettsplassen (innstillingen)' },
          { option: 'b', text: 'Breivika skole (H, FrP og V)', motion: 'm1' },
        ],
      },
      [
        ...choosing('b', [...hall.of('H', 'FrP', 'V'), ...persons('Olav Stavnesli')]),
        ...choosing('a', less([...hall.of('Ap', 'Sp', 'SV', 'KrF', 'MDG', 'R')], 'Olav Stavnesli')),
      ],
    ),
    decision('ps-45', 'Svømmehallen bygges på Idrettsplassen (alternativ A).', 'v4'),
    endItem('ps-45'),

    callItem('ps-46'),
    ...speech('Per Ivar Åsbøen', 110),
    ...speech('Biret Ánne Juoksa', 150),
    ...reply('Per Ivar Åsbøen', 40),
    ...vote('v5', 'ps-46', { question: 'Innstillingen: Forskriften legges ut på høring.' }, against([...hall.of('SV', 'MDG', 'R', 'V'), ...persons('Marit Sæterøy', 'Fatima Nour Osman', 'Jonas Ekremås', 'Arne Lidvoll')])), // prettier-ignore
    decision('ps-46', 'Forslag til forskrift om snøscooterløyper på Skarvfjellet legges ut på høring med frist seks uker.', 'v5'), // prettier-ignore
    step(40, {
      type: 'vote.correct',
      vote: 'v5',
      ballots: [[idOf('Daniel Østremsvik'), 'against']],
      reason: 'Daniel Østremsvik viste stemmetegn mot, men ble talt med for.',
      confirmedByChair: true,
    }),
    endItem('ps-46'),

    callItem('ps-47'),
    motion('m2', 'ps-47', 'Henrik Falkenås', ['H'], 'Saken utsettes til neste møte for å avklare akvakulturområdene med nabokommunen.', 'postponement'), // prettier-ignore
    ...speech('Henrik Falkenås', 90),
    ...vote('v6', 'ps-47', { question: 'Skal saken utsettes?', purpose: 'postponement', motions: ['m2'] }, against(hall.of('MDG', 'R'))), // prettier-ignore
    step(10, { type: 'item.end', item: 'ps-47', outcome: 'postponed', postponedTo: 'neste møte' }),

    callItem('ps-48'),
    step(20, {
      type: 'election.open',
      election: 'kontrollutvalget',
      item: 'ps-48',
      title: 'Kontrollutvalget',
      electing: 'members',
      seats: 1,
      way: 'proportional',
      demandedBy: persons('Quyen Nhu Pham'),
    }),
    listOf('liste-1', 'KrF og Sp', ['KrF', 'Sp'], 'Daniel Østremsvik', 'Ruth Solfrid Nyhamnsvik'),
    listOf('liste-2', 'MDG og SV', ['MDG', 'SV'], 'Quyen Nhu Pham', 'Emil Hjortelandsås'),
    ...ballotBox(
      'v7',
      'ps-48',
      {
        question: 'Forholdsvalg av ett medlem til kontrollutvalget',
        method: 'secret',
        options: [
          { option: 'liste-1', text: 'KrF og Sp' },
          { option: 'liste-2', text: 'MDG og SV' },
        ],
        more: { election: 'kontrollutvalget' },
      },
      { 'liste-1': 15, 'liste-2': 9, blank: 1 },
    ),
    step(20, { type: 'election.settle', election: 'kontrollutvalget' }),
    decision('ps-48', 'Ruth Solfrid Nyhamnsvik velges til medlem av kontrollutvalget for resten av perioden.', 'v7'),
    endItem('ps-48', 'elected'),

    callItem('ps-49'),
    ...vote('v8', 'ps-49', { question: 'Skal møtet lukkes etter kommuneloven § 11-5 andre ledd første punktum?', purpose: 'closing-doors', more: { ground: 'employment' } }), // prettier-ignore
    step(30, {
      type: 'doors.close',
      ground: 'employment',
      vote: 'v8',
      remaining: [...everybody, idOf('Eirik Vassdalen')],
    }),
    ...speech('Henrik Falkenås', 240),
    ...speech('Solveig Hamnøy', 300),
    ...vote('v9', 'ps-49', { question: 'Innstillingen i saken' }, against(hall.of('FrP'))),
    decision('ps-49', 'Innstillingen vedtas.', 'v9'),
    step(60, { type: 'doors.open' }),
    decision('ps-49', 'Saken er avgjort for lukkede dører. Vedtaket er unntatt offentlighet etter offentleglova § 13.'),
    endItem('ps-49'),

    step(20, { type: 'item.admit', item: 'ps-50', objecting: 3, chairObjects: false }),
    callItem('ps-50'),
    step(5, { type: 'chair.change', chair: idOf('Ingeborg Haugsbakk'), reason: 'Ordføreren tar ordet i saken' }),
    ...speech('Solveig Hamnøy', 150),
    step(5, { type: 'chair.change', chair: mayor }),
    ...vote('v10', 'ps-50', { question: 'Uttalelsen om nattfergen', method: 'acclamation' }),
    decision('ps-50', 'Kommunestyret ber om at nattfergen Skarvøy–Nordlandet opprettholdes hele året.', 'v10'),
    endItem('ps-50'),
    step(30, { type: 'stream.report', state: 'ended', seenBy: 'secretary' }),
    step(5, { type: 'meeting.end' }),
    ...published,
    ...signed(mayor),
    step(1_990_000, {
      type: 'text.correct',
      of: { what: 'decision', item: 'ps-45' },
      after: 'Svømmehallen bygges på Idrettsplassen (alternativ A), ved siden av Skarvøyhallen.',
      reason: 'Siste ledd i vedtaket var falt ut.',
    }),
    step(60, {
      type: 'minutes.correct',
      reason: 'Siste ledd i vedtaket i sak 45 var falt ut.',
      atMeeting: `formannskapets møte 14/${yy}`,
    }),
  ],
});
