import { itemPlaces } from '../../../contract/item-places.js';
import type { MinutesItem, MinutesPerson } from '../../../procedure/minutes-document.js';
import type { ItemKind } from '../../../procedure/vocabulary.js';
import { date, dayOf } from '../../../views/when.js';
import { papersIn, wordsIn } from '../../../views/words/languages.js';
import { aknAgenda } from '../akoma-ntoso/agenda.js';
import { aknMinutes } from '../akoma-ntoso/minutes.js';
import { decidingVote, stemmeOf } from '../deciding.js';
import { nameSpaceId, sizeOf, wordsLanguage, type ExportSource } from '../source.js';
import { yearAndNumber } from '../texts.js';
import { el, xmlDocument, type Child, type Element } from '../xml.js';

/**
 * Messages of KS Fiks Arkiv v1 (`no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett`), by which a municipality's systems
 * put things into its archive. A message holds one folder or one registration: so there is one for the meeting, one for
 * each matter, and one for each of the meeting's own documents; the others name the folder by its systemID.
 */
const namespace = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1';
const catalogue = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1';

type Code = [code: string, description: string];

/** Code list `moetesakstype`. */
const typeOf: Record<ItemKind, Code> = {
  decision: ['PS', 'Politisk sak'],
  report: ['RS', 'Referatsak'],
  briefing: ['RS', 'Referatsak'],
  question: ['FO', 'Forespørsel (interpellasjon)'],
  interpellation: ['FO', 'Forespørsel (interpellasjon)'],
  election: ['PS', 'Politisk sak'],
  hiring: ['PS', 'Politisk sak'],
  'minutes-approval': ['PS', 'Politisk sak'],
  budget: ['PS', 'Politisk sak'],
  'delegated-decision': ['DS', 'Delegert møtesak'],
  'urgent-decision': ['PS', 'Politisk sak'],
  'citizens-proposal': ['PS', 'Politisk sak'],
  attendance: ['AN', 'Annet'],
  heading: ['AN', 'Annet'],
  other: ['AN', 'Annet'],
};

/** Code list `moetedeltakerfunksjon`; others who attended have no code in it. */
const functionOf: Record<string, Code> = {
  chair: ['LEDER', 'Leder'],
  'deputy-chair': ['NESTL', 'Nestleder'],
  member: ['MEDL', 'Medlem'],
  'temporary-member': ['MEDL', 'Medlem'],
  substitute: ['VARA', 'Varamedlem'],
  secretary: ['SEKR', 'Sekretær'],
};

const filled = (text: string | null, instead: string): string => (text === null || text.trim() === '' ? instead : text);
const coded = (name: string, [code, description]: Code): Element =>
  el(name, {}, el('m:kode', {}, code), el('m:beskrivelse', {}, description));
const text = (name: string, content: string): Element =>
  el(name, {}, el('m:tekstInnhold', {}, content), el('m:tekstFormat', {}, el('m:kode', {}, 'TXT')));

