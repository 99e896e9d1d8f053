import type { Item } from '../../procedure/meeting.js';
import type { DocumentLink, DocumentVersion } from '../../procedure/vocabulary.js';
import { fileSize, fileType, onDate, type View } from '../view.js';
import { safeAddress } from './item-parts.js';
import { Tombstone } from './withheld.js';

/** The documents of an item: what each is, which version is in force, the earlier ones, and those that were taken away. */
export function Documents({ view, item }: { view: View; item: Item }) {
  const { meeting } = view;
  const removed = meeting.mending.withheld.filter(({ of }) => of.what === 'document' && of.item === item.item);
  if (!item.documents || item.documents.length + removed.length === 0) return null;
  return (
    <ul class="documents">
      {item.documents.map((document) => (
        <li key={document.id}>
          {document.withdrawn ? (
            <Withdrawn view={view} document={document} />
          ) : (
            <InForce view={view} document={document} />
          )}
        </li>
      ))}
      {removed.map(({ seq, of }, index) => (
        <li key={`${seq}-${index}`}>
          <Tombstone view={view} of={of} />
        </li>
      ))}
    </ul>
  );
}

function InForce({ view, document }: { view: View; document: DocumentLink }) {
  const { words } = view;
  const { kind, version = 1, former = [] } = document;
  const facts = [
    kind && words.documents.documentKind[kind],
    ...measures(view, document),
    version > 1 && words.documents.version(version),
  ];
  return (
    <>
      <a class="ds-link" href={safeAddress(document.url)} rel="noopener">
        {document.title}
      </a>{' '}
      <span class="subtle">{facts.filter(Boolean).join(' · ')}</span>
      {former.length > 0 && (
        <details class="former-versions">
          <summary>
            {words.documents.former} ({former.length})
          </summary>
          <ul>
            {[...former].reverse().map((file) => (
              <li key={file.version}>
                <a class="ds-link" href={safeAddress(file.url)} rel="noopener">
                  {document.title}, {words.documents.version(file.version)}
                </a>{' '}
                <span class="subtle">
                  {[
                    ...measures(view, file),
                    file.replacedAt !== undefined && words.documents.replaced(onDate(view, file.replacedAt)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Withdrawn({ view, document }: { view: View; document: DocumentLink }) {
  const { at = '', reason = '' } = document.withdrawn ?? {};
  return (
    <>
      <s>{document.title}</s> <span class="subtle">{view.words.documents.withdrawn(onDate(view, at), reason)}</span>
    </>
  );
}

function measures({ words }: View, { mediaType, bytes, pages }: DocumentLink | DocumentVersion): string[] {
  const type = fileType(mediaType);
  return [
    bytes === undefined ? type : words.document.size(type, fileSize(bytes, words)),
    ...(pages === undefined ? [] : [words.documents.pages(pages)]),
  ];
}
