import { dayOf } from '../../../views/when.js';
import { aknAgenda } from '../akoma-ntoso/agenda.js';
import { aknDecision } from '../akoma-ntoso/decision.js';
import { aknMinutes } from '../akoma-ntoso/minutes.js';
import { once } from '../formats.js';
import { nameSpaceId, type ExportSource } from '../source.js';

/**
 * A deposit after Noark 5, version 5.5 (`avleveringspakke`): an archive, one part of it for a period, and in it a folder
 * for each meeting (`moetemappe`). Only what is finished can be deposited: every folder must say when it was closed.
 */
export interface Deposit {
  archive: string;
  part: string;
  title: string;
  creator: { id: string; name: string };
  /** Days of the first meeting and the last. */
  from: string;
  to: string;
  /** When the last of it was written down; a record has no other clock. */
  closedAt: string;
}

/** A document of a meeting, in one form or two. */
export interface DepositDocument {
  /** Norwegian, as in lists of Noark: Saksliste, Saksprotokoll, Møteprotokoll. */
  type: string;
  title: string;
  /** The matter it belongs to; null where it is the meeting’s. */
  item: string | null;
  files: DepositFile[];
}

export interface DepositFile {
  /** In the package: `DOKUMENT/0001.xml`. */
  path: string;
  variant: 'Arkivformat' | 'Produksjonsformat';
  format: string;
  details: string;
  mediaType: string;
  write: () => string | Uint8Array;
}

export const isFinished = ({ minutes }: ExportSource): boolean => minutes.header.ended !== null;

/** The archive that meetings of one body go into. @throws where there is no meeting */
export function depositOf(sources: ExportSource[]): Deposit {
  const [first] = sources;
  if (!first) throw new Error('a deposit has at least one meeting');
  const { header } = first.minutes;
  const facts = first.meeting.facts;
  const days = sources
    .map(({ minutes }) => dayOf(minutes.header.opened ?? minutes.header.plannedStart ?? '', minutes.header.timezone))
    .toSorted();
  const written = sources.map(({ minutes }) => minutes.asOf.at ?? '').toSorted();
  const slug = facts?.organisation.slug ?? 'x';
  return {
    archive: nameSpaceId(first, 'arkiv', slug),
    part: nameSpaceId(first, 'arkivdel', slug, facts?.body.slug ?? 'x', days[0] ?? '', days.at(-1) ?? ''),
    title: `Møter i ${header.body}`,
    creator: { id: slug, name: header.organisation },
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    closedAt: written.at(-1) ?? '',
  };
}

/**
 * The documents of a meeting, their files numbered on from `from`: the agenda, each decision, the minutes. The minutes are
 * PDF/A where they have been set, with the XML they say the same as beside them.
 */
export function documentsOf(source: ExportSource, from = 1): DepositDocument[] {
  const { minutes, minutesPdf } = source;
  let number = from - 1;
  // Arkade 5 compares the format with the ending of the file name (test N5.29), whatever the standard says of PRONOM.
  const file = (
    format: 'xml' | 'pdf',
    write: DepositFile['write'],
    variant: DepositFile['variant'] = 'Arkivformat',
  ) => ({
    path: `DOKUMENT/${String(++number).padStart(4, '0')}.${format}`,
    variant,
    format,
    details: format === 'pdf' ? 'PDF/A-2a' : 'Akoma Ntoso 1.0',
    mediaType: format === 'pdf' ? 'application/pdf' : 'application/xml; charset=utf-8',
    write: once(write),
  });
  return [
    { type: 'Saksliste', title: 'Saksliste', item: null, files: [file('xml', () => aknAgenda(source))] },
    ...minutes.items.flatMap(({ item, number: told, title, decision }): DepositDocument[] => {
      if (decision === null) return [];
      const files = [file('xml', () => aknDecision(source, item) ?? '')];
      return [{ type: 'Saksprotokoll', title: `${told} ${title}`.trim(), item, files }];
    }),
    {
      type: 'Møteprotokoll',
      title: 'Møteprotokoll',
      item: null,
      files:
        minutesPdf === null
          ? [file('xml', () => aknMinutes(source))]
          : [file('pdf', () => minutesPdf), file('xml', () => aknMinutes(source), 'Produksjonsformat')],
    },
  ];
}
