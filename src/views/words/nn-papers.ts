import { nnAccessibility } from './nn-accessibility.js';
import { nnFinding } from './nn-finding.js';
import { nnPaper } from './nn-paper.js';
import { plural } from '../plural.js';
import type { PaperWords } from './words.js';

const count = (n: number, one: string, other: string) =>
  plural('nn', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** Nynorsk for the pages that only the server draws. */
export const nnPapers: PaperWords = {
  frame: {
    tagline: 'Følg møta der vedtaka blir gjorde',
    skip: 'Hopp til hovudinnhaldet',
    languages: 'Språk',
    ways: 'Finn fram',
    search: 'Søk',
    calendar: 'Kalender',
    footer:
      'Sida viser det møtesekretæren fører, medan det skjer. Møteboka, ikkje denne sida, er den offisielle dokumentasjonen av møtet.',
    privacy: 'Ingen informasjonskapslar, inga sporing.',
    rules: 'Reglane møta blir haldne etter',
    noScript:
      'Sida lastar seg sjølv på nytt kvart halve minutt. Slå på JavaScript for å følgje møtet frå sekund til sekund.',
  },

  head: {
    meetingTitle: (body, date) => `${body} ${date}`,
    meetingDescription: (body, organisation, date) =>
      `Møte i ${body}, ${organisation}, ${date}: saksliste, framlegg, avrøystingar og vedtak.`,
    itemDescription: (title, body, date) => `${title} – handsama i ${body} ${date}.`,
  },

  home: {
    title: 'Møte i kommunen',
    description: 'Følg møte i kommunestyre, formannskap og utval direkte: saker, framlegg, avrøystingar og vedtak.',
    running: 'Går føre seg no',
    noneRunning: 'Ingen møte går føre seg akkurat no.',
    coming: 'Komande møte',
    noneComing: 'Ingen møte er kunngjorde.',
    past: 'Tidlegare møte',
    nonePast: 'Ingen møte er førte enno.',
    organisations: 'Kommunar og utval',
    noneOrganisations: 'Ingen kommunar er lagde inn enno.',
    meetings: (n) => count(n, 'møte', 'møte'),
    older: 'Eldre møte',
    bodies: 'Utval',
    progress: (done, all) => `${done} av ${count(all, 'sak', 'saker')} ferdig`,
    items: (n) => count(n, 'sak', 'saker'),
    now: 'No:',
    doorsClosed: 'Lukka dører',
    imported: 'Importert',
    organisationDescription: (name) => `Møte i ${name}: det som går føre seg, det som kjem og det som er halde.`,
    bodyDescription: (body, organisation) => `Møta i ${body}, ${organisation}.`,
  },

  minutes: {
    title: (body, date) => `Møtebok for ${body} ${date}`,
    toMeeting: 'Møtet',
    draftMeaning: 'Laga av møteloggen medan han blir ført.',
    asOf: (when) => `Viser loggen slik han var ${when}.`,
    body: 'Organ',
    date: 'Dato',
    remoteLaw: 'kommunelova § 11-7',
    recesses: 'Pausar',
    publicAccess: 'Tilgang for publikum',
    attendance: 'Oppmøte',
    presentOf: (present, seats) =>
      seats > 0 ? `Møtte: ${present}. Organet har ${count(seats, 'medlem', 'medlemer')}.` : `Møtte: ${present}.`,
    role: 'Møtte som',
    membersThere: 'Medlemer som møtte',
    substitutesThere: 'Varamedlemer som møtte',
    withoutParty: 'Utan parti',
    period: 'Til stades',
    absent: 'Ikkje til stades',
    notRecorded: 'Oppmøtet er ikkje ført',
    others: 'Andre som møtte',
    arrived: (name) => `${name} kom`,
    left: (name) => `${name} gjekk`,
    formalities: 'Formelt',
    summoned: (when, days) => `Innkalling send ${when}, ${count(days, 'dag', 'dagar')} før møtet.`,
    quorum: (present, members, needed) =>
      `Ved oppropet var ${present} av ${members} medlemer til stades. For å gjere vedtak må minst ${count(needed, 'medlem', 'medlemer')} vere til stades og røyste i saka.`,
    number: 'Saksnr.',
    itemTitle: 'Sak',
    outcome: 'Utfall',
    items: 'Handsama saker',
    handled: 'Handsama',
    closed: (when, basis) => `Møtet var lukka ${when}, jf. ${basis}.`,
    tookSeat: (name) => `${name} tok sete i saka.`,
    lostConnection: (names) => `Mista sambandet under avrøystinga: ${names}.`,
    missing: 'Dette manglar',
    missingMeaning: 'Opplysningar som kommunelova § 11-4 krev, og som loggen ikkje har enno:',
    missingFields: {
      body: 'organ',
      place: 'møtestad eller adresse',
      opened: 'når møtet vart sett',
      ended: 'når møtet vart heva',
      chair: 'møteleiar',
      present: 'kven som møtte',
      attendance: 'om ein medlem møtte eller ikkje',
      items: 'saker',
      outcome: 'utfallet av ei sak',
      decision: 'vedtaket i ei sak',
      'exemption-basis': 'grunnlaget for ei avgjerd om fritak',
      'disqualification-basis': 'grunnlaget for ei avgjerd om habilitet',
      result: 'resultatet av ei avrøysting',
      sides: 'røystene til partia i ei avrøysting',
      'closing-basis': 'heimelen for å lukke møtet',
    },
    signatures: 'Underskrifter',
    signatory: 'Vald til å skrive under',
    alsoSigned: 'Skreiv under',
    signedAt: (when) => `Underskrive ${when}`,
  },

  accessibility: nnAccessibility,

  ...nnFinding,

  paper: nnPaper,

  problem: {
    backHome: 'Til alle møte',
    status: (status) => `Feilkode ${status}`,
  },

  problems: {
    'not-found': [
      'Sida finst ikkje',
      'Adressa fører ikkje til noko møte eller noka sak hos oss. Kanskje er ho skriven feil.',
    ],
    other: ['Noko gjekk gale', 'Vi fekk ikkje vist sida. Prøv igjen om litt.'],
  },
};
