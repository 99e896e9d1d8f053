import type { DocumentKind } from '../../../procedure/vocabulary.js';

/** Rules of this room by name, as overridden warnings mention them. */
export const documentsRulesEn: Record<string, string> = {
  embargo: 'A document became public before its embargo was over',
};

export const documentsEn = {
  documentKind: {
    report: 'Report',
    attachment: 'Attachment',
    motion: 'Motion',
    presentation: 'Presentation',
    other: 'Document',
  } satisfies Record<DocumentKind, string>,
  pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  version: (n: number) => `version ${n}`,
  replaced: (when: string) => `replaced ${when}`,
  former: 'Earlier versions',
  withdrawn: (when: string, reason: string) => `Withdrawn ${when}: ${reason}`,
};
