import { itemPlaces } from '../../../contract/item-places.js';
import type { MinutesItem, MinutesPerson } from '../../../procedure/minutes-document.js';
import type { ItemKind } from '../../../procedure/vocabulary.js';
import { date, dayOf } from '../../../views/when.js';
import { papersIn, wordsIn } from '../../../views/words/languages.js';
import { decidingVote, stemmeOf } from '../deciding.js';
import { wordsLanguage, type ExportSource } from '../source.js';
import { cut, withoutIdentityNumbers, yearAndNumber } from '../texts.js';

/**
 * A meeting as the objects of eInnsyn, the national portal for public access: what is sent to `POST
 * /arkivdel/{id}/moetemappe`. Field names are those of felleslosninger/einnsyn-api-spec (OpenAPI 3, August 2026); the
 * limits stand in its server only: a text holds 500 UTF-16 units, and none may hold a Norwegian identity number.
 */
export interface EinnsynMoetemappe extends Titled {
  systemId: string;
  externalId: string;
  moetenummer: string;
  utvalg: string;
  /** UTC. */
  moetedato: string;
  moetested?: string;
  videoLink?: string;
  moetesak: EinnsynMoetesak[];
  moetedokument: EinnsynMoetedokument[];
}

interface Titled {
  offentligTittel: string;
  offentligTittelSensitiv: string;
}

export interface EinnsynMoetesak extends Titled {
  systemId: string;
  externalId?: string;
  moetesakstype: Moetesakstype;
  moetesaksaar?: number;
  moetesakssekvensnummer?: number;
  utvalg: string;
  videoLink?: string;
  innstilling?: Description;
  vedtak?: EinnsynVedtak;
  dokumentbeskrivelse?: EinnsynDocument[];
}

type Moetesakstype =
  'moete' | 'politisk' | 'delegert' | 'interpellasjon' | 'godkjenning' | 'orientering' | 'referat' | 'annet';

interface Description {
  tekstInnhold: string;
  tekstFormat: string;
}

interface EinnsynVedtak {
  vedtakstekst: Description;
  dato: string;
  behandlingsprotokoll?: Description;
  votering?: {
    moetedeltaker: { moetedeltakerNavn: string; moetedeltakerFunksjon?: string };
    stemme: 'Ja' | 'Nei' | 'Blankt';
  }[];
}

interface EinnsynMoetedokument extends Titled {
  systemId: string;
  moetedokumenttype: string;
  dokumentbeskrivelse: EinnsynDocument[];
}

interface EinnsynDocument {
  tittel: string;
  tittelSensitiv: string;
  dokumentnummer: number;
  tilknyttetRegistreringSom: 'Hoveddokument' | 'Vedlegg';
  dokumentobjekt: {
    referanseDokumentfil: string;
    format: string;
    sjekksum?: string;
    sjekksumAlgoritme?: string;
  }[];
}

/** Most of a text, and most of an address for a whole meeting. */
export const longestText = 500;
const longestVideoLink = 5000;

const typeOf: Record<ItemKind, Moetesakstype> = {
  decision: 'politisk',
  report: 'referat',
  briefing: 'orientering',
  question: 'annet',
  interpellation: 'interpellasjon',
  election: 'politisk',
  hiring: 'politisk',
  'minutes-approval': 'godkjenning',
  budget: 'politisk',
  'delegated-decision': 'delegert',
  'urgent-decision': 'politisk',
  'citizens-proposal': 'politisk',
  attendance: 'annet',
  heading: 'annet',
  other: 'annet',
};

/** Words as they may stand there; a dash where there are none, since none may be blank. */
export const fitting = (text: string, longest = longestText): string =>
  cut(withoutIdentityNumbers(text), longest).trim() || '–';

const titled = (text: string): Titled => ({ offentligTittel: fitting(text), offentligTittelSensitiv: fitting(text) });

/** A text, or its beginning and the address of the whole. */
function described(text: string, whole: string): Description {
  const clean = withoutIdentityNumbers(text).trim();
  const tail = ` ${whole}`;
  const told = clean.length <= longestText ? clean : `${cut(clean, longestText - tail.length)}${tail}`;
  return { tekstInnhold: told || '–', tekstFormat: 'text/plain' };
}

