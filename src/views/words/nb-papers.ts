import { nbAccessibility } from './nb-accessibility.js';
import { nbFinding } from './nb-finding.js';
import { nbPaper } from './nb-paper.js';
import { plural } from '../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('nb', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Title and explanation. */
export type ProblemTold = [title: string, explanation: string];

/** Bokmål for the pages that only the server draws: lists of meetings, minutes, problems. */
export const nbPapers = {
  frame: {
    tagline: 'Følg møtene der vedtakene blir gjort',
    skip: 'Hopp til hovedinnholdet',
    languages: 'Språk',
    ways: 'Finn fram',
    search: 'Søk',
    calendar: 'Kalender',
    footer:
      'Siden viser det møtesekretæren fører, mens det skjer. Møteboken, ikke denne siden, er den offisielle dokumentasjonen av møtet.',
    privacy: 'Ingen informasjonskapsler, ingen sporing.',
    rules: 'Reglene møtene holdes etter',
    noScript:
      'Siden laster seg selv på nytt hvert halve minutt. Slå på JavaScript for å følge møtet fra sekund til sekund.',
  },

  head: {
    meetingTitle: (body: string, date: string) => `${body} ${date}`,
    meetingDescription: (body: string, organisation: string, date: string) =>
      `Møte i ${body}, ${organisation}, ${date}: saksliste, forslag, avstemninger og vedtak.`,
    itemDescription: (title: string, body: string, date: string) => `${title} – behandlet i ${body} ${date}.`,
  },

  home: {
    title: 'Møter i kommunen',
    description: 'Følg møter i kommunestyrer, formannskap og utvalg direkte: saker, forslag, avstemninger og vedtak.',
    running: 'Pågår nå',
    noneRunning: 'Ingen møter pågår akkurat nå.',
    coming: 'Kommende møter',
    noneComing: 'Ingen møter er kunngjort.',
    past: 'Tidligere møter',
    nonePast: 'Ingen møter er ført ennå.',
    organisations: 'Kommuner og utvalg',
    noneOrganisations: 'Ingen kommuner er lagt inn ennå.',
    meetings: (n: number) => count(n, 'møte', 'møter'),
    older: 'Eldre møter',
    bodies: 'Utvalg',
    progress: (done: number, all: number) => `${done} av ${count(all, 'sak', 'saker')} ferdig`,
    items: (n: number) => count(n, 'sak', 'saker'),
    now: 'Nå:',
    doorsClosed: 'Lukkede dører',
    imported: 'Importert',
    organisationDescription: (name: string) => `Møter i ${name}: det som pågår, det som kommer og det som er holdt.`,
    bodyDescription: (body: string, organisation: string) => `Møtene i ${body}, ${organisation}.`,
  },

  minutes: {
    title: (body: string, date: string) => `Møtebok for ${body} ${date}`,
    toMeeting: 'Møtet',
    draftMeaning: 'Laget av møteloggen mens den føres.',
    asOf: (when: string) => `Viser loggen slik den var ${when}.`,
    body: 'Organ',
    date: 'Dato',
    remoteLaw: 'kommuneloven § 11-7',
    recesses: 'Pauser',
    publicAccess: 'Adgang for publikum',
    attendance: 'Oppmøte',
    presentOf: (present: number, seats: number) =>
      seats > 0 ? `Møtte: ${present}. Organet har ${count(seats, 'medlem', 'medlemmer')}.` : `Møtte: ${present}.`,
    role: 'Møtte som',
    membersThere: 'Medlemmer som møtte',
    substitutesThere: 'Varamedlemmer som møtte',
    withoutParty: 'Uten parti',
    period: 'Til stede',
    absent: 'Ikke til stede',
    notRecorded: 'Oppmøtet er ikke ført',
    others: 'Andre som møtte',
    arrived: (name: string) => `${name} kom`,
    left: (name: string) => `${name} gikk`,
    formalities: 'Formelt',
    summoned: (when: string, days: number) => `Innkalling sendt ${when}, ${count(days, 'dag', 'dager')} før møtet.`,
    quorum: (present: number, members: number, needed: number) =>
      `Ved oppropet var ${present} av ${members} medlemmer til stede. For å treffe vedtak må minst ${count(needed, 'medlem', 'medlemmer')} være til stede og stemme i saken.`,
    number: 'Saksnr.',
    itemTitle: 'Sak',
    outcome: 'Utfall',
    items: 'Behandlede saker',
    handled: 'Behandlet',
    closed: (when: string, basis: string) => `Møtet var lukket ${when}, jf. ${basis}.`,
    tookSeat: (name: string) => `${name} tok sete i saken.`,
    lostConnection: (names: string) => `Mistet forbindelsen under avstemningen: ${names}.`,
    missing: 'Dette mangler',
    missingMeaning: 'Opplysninger som kommuneloven § 11-4 krever, og som loggen ikke har ennå:',
    missingFields: {
      body: 'organ',
      place: 'møtested eller adresse',
      opened: 'når møtet ble satt',
      ended: 'når møtet ble hevet',
      chair: 'møteleder',
      present: 'hvem som møtte',
      attendance: 'om et medlem møtte eller ikke',
      items: 'saker',
      outcome: 'utfallet av en sak',
      decision: 'vedtaket i en sak',
      'exemption-basis': 'grunnlaget for en avgjørelse om fritak',
      'disqualification-basis': 'grunnlaget for en avgjørelse om habilitet',
      result: 'resultatet av en avstemning',
      sides: 'partienes stemmer i en avstemning',
      'closing-basis': 'hjemmelen for å lukke møtet',
    } as Record<string, string>,
    signatures: 'Underskrifter',
    signatory: 'Valgt til å underskrive',
    alsoSigned: 'Underskrev',
    signedAt: (when: string) => `Underskrevet ${when}`,
  },

  accessibility: nbAccessibility,

  ...nbFinding,

  paper: nbPaper,

  problem: {
    backHome: 'Til alle møter',
    status: (status: number) => `Feilkode ${status}`,
  },

  /** For a problem that the house's book of problems does not explain. */
  problems: {
    'not-found': [
      'Siden finnes ikke',
      'Adressen fører ikke til noe møte eller noen sak hos oss. Kanskje er den skrevet feil.',
    ],
    other: ['Noe gikk galt', 'Vi fikk ikke vist siden. Prøv igjen om litt.'],
  } as { 'not-found': ProblemTold; other: ProblemTold },
};
