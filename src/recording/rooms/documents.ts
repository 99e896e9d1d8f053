import type { DocumentCommand } from '../../procedure/documents/commands.js';
import type { Payload } from '../dto/command.dto.js';
import * as dto from '../dto/documents.dto.js';
import { row, type Row } from '../row.js';

export const documentRows: { readonly [T in DocumentCommand['type']]: Row<T> } = {
  'document.add': row('document.add', dto.AddDocumentDto, 'A file that was sent becomes a document of an item'),
  'document.replace': row('document.replace', dto.ReplaceDocumentDto, 'A new version; the one before stays to be read'),
  'document.release': row('document.release', dto.ReleaseDocumentDto, 'The embargo is over; the document is public'),
  'document.withdraw': row('document.withdraw', dto.WithdrawDocumentDto, 'A document is taken away; that it was stays'),
};

const file = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** One example of each, for the description at /api/docs. */
export const documentExamples: { readonly [T in DocumentCommand['type']]: Payload<T> } = {
  'document.add': {
    item: 'sak-41',
    document: { id: 'dokument-1', title: 'Saksframlegg', kind: 'report', access: 'public' },
    file,
  },
  'document.replace': { item: 'sak-41', document: 'dokument-1', file, reason: 'Tabell 2 er rettet.' },
  'document.release': { item: 'sak-41', document: 'dokument-1' },
  'document.withdraw': { item: 'sak-41', document: 'dokument-1', reason: 'Hører til en annen sak.' },
};
