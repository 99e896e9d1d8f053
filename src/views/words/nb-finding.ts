import type { FoundPart, ResultGroup } from '../../contract/finding.js';
import { plural } from '../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('nb', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Bokmål for the pages on which people find things. */
export const nbFinding = {
  search: {
    title: 'Søk i møtene',
    description: 'Søk i saker, forslag, vedtak, avstemninger, protokolltilførsler og navn fra alle møter.',
    label: 'Hva leter du etter?',
    hint: 'For eksempel svømmehall, et saksnummer eller navnet på en folkevalgt.',
    submit: 'Søk',
    filters: 'Avgrens søket',
    body: 'Kommune eller utvalg',
    allBodies: 'Alle',
    wholeOrganisation: (name: string) => `Alle utvalg i ${name}`,
    year: 'År',
    allYears: 'Alle år',
    party: 'Parti',
    allParties: 'Alle partier',
    result: 'Utfall',
    allResults: 'Alle utfall',
    results: {
      adopted: 'Vedtatt',
      rejected: 'Ikke vedtatt',
      postponed: 'Utsatt eller sendt tilbake',
      withdrawn: 'Trukket eller avvist',
      noted: 'Tatt til orientering',
    } as Record<ResultGroup, string>,
    order: 'Rekkefølge',
    best: 'Beste treff først',
    newest: 'Nyeste først',
    cut: 'Bare de første 200 tegnene ble søkt etter.',
    howTo: 'Slik søker du',
    howToTips: [
      'Ord blir funnet i alle former: skole finner også skolen, skolene og skolevei.',
      'Bruk flere ord for å få færre treff. Alle ordene må finnes i saken.',
      'Ord i anførselstegn må stå sammen: "trygg skolevei".',
      'Du kan også velge bare utvalg, år, parti eller utfall.',
    ],
    found: (n: number) => `${n} treff`,
    foundFor: (n: number, words: string) => `${n} treff på «${words}»`,
    nothing: 'Ingen treff',
    nothingFor: (words: string) => `Ingen treff på «${words}»`,
    nothingTips: [
      'Sjekk at ordene er skrevet riktig. Å, æ og ø er egne bokstaver.',
      'Prøv færre eller andre ord.',
      'Det som er behandlet for lukkede dører eller er unntatt offentlighet, kan ikke søkes fram.',
    ],
    withoutFilters: (words: string) => `Søk etter «${words}» i alle møter`,
    people: 'Folkevalgte',
    onRosters: (n: number) => `på medlemslisten i ${count(n, 'møte', 'møter')}`,
    shown: (from: number, to: number, total: number) => `Viser ${from}–${to} av ${total}.`,
    parts: {
      meeting: 'Møtet',
      recommendation: 'Innstilling',
      decision: 'Vedtak',
      motion: 'Forslag',
      vote: 'Avstemning',
      statement: 'Protokolltilførsel',
      document: 'Dokument',
      reference: 'Saksmappe',
      party: 'Parti',
    } as Record<FoundPart['what'], string>,
    partBy: (part: string, name: string) => `${part} fra ${name}`,
    pages: 'Flere treff',
    previous: 'Forrige side',
    next: 'Neste side',
  },
};
