import type { MinutesItem } from '../../../procedure/minutes-document.js';
import type { ItemKind, ItemOutcome } from '../../../procedure/vocabulary.js';
import { date, dayOf } from '../../../views/when.js';
import { papersIn, wordsIn } from '../../../views/words/languages.js';
import { nameSpaceId, sizeOf, wordsLanguage, type ExportSource } from '../source.js';
import { declaration, el, xmlOf, type Child, type Element } from '../xml.js';
import type { Deposit, DepositDocument } from './deposit.js';
import { itemMetadata, meetingMetadata } from './own-metadata.js';

/** `arkivstruktur.xml`. The order of elements is the schema’s, which puts a meeting’s own fields after its records. */

const namespace = 'http://www.arkivverket.no/standarder/noark5/arkivstruktur';

/** Values of M088, as the standard suggests them. */
const caseType: Record<ItemKind, string> = {
  decision: 'Politisk sak',
  report: 'Referatsak',
  briefing: 'Referatsak',
  question: 'Interpellasjon',
  interpellation: 'Interpellasjon',
  election: 'Politisk sak',
  hiring: 'Politisk sak',
  'minutes-approval': 'Politisk sak',
  budget: 'Politisk sak',
  'delegated-decision': 'Delegert møtesak',
  'urgent-decision': 'Politisk sak',
  'citizens-proposal': 'Politisk sak',
  attendance: 'Annet',
  heading: 'Annet',
  other: 'Annet',
};

/** Values of M055. */
const recordStatus: Partial<Record<ItemOutcome, string>> = {
  decided: 'Ferdig behandlet av utvalget',
  elected: 'Ferdig behandlet av utvalget',
  noted: 'Ferdig behandlet av utvalget',
  settled: 'Ferdig behandlet av utvalget',
  dismissed: 'Ferdig behandlet av utvalget',
  'no-decision': 'Ferdig behandlet av utvalget',
  postponed: 'Utsatt til nytt møte i samme utvalg',
  'referred-back': 'Sendt tilbake til foregående utvalg',
  withdrawn: 'Trukket',
};

export const statusBefore = 'Til behandling i utvalget';
export const statusOf = ({ outcome, state }: MinutesItem): string =>
  outcome === null
    ? state === 'withdrawn' || state === 'barred'
      ? 'Trukket'
      : 'Ikke behandlet'
    : (recordStatus[outcome] ?? 'Ferdig behandlet av utvalget');

/** One chunk for the head, one for each meeting, one for the end: a period of years is never held whole. */
export function* structure(
  deposit: Deposit,
  meetings: Iterable<{ source: ExportSource; documents: DepositDocument[] }>,
): Generator<string> {
  const { archive, part, title, creator, from, to, closedAt } = deposit;
  const made = [
    el('opprettetDato', {}, closedAt),
    el('opprettetAv', {}, creator.name),
    el('avsluttetDato', {}, closedAt),
    el('avsluttetAv', {}, creator.name),
  ];
  yield `${declaration}<arkiv xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} arkivstruktur.xsd">\n`;
  yield `${[
    el('systemID', {}, archive),
    el('tittel', {}, `Møtearkiv for ${creator.name}`),
    el('arkivstatus', {}, 'Avsluttet'),
    el('dokumentmedium', {}, 'Elektronisk arkiv'),
    ...made,
    el('arkivskaper', {}, el('arkivskaperID', {}, creator.id), el('arkivskaperNavn', {}, creator.name)),
  ]
    .map((element) => xmlOf(element, 1))
    .join('\n')}\n  <arkivdel>\n`;
  yield `${[
    el('systemID', {}, part),
    el('tittel', {}, title),
    el('arkivdelstatus', {}, 'Avsluttet periode'),
    ...made,
    el('arkivperiodeStartDato', {}, from),
    el('arkivperiodeSluttDato', {}, to),
  ]
    .map((element) => xmlOf(element, 2))
    .join('\n')}\n`;
  for (const { source, documents } of meetings) yield `${xmlOf(folder(source, documents), 2)}\n`;
  yield '  </arkivdel>\n</arkiv>\n';
}