const message = (files: number, ...content: Child[]): string =>
  xmlDocument(
    el(
      'arkivmelding',
      { xmlns: namespace, 'xmlns:m': catalogue, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
      el('system', {}, 'Tribune'),
      el('antallFiler', {}, files),
      content,
    ),
  );

const named = (element: string, name: string | null, identifier?: string): Element =>
  el(
    element,
    {},
    name !== null && el('m:navn', {}, name),
    identifier !== undefined && el('m:identifikator', {}, identifier),
  );

const folderOf = (source: ExportSource): Element =>
  el('referanseForelderMappe', {}, el('m:systemID', {}, nameSpaceId(source, 'mappe')));

const keyOf = (source: ExportSource, key: string): Element =>
  el('referanseEksternNoekkel', {}, el('m:fagsystem', {}, 'Tribune'), el('m:noekkel', {}, `${source.id}${key}`));

const recordedBy = ({ minutes: { header } }: ExportSource): string => filled(header.secretary, header.organisation);

/** `moetemappe.xml`: the meeting, and who attended. */
export function folderMessage(source: ExportSource): string {
  const { minutes, meeting, id } = source;
  const { header, attendance } = minutes;
  const words = wordsIn(wordsLanguage(minutes.language));
  const papers = papersIn(wordsLanguage(minutes.language));
  const begins = header.opened ?? header.plannedStart ?? minutes.asOf.at ?? '1970-01-01T00:00:00.000Z';
  const seats = [...attendance.present, ...attendance.substitutes.map((one) => ({ ...one, role: 'substitute' }))];
  return message(
    0,
    el(
      'mappe',
      { 'xsi:type': 'moetemappe' },
      el('systemID', {}, nameSpaceId(source, 'mappe')),
      el('mappeID', {}, id),
      el('tittel', {}, papers.head.meetingTitle(header.body, date(begins, header.timezone, words))),
      header.title && el('beskrivelse', {}, header.title),
      el('opprettetDato', {}, meeting.announcedAt ?? begins),
      el('opprettetAv', {}, recordedBy(source)),
      header.ended !== null && [el('avsluttetDato', {}, header.ended), el('avsluttetAv', {}, recordedBy(source))],
      minutes.notes
        .filter(({ text: said }) => said.trim() !== '')
        .map(({ text: said, at }) => remark(said, 'Merknad fra møtet', at)),
      keyOf(source, ''),
      el('moetenummer', {}, filled(header.number, meeting.facts?.slug ?? id)),
      named('utvalg', header.body, meeting.facts?.body.id),
      el('moetedato', {}, dayOf(begins, header.timezone)),
      header.place && el('moetested', {}, header.place),
      seats.map((one) => participant('moetedeltaker', one, one.role, words.people.withheld)),
      header.secretary &&
        el(
          'moetedeltaker',
          {},
          el('m:identifikator', {}, el('m:navn', {}, header.secretary)),
          coded('m:funksjon', functionOf['secretary']!),
        ),
    ),
  );
}

function participant(element: string, who: MinutesPerson, role: string | null, withheld: string): Element {
  const code = role === null ? undefined : functionOf[role];
  return el(
    element,
    {},
    el('m:identifikator', {}, el('m:navn', {}, who.name ?? withheld), el('m:identifikator', {}, who.person)),
    code && coded('m:funksjon', code),
    who.party !== null && el('m:representerer', {}, el('m:navn', {}, who.party)),
  );
}

/** What has no field of its own stands as a remark, with what it is as the remark's kind. */
const remark = (said: string, kind: string, at: string): Element =>
  el('merknad', {}, el('merknadstekst', {}, said), coded('merknadstype', [kind, kind]), el('merknadsdato', {}, at));

/** `sak-{n}.xml`: one matter with its recommendation, its decision and the vote the decision rests on. */
export function itemMessage(source: ExportSource, item: MinutesItem): string {
  const { minutes } = source;
  const words = wordsIn(wordsLanguage(minutes.language));
  const numbered = yearAndNumber(item.number);
  const documents = item.documents.filter(({ access }) => access === 'public');
  const year = Number((minutes.header.opened ?? minutes.header.plannedStart ?? '').slice(0, 4)) || 0;
  return message(
    0,
    el(
      'registrering',
      { 'xsi:type': 'moetesak' },
      el('systemID', {}, nameSpaceId(source, 'registrering', item.item)),
      folderOf(source),
      documents.map(({ title, url, sha256, mediaType }, index) =>
        el(
          'dokumentbeskrivelse',
          {},
          el('tittel', {}, filled(title, words.mending.gone)),
          coded('tilknyttetRegistreringSom', index === 0 ? ['H', 'Hoveddokument'] : ['V', 'Vedlegg']),
          el('dokumentnummer', {}, index + 1),
          el(
            'dokumentobjekt',
            {},
            el('mimeType', {}, mediaType),
            el('filnavn', {}, filled(url.split('/').pop() ?? null, url)),
            el('referanseDokumentfil', {}, url),
            el('sjekksum', {}, sha256),
            el('sjekksumAlgoritme', {}, 'SHA256'),
          ),
        ),
      ),
      el('registreringsID', {}, filled(item.number, item.item)),
      el('tittel', {}, filled(item.title, words.mending.titleGone)),
      remarksOf(source, item),
      keyOf(source, `/${item.item}`),
      coded('moetesakstype', typeOf[item.kind]),
      // Both are required; nought says that the number has no such part.
      el('moetesaksaar', {}, numbered?.year ?? year),
      el('moetesakssekvensnummer', {}, numbered?.sequence ?? 0),
      item.recommendation && text('innstilling', item.recommendation),
      item.decision?.text && decisionOf(source, item, item.decision.text, item.decision.at),
    ),
  );
}

function remarksOf({ minutes }: ExportSource, item: MinutesItem): Element[] {
  const words = wordsIn(wordsLanguage(minutes.language));
  const at = item.begun ?? minutes.header.opened ?? minutes.asOf.at ?? '1970-01-01T00:00:00.000Z';
  const said = (content: string) => content.trim() !== '';
  return [
    ...(item.outcome === null ? [] : [remark(words.itemOutcome[item.outcome], 'Utfall', item.ended ?? at)]),
    ...item.motions
      .filter(({ text: moved }) => said(moved))
      .map(({ text: moved, number, mover, kind, status, filedAt }) =>
        remark(
          `${words.motion.numbered(number)}, ${words.motionKind[kind].toLowerCase()}, ${words.motionStatus[status].toLowerCase()}${mover?.name ? `. ${words.motion.by(mover.name)}` : ''}: ${moved}`,
          'Forslag',
          filedAt,
        ),
      ),
    ...item.votes
      .filter(({ sentence }) => sentence !== null && said(sentence))
      .map(({ question, sentence, declaredAt, calledAt }) =>
        remark(`${question}: ${sentence ?? ''}`, 'Votering', declaredAt ?? calledAt),
      ),
    ...item.disqualifications.map(({ person, outcome, basis, raisedAt }) =>
      remark(
        `${words.disqualification[outcome ?? 'raised'](person.name ?? words.people.withheld)}${basis === null ? '' : ` ${words.disqualification.basis(basis)}`}`,
        'Habilitet',
        raisedAt,
      ),
    ),
    ...item.closures.map(({ citation, from }) => remark(filled(citation, '–'), 'Lukket møte, hjemmel', from)),
    ...item.statements
      .filter(({ text: entered }) => said(entered))
      .map(({ text: entered, person, at: when }) =>
        remark(`${person.name ?? words.people.withheld}: ${entered}`, 'Protokolltilførsel', when),
      ),
    ...item.notes
      .filter(({ text: noted }) => said(noted))
      .map(({ text: noted, at: when }) => remark(noted, 'Merknad fra møtet', when)),
  ];
}

function decisionOf({ minutes }: ExportSource, item: MinutesItem, decided: string, at: string): Element {
  const words = wordsIn(wordsLanguage(minutes.language));
  const { present, substitutes } = minutes.attendance;
  const roleOf = (who: MinutesPerson): string | null =>
    present.find(({ person }) => person === who.person)?.role ??
    (substitutes.some(({ person }) => person === who.person) ? 'substitute' : null);
  const told = item.votes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])).join(' ');
  return el(
    'vedtak',
    {},
    text('vedtakstekst', decided),
    (decidingVote(item)?.ballots ?? []).map(({ person, group, choice }) => {
      const stemme = stemmeOf[choice];
      return stemme
        ? el(
            'votering',
            {},
            participant('moetedeltaker', { ...person, party: null }, roleOf(person), words.people.withheld),
            el('stemme', {}, stemme),
            group !== null && el('representerer', {}, el('m:navn', {}, group)),
          )
        : null;
    }),
    told !== '' && text('behandlingsprotokoll', told),
    el('dato', {}, at),
  );
}

