import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
import type { RuleWords } from '../rules.js';
import type { HappeningsOf } from '../tell.js';

export const documentsRulesEn: RuleWords = {
  'document-new': () => 'The meeting already has a document with this id.',
  'document-known': () => 'The item has no such document, or it was withdrawn.',
  'file-known': () => 'The file was not sent for this meeting. Upload it again.',
  'file-new': () => 'This is the same file as before. Upload the new one.',
  'file-settled': (f) =>
    f.n('unsettled') > 0
      ? `${f.n('unsettled')} things were found in the file that nobody has answered for. Answer each before the document becomes public.`
      : 'The file has not been looked through yet. Wait a few seconds and try again.',
  'embargo-ahead': () => 'An embargo ends in the future, and is only for documents that are to become public.',
  embargoed: () => 'The document is under no embargo.',
  embargo: () => 'The embargo is not over. If the document is to be public now all the same, say why.',
};

export const documentsHappeningsEn: HappeningsOf<DocumentEvent> = {
  'document.added': (e, s) =>
    `Document for ${s.item(e.item)}: ${e.document.title}${e.document.embargoUntil === undefined ? '' : ' (embargo)'}.`,
  'document.replaced': (e, s) => `A new version (${e.now.version}) of a document for ${s.item(e.item)}.`,
  'document.released': (e, s) => `The embargo is over for a document of ${s.item(e.item)}: ${e.document.title}.`,
  'document.withdrawn': (e, s) => `A document of ${s.item(e.item)} is withdrawn: ${e.reason}`,
};
