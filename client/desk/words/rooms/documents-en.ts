import type { FindingKind } from '../../../../src/contract/documents.js';
import type { DocumentEvent } from '../../../../src/procedure/documents/events.js';
import type { DocumentKind } from '../../../../src/procedure/vocabulary.js';
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

/** The pane of documents: sending files, what was found in them, and what they become. */
export const documentsPaneEn = {
  title: 'Documents of the items',
  waiting: 'Files that are not part of an item yet',
  choose: 'Choose files, or drop them here',
  chooseHelp: 'PDF, ODT, DOCX, PNG or JPEG, at most 50 MB. The files are not public before you add them to an item.',
  tooLarge: 'The file is larger than 50 MB.',
  stopped: 'Stopped. Nothing was kept.',
  silence: 'The server did not answer. Try again.',
  sending: (name: string) => `Sending ${name}`,
  stopThis: (name: string) => `Stop ${name}`,
  forgetThis: (name: string) => `Take ${name} off the list`,
  forget: 'Take off',
  none: 'The item has no documents yet.',
  restricted: 'Restricted',
  public: 'Public',
  whenAnnounced: 'Public when the meeting is announced',
  embargoed: (when: string) => `Embargo until ${when}`,
  withdrawn: (reason: string) => `Withdrawn: ${reason}`,
  version: (n: number) => `version ${n}`,
  release: 'Lift the embargo',
  withdraw: 'Withdraw',
  withdrawLead: 'The files are gone for the public. That the document was there, and why it was withdrawn, stays.',
  pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  page: (n: number) => `Page ${n}`,
  checking: 'Being looked through …',
  nothingFound: 'Nothing found',
  found: (n: number) => (n === 1 ? 'One finding' : `${n} findings`),
  use: (item: string) => `Add to ${item}`,
  answer: 'Why it may be public all the same',
  acknowledge: 'Answer for it',
  answered: (by: string, reason: string) => `Answered for by ${by}: ${reason}`,
  unfit: 'This cannot be published. Upload the file again without it.',
  becomes: 'The file becomes',
  anew: 'A new document',
  nextOf: (title: string, version: number) => `Version ${version} of “${title}”`,
  name: 'Title',
  nameHelp: 'Becomes public. The file name does not.',
  kind: 'Kind',
  access: 'Access',
  basis: 'Provision it is restricted by',
  embargo: 'Embargo',
  embargoHelp: 'Nobody outside hears of the document before then.',
  whatIsNew: 'What is new',
  whatIsNewHelp: 'Not in the list of documents, but public in the log. The version before stays.',
  add: 'Add to the item',
  replace: 'Replace',
  open: 'Documents',
  step: 'Documents',
  stepDone: (n: number, items: number, all: number) =>
    `${n === 1 ? '1 document' : `${n} documents`} in ${items} of ${all} items`,
  stepNone: 'No documents have been added to the items',
  kinds: {
    report: 'Report',
    attachment: 'Attachment',
    motion: 'Motion',
    presentation: 'Presentation',
    other: 'Other',
  } satisfies Record<DocumentKind, string>,
  findings: {
    'national-id': (n: number) => (n === 1 ? 'A national identity number' : `${n} national identity numbers`),
    'covered-text': (_n: number) =>
      'Text under a black box or another shape that covers it. It can still be copied out.',
    'hidden-text': (_n: number) => 'Text that cannot be seen, but can be read by machines',
    comments: (n: number) => (n === 1 ? 'A comment or mark' : `${n} comments or marks`),
    'tracked-changes': (n: number) => (n === 1 ? 'A tracked change' : `${n} tracked changes`),
    layers: (n: number) =>
      n === 1 ? 'A layer that can be switched on and off' : `${n} layers that can be switched on and off`,
    author: (n: number): string =>
      n === 1 ? 'The author’s name in the file’s properties' : 'Authors’ names in the file’s properties',
    'place-taken': (_n: number) => 'The place where the picture was taken',
    'embedded-files': (n: number) => (n === 1 ? 'A file within the file' : `${n} files within the file`),
    'no-text': (_n: number) =>
      'No text, only pictures. What it says was not looked through, and screen readers cannot read it.',
    unchecked: (_n: number) => 'The file could not be looked through in time.',
    script: (_n: number) => 'A program (JavaScript)',
    launch: (_n: number) => 'An action that starts a program',
    'form-program': (_n: number) => 'A form with a program (XFA)',
    encrypted: (_n: number) => 'The file is locked with a password',
    broken: (_n: number) => 'The file is damaged and cannot be read',
  } satisfies Record<FindingKind, (n: number) => string>,
};