interface OwnDocument {
  key: string;
  type: Code;
  title: string;
  file: string;
  format: Code;
  mediaType: string;
  content: () => string | Uint8Array;
}

const akn = { format: ['XML', 'Akoma Ntoso 1.0'] as Code, mediaType: 'application/akn+xml' };
const pdfA: Code = ['PDF/A', 'PDF/A-2a'];

/** The agenda, and the minutes: as PDF/A where they have been set, since that is what an archive keeps. */
const documentsOf = (source: ExportSource): OwnDocument[] => {
  const { minutesPdf } = source;
  const minutes = { key: 'protokoll', type: ['MP', 'Møteprotokoll'] as Code, title: 'Møteprotokoll' };
  return [
    {
      key: 'saksliste',
      type: ['SL', 'Saksliste'],
      title: 'Saksliste',
      file: 'agenda.xml',
      ...akn,
      content: () => aknAgenda(source),
    },
    minutesPdf === null
      ? { ...minutes, file: 'minutes.xml', ...akn, content: () => aknMinutes(source) }
      : { ...minutes, file: 'minutes.pdf', format: pdfA, mediaType: 'application/pdf', content: () => minutesPdf },
  ];
};

/**
 * `saksliste.xml`, `protokoll.xml`: the meeting's own documents. The file that goes along is the one of the same name in
 * `akoma-ntoso/`, or the minutes as PDF.
 */
export function documentMessages(source: ExportSource): { name: string; write: () => string }[] {
  return documentsOf(source).map(({ key, type, title, file, format, mediaType, content }) => ({
    name: `${key}.xml`,
    write: () => {
      const sent = content();
      return message(
        1,
        el(
          'registrering',
          { 'xsi:type': 'moetedokument' },
          el('systemID', {}, nameSpaceId(source, 'registrering', title)),
          folderOf(source),
          el(
            'dokumentbeskrivelse',
            {},
            el('tittel', {}, title),
            coded('tilknyttetRegistreringSom', ['H', 'Hoveddokument']),
            el('dokumentnummer', {}, 1),
            el(
              'dokumentobjekt',
              {},
              coded('format', format),
              el('mimeType', {}, mediaType),
              el('filnavn', {}, file),
              el('referanseDokumentfil', {}, file),
              el('sjekksum', {}, source.sha256(sent)),
              el('sjekksumAlgoritme', {}, 'SHA256'),
              el('filstoerrelse', {}, sizeOf(sent)),
            ),
          ),
          el('tittel', {}, `${title}, ${source.minutes.header.body}`),
          keyOf(source, `/${key}`),
          coded('moetedokumenttype', type),
        ),
      );
    },
  }));
}

export const placed = (source: ExportSource): { item: MinutesItem; place: number }[] => {
  const places = itemPlaces(source.meeting);
  return source.minutes.items.map((item) => ({ item, place: places.indexOf(item.item) + 1 }));
};
