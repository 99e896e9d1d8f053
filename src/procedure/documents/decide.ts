import type { CommandOf } from '../commands.js';
import type { FileFacts } from '../elsewhere.js';
import type { Meeting } from '../meeting.js';
import { misfit, warn, type Refusal } from '../rule-book.js';
import type { Answers } from '../rooms.js';
import { documentsHaveBasis } from '../rules/agenda.js';
import { answer, type Answer, type Scene } from '../rules/answer.js';
import { doorsOpen, itemKnown, says } from '../rules/standing.js';
import type { DocumentLink, ItemId } from '../vocabulary.js';
import type { DocumentCommand } from './commands.js';
import { addressOf, documentAt, isKept } from './documents.js';

export const documentAnswers: Answers<DocumentCommand> = {
  'document.add': addDocument,
  'document.replace': replaceDocument,
  'document.release': releaseDocument,
  'document.withdraw': withdrawDocument,
};

function addDocument(meeting: Meeting, command: CommandOf<'document.add'>, { at, elsewhere }: Scene): Answer {
  const { item, document, file } = command;
  const { id, title, kind, access, basis, embargoUntil } = document;
  const facts = elsewhere?.files?.[file];
  const known = Object.values(meeting.items).some(({ documents = [] }) => documents.some((one) => one.id === id));
  const ahead = embargoUntil === undefined || (access === 'public' && embargoUntil > at);
  return answer(
    [
      itemKnown(meeting, item),
      doorsOpen(meeting),
      known && misfit('document-new', { document: id }),
      says(title, 'public-title', { document: id }),
      documentsHaveBasis([{ id, access, ...(basis !== undefined && { basis }) }]),
      fileFits(facts, file, access),
      !ahead && misfit('embargo-ahead', { document: id, until: embargoUntil }),
    ],
    () => ({
      type: 'document.added',
      item,
      document: {
        id,
        title,
        url: addressOf(file, title, facts?.mediaType ?? ''),
        sha256: file,
        ...measured(facts),
        kind,
        version: 1,
        access,
        ...(basis !== undefined && { basis }),
        ...(embargoUntil !== undefined && { embargoUntil }),
      },
    }),
    { item },
  );
}

function replaceDocument(meeting: Meeting, command: CommandOf<'document.replace'>, { elsewhere }: Scene): Answer {
  const { item, document, file, reason } = command;
  const before = documentAt(meeting, item, document);
  const facts = elsewhere?.files?.[file];
  return answer(
    [
      documentStands(meeting, item, document),
      doorsOpen(meeting),
      before && fileFits(facts, file, before.access),
      before?.sha256 === file && misfit('file-new', { document }),
    ],
    () => ({
      type: 'document.replaced',
      item,
      document,
      now: {
        version: (before?.version ?? 0) + 1,
        url: addressOf(file, before?.title ?? '', facts?.mediaType ?? ''),
        sha256: file,
        ...measured(facts),
      },
      ...(reason !== undefined && { reason }),
    }),
    { item },
  );
}

/** Behind closed doors nothing is told, so what becomes public waits until they open. */
function releaseDocument(meeting: Meeting, command: CommandOf<'document.release'>, { at }: Scene): Answer {
  const { item, document } = command;
  const before = documentAt(meeting, item, document);
  const until = before?.embargoUntil;
  return answer(
    [
      documentStands(meeting, item, document),
      before && until === undefined && misfit('embargoed', { document }),
      doorsOpen(meeting),
      until !== undefined && at < until && warn('embargo', { document, until }),
    ],
    () => {
      const { embargoUntil: _, ...released } = before as DocumentLink;
      return { type: 'document.released', item, document: released };
    },
    { item },
  );
}

function withdrawDocument(meeting: Meeting, command: CommandOf<'document.withdraw'>): Answer {
  const { item, document, reason } = command;
  return answer(
    [documentStands(meeting, item, document), doorsOpen(meeting), says(reason, 'reason', { of: 'document.withdraw' })],
    () => ({ type: 'document.withdrawn', item, document, reason }),
    { item },
  );
}

function documentStands(meeting: Meeting, item: ItemId, document: string): Refusal | null {
  const known = documentAt(meeting, item, document);
  return isKept(known) && !known?.withdrawn ? null : misfit('document-known', { item, document });
}

/**
 * Nobody publishes what nobody has looked into. It holds under every rule book: where rules are only noted, the
 * publication would still be unlawful (offentleglova § 13, personvernforordningen art. 6).
 */
function fileFits(facts: FileFacts | undefined, file: string, access: DocumentLink['access']): Refusal | null {
  if (!facts) return misfit('file-known', { file });
  if (access === 'restricted' || (facts.checked && facts.unsettled === 0)) return null;
  return misfit('file-settled', { file, checked: facts.checked, unsettled: facts.unsettled });
}

const measured = (facts: FileFacts | undefined) => ({
  mediaType: facts?.mediaType ?? '',
  bytes: facts?.bytes ?? 0,
  ...(facts?.pages !== undefined && { pages: facts.pages }),
});