export function einnsynMeeting(source: ExportSource): EinnsynMoetemappe {
  const { minutes, meeting, id, origin } = source;
  const { header } = minutes;
  const words = wordsIn(wordsLanguage(minutes.language));
  const papers = papersIn(wordsLanguage(minutes.language));
  const begins = header.opened ?? header.plannedStart ?? minutes.asOf.at ?? '1970-01-01T00:00:00.000Z';
  const page = `${origin}/${meeting.facts?.organisation.slug ?? ''}/${meeting.facts?.body.slug ?? ''}/${meeting.facts?.slug ?? ''}`;
  const recording = minutes.recordings.findLast(({ withdrawn }) => withdrawn === null)?.url ?? null;
  const video = recording ?? header.publicAccess.streamUrl;
  const places = itemPlaces(meeting);
  const title = papers.head.meetingTitle(header.body, date(begins, header.timezone, words));
  const documents = `${origin}/api/v1/meetings/${id}`;
  return {
    ...titled(title),
    systemId: id,
    externalId: minutes.provenance?.externalId ?? id,
    moetenummer: fitting(header.number ?? meeting.facts?.slug ?? id),
    utvalg: fitting(header.body),
    moetedato: begins,
    ...(header.place !== null && { moetested: fitting(header.place) }),
    ...(video !== null && video.length <= longestVideoLink && { videoLink: video }),
    moetesak: minutes.items.map((item) =>
      moetesakOf(source, item, `${page}/sak/${places.indexOf(item.item) + 1}`, recording),
    ),
    moetedokument: [
      paperOf(
        `${id}/agenda`,
        `${words.agenda.heading}, ${title}`,
        'Saksliste',
        `${documents}/exports/akoma-ntoso/agenda.xml`,
        'application/xml',
      ),
      paperOf(
        `${id}/minutes`,
        papers.minutes.title(header.body, date(begins, header.timezone, words)),
        'Møteprotokoll',
        `${documents}/minutes.pdf`,
        'application/pdf',
      ),
    ],
  };
}

const paperOf = (
  systemId: string,
  title: string,
  moetedokumenttype: string,
  address: string,
  format: string,
): EinnsynMoetedokument => ({
  ...titled(title),
  systemId,
  moetedokumenttype,
  dokumentbeskrivelse: [
    {
      tittel: fitting(title),
      tittelSensitiv: fitting(title),
      dokumentnummer: 1,
      tilknyttetRegistreringSom: 'Hoveddokument',
      dokumentobjekt: [{ referanseDokumentfil: address, format }],
    },
  ],
});

function moetesakOf(source: ExportSource, item: MinutesItem, page: string, recording: string | null): EinnsynMoetesak {
  const { minutes, meeting } = source;
  const words = wordsIn(wordsLanguage(minutes.language));
  const numbered = yearAndNumber(item.number);
  const second = meeting.items[item.item]?.videoSecond;
  const video = recording !== null && second !== undefined ? `${recording}#t=${second}` : null;
  const documents = item.documents.filter(({ access }) => access === 'public');
  return {
    ...titled(item.title || words.mending.titleGone),
    systemId: `${source.id}/${item.item}`,
    ...(item.externalId !== null && { externalId: fitting(item.externalId) }),
    moetesakstype: typeOf[item.kind],
    ...(numbered && { moetesaksaar: numbered.year, moetesakssekvensnummer: numbered.sequence }),
    utvalg: fitting(minutes.header.body),
    ...(video !== null && video.length <= longestText && { videoLink: video }),
    ...(item.recommendation && { innstilling: described(item.recommendation, page) }),
    ...(item.decision?.text && { vedtak: vedtakOf(source, item, page) }),
    ...(documents.length > 0 && {
      dokumentbeskrivelse: documents.map(({ title, url, sha256, mediaType }, index) => ({
        tittel: fitting(title),
        tittelSensitiv: fitting(title),
        dokumentnummer: index + 1,
        tilknyttetRegistreringSom: index === 0 ? ('Hoveddokument' as const) : ('Vedlegg' as const),
        dokumentobjekt: [
          { referanseDokumentfil: addressOf(url), format: mediaType, sjekksum: sha256, sjekksumAlgoritme: 'SHA-256' },
        ],
      })),
    }),
  };
}

/** An address in the letters an address may have (RFC 3986); as it stands where it is none. */
const addressOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

function vedtakOf({ minutes }: ExportSource, item: MinutesItem, page: string): EinnsynVedtak {
  const vote = decidingVote(item);
  const told = item.votes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])).join(' ');
  const ballots = (vote?.ballots ?? []).flatMap(({ person, choice }) => {
    const stemme = stemmeOf[choice];
    return stemme ? [{ moetedeltaker: participant(minutes.attendance, person), stemme }] : [];
  });
  return {
    vedtakstekst: described(item.decision?.text ?? '', page),
    dato: dayOf(item.decision?.at ?? '', minutes.header.timezone),
    ...(told !== '' && { behandlingsprotokoll: described(told, page) }),
    ...(ballots.length > 0 && { votering: ballots }),
  };

  /** The function is a word of the portal’s own language. */
  function participant({ present, substitutes }: typeof minutes.attendance, who: MinutesPerson) {
    const words = wordsIn(wordsLanguage(minutes.language));
    const role = present.find(({ person }) => person === who.person)?.role;
    const sits = role ?? (substitutes.some(({ person }) => person === who.person) ? 'substitute' : null);
    const named = sits === null ? undefined : (words.role as Record<string, string>)[sits];
    return {
      moetedeltakerNavn: fitting(who.name ?? words.people.withheld),
      ...(named !== undefined && { moetedeltakerFunksjon: named }),
    };
  }
}
