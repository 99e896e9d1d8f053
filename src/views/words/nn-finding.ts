import { plural } from '../plural.js';
import type { nbFinding } from './nb-finding.js';

const count = (n: number, one: string, other: string) =>
  plural('nn', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Nynorsk for the pages on which people find things. */
export const nnFinding: typeof nbFinding = {
  search: {
    title: 'Søk i møta',
    description: 'Søk i saker, framlegg, vedtak, røystingar, protokolltilførsler og namn frå alle møte.',
    label: 'Kva leitar du etter?',
    hint: 'Til dømes symjehall, eit saksnummer eller namnet på ein folkevald.',
    submit: 'Søk',
    filters: 'Avgrens søket',
    body: 'Kommune eller utval',
    allBodies: 'Alle',
    wholeOrganisation: (name) => `Alle utvala i ${name}`,
    year: 'År',
    allYears: 'Alle år',
    party: 'Parti',
    allParties: 'Alle parti',
    result: 'Utfall',
    allResults: 'Alle utfall',
    results: {
      adopted: 'Vedteke',
      rejected: 'Ikkje vedteke',
      postponed: 'Utsett eller sendt tilbake',
      withdrawn: 'Trekt eller avvist',
      noted: 'Teke til orientering',
    },
    order: 'Rekkjefølgje',
    best: 'Beste treff først',
    newest: 'Nyaste først',
    cut: 'Det vart berre søkt etter dei første 200 teikna.',
    howTo: 'Slik søkjer du',
    howToTips: [
      'Ord vert funne i alle former: skule finn òg skulen, skulane og skuleveg.',
      'Bruk fleire ord for å få færre treff. Alle orda må finnast i saka.',
      'Ord i hermeteikn må stå saman: "trygg skuleveg".',
      'Du kan òg velje berre utval, år, parti eller utfall.',
    ],
    found: (n) => `${n} treff`,
    foundFor: (n, words) => `${n} treff på «${words}»`,
    nothing: 'Ingen treff',
    nothingFor: (words) => `Ingen treff på «${words}»`,
    nothingTips: [
      'Sjå etter at orda er rett skrivne. Å, æ og ø er eigne bokstavar.',
      'Prøv færre eller andre ord.',
      'Det som er handsama for stengde dører eller er unnateke offentlegheit, kan ein ikkje søkje fram.',
    ],
    withoutFilters: (words) => `Søk etter «${words}» i alle møte`,
    people: 'Folkevalde',
    onRosters: (n) => `på medlemslista i ${count(n, 'møte', 'møte')}`,
    shown: (from, to, total) => `Viser ${from}–${to} av ${total}.`,
    parts: {
      meeting: 'Møtet',
      recommendation: 'Tilråding',
      decision: 'Vedtak',
      motion: 'Framlegg',
      vote: 'Røysting',
      statement: 'Protokolltilførsel',
      document: 'Dokument',
      reference: 'Saksmappe',
      party: 'Parti',
    },
    partBy: (part, name) => `${part} frå ${name}`,
    pages: 'Fleire treff',
    previous: 'Førre side',
    next: 'Neste side',
  },
};