/** A text that may not be empty; what was withheld leaves its place. */
const filled = (text: string | null, instead: string): string => (text === null || text.trim() === '' ? instead : text);

/** What every folder and record says of its making. */
const made = (source: ExportSource, at: string): { at: string; by: string } => ({
  at,
  by: filled(source.minutes.header.secretary, source.minutes.header.organisation),
});

function folder(source: ExportSource, documents: DepositDocument[]): Element {
  const { minutes, meeting, id } = source;
  const { header } = minutes;
  const words = wordsIn(wordsLanguage(minutes.language));
  const papers = papersIn(wordsLanguage(minutes.language));
  const begins = header.opened ?? header.plannedStart ?? minutes.asOf.at ?? '';
  const day = dayOf(begins, header.timezone);
  const begun = made(source, meeting.announcedAt ?? begins);
  const number = filled(header.number, meeting.facts?.slug ?? id);
  const ofMeeting = documents.filter(({ item }) => item === null);
  const [agenda, ...rest] = ofMeeting;
  return el(
    'mappe',
    { 'xsi:type': 'moetemappe' },
    el('systemID', {}, nameSpaceId(source, 'mappe')),
    el('mappeID', {}, id),
    el('tittel', {}, papers.head.meetingTitle(header.body, date(begins, header.timezone, words))),
    el('dokumentmedium', {}, 'Elektronisk arkiv'),
    el('opprettetDato', {}, begun.at),
    el('opprettetAv', {}, begun.by),
    el('avsluttetDato', {}, minutes.asOf.at ?? header.ended ?? begins),
    el('avsluttetAv', {}, begun.by),
    el('virksomhetsspesifikkeMetadata', {}, meetingMetadata(source)),
    agenda && record(source, { type: 'Saksliste', title: agenda.title, documents: [agenda], item: null }),
    minutes.items.map((item) =>
      record(source, {
        type: 'Saksprotokoll',
        title: filled(`${item.number} ${item.title}`.trim(), words.agenda.withoutNumber),
        documents: documents.filter((one) => one.item === item.item),
        item,
      }),
    ),
    rest.map((document) =>
      record(source, { type: document.type, title: document.title, documents: [document], item: null }),
    ),
    el('moetenummer', {}, number),
    el('utvalg', {}, header.body),
    el('moetedato', {}, day),
    header.place && el('moetested', {}, header.place),
    participants(source),
  );
}

function participants({ minutes }: ExportSource): Child[] {
  const words = wordsIn('nb');
  const { present, substitutes, others } = minutes.attendance;
  const roleWord = (role: string) =>
    role === 'chair' ? 'Møteleder' : ((words.role as Record<string, string>)[role] ?? role);
  const one = (name: string | null, role: string) =>
    el(
      'moetedeltaker',
      {},
      el('moetedeltakerNavn', {}, filled(name, words.people.withheld)),
      el('moetedeltakerFunksjon', {}, roleWord(role)),
    );
  return [
    ...present.map(({ name, role }) => one(name, role)),
    ...substitutes.map(({ name }) => one(name, 'substitute')),
    ...others.map(({ name, role }) => one(name, role)),
    minutes.header.secretary &&
      el(
        'moetedeltaker',
        {},
        el('moetedeltakerNavn', {}, minutes.header.secretary),
        el('moetedeltakerFunksjon', {}, 'Referent'),
      ),
  ];
}

interface Recorded {
  type: string;
  title: string;
  documents: DepositDocument[];
  item: MinutesItem | null;
}

/** What the public may not read, where this is the full deposit: the provision, and what it covers. */
function shielding(source: ExportSource, item: MinutesItem | null): Element | null {
  if (source.variant !== 'full' || item === null) return null;
  const closed = item.closures.find(({ forDebate }) => !forDebate);
  if (item.restrictedTitle === null && !closed) return null;
  return el(
    'skjerming',
    {},
    el('tilgangsrestriksjon', {}, 'Unntatt offentlighet'),
    el('skjermingshjemmel', {}, filled(closed?.citation ?? null, 'Offentleglova')),
    item.restrictedTitle !== null && el('skjermingMetadata', {}, 'Skjerming av tittel'),
    closed && el('skjermingMetadata', {}, 'Skjerming av virksomhetsspesifikke metadata'),
    closed && el('skjermingDokument', {}, 'Skjerming av hele dokumentet'),
  );
}

export const recordId = (source: ExportSource, type: string, item: MinutesItem | null): string =>
  nameSpaceId(source, 'registrering', item === null ? type : item.item);

function record(source: ExportSource, { type, title, documents, item }: Recorded): Element {
  const { minutes, meeting } = source;
  const begun = made(source, meeting.announcedAt ?? minutes.header.opened ?? minutes.asOf.at ?? '');
  const filed = minutes.asOf.at ?? begun.at;
  const shield = shielding(source, item);
  return el(
    'registrering',
    { 'xsi:type': 'moeteregistrering' },
    el('systemID', {}, recordId(source, type, item)),
    el('opprettetDato', {}, begun.at),
    el('opprettetAv', {}, begun.by),
    el('arkivertDato', {}, filed),
    el('arkivertAv', {}, begun.by),
    shield,
    documents.map((document, index) => described(source, document, index + 1, filed, begun.by)),
    el('registreringsID', {}, `${source.id}/${item === null ? type.toLowerCase() : item.item}`),
    el('tittel', {}, shield && item?.restrictedTitle ? item.restrictedTitle : title),
    shield && item?.restrictedTitle && el('offentligTittel', {}, title),
    el('dokumentmedium', {}, 'Elektronisk arkiv'),
    item !== null && el('virksomhetsspesifikkeMetadata', {}, itemMetadata(source, item)),
    item?.notes
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, at }) => remark(text, 'Merknad fra møtet', at, begun.by)),
    item?.statements
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, at, person }) =>
        remark(`${filled(person.name, '–')}: ${text}`, 'Protokolltilførsel', at, begun.by),
      ),
    el('moeteregistreringstype', {}, type),
    item !== null && el('moetesakstype', {}, caseType[item.kind]),
    el('moeteregistreringsstatus', {}, item === null ? 'Ferdig behandlet av utvalget' : statusOf(item)),
    el('administrativEnhet', {}, minutes.header.organisation),
    el('saksbehandler', {}, begun.by),
  );
}

const remark = (text: string, type: string, at: string, by: string): Element =>
  el(
    'merknad',
    {},
    el('merknadstekst', {}, text),
    el('merknadstype', {}, type),
    el('merknadsdato', {}, at),
    el('merknadRegistrertAv', {}, by),
  );

function described(
  source: ExportSource,
  { type, title, files }: DepositDocument,
  number: number,
  at: string,
  by: string,
): Element {
  const [first] = files;
  return el(
    'dokumentbeskrivelse',
    {},
    el('systemID', {}, nameSpaceId(source, 'dokumentbeskrivelse', first?.path ?? type)),
    el('dokumenttype', {}, type),
    el('dokumentstatus', {}, 'Dokumentet er ferdigstilt'),
    el('tittel', {}, filled(title, type)),
    el('opprettetDato', {}, at),
    el('opprettetAv', {}, by),
    el('dokumentmedium', {}, 'Elektronisk arkiv'),
    el('tilknyttetRegistreringSom', {}, 'Hoveddokument'),
    el('dokumentnummer', {}, number),
    el('tilknyttetDato', {}, at),
    el('tilknyttetAv', {}, by),
    files.map(({ path, variant, format, details, write }) => {
      const content = write();
      return el(
        'dokumentobjekt',
        {},
        el('systemID', {}, nameSpaceId(source, 'dokumentobjekt', path)),
        el('versjonsnummer', {}, 1),
        el('variantformat', {}, variant),
        el('format', {}, format),
        el('formatDetaljer', {}, details),
        el('opprettetDato', {}, at),
        el('opprettetAv', {}, by),
        el('referanseDokumentfil', {}, path),
        el('sjekksum', {}, source.sha256(content)),
        el('sjekksumAlgoritme', {}, 'SHA256'),
        el('filstoerrelse', {}, sizeOf(content)),
      );
    }),
  );
}
