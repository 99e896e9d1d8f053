import type { DocumentKind } from '../../../procedure/vocabulary.js';

/** Rules of this room by name, as overridden warnings mention them. */
export const documentsRulesNn: Record<string, string> = {
  embargo: 'Eit dokument vart offentleg før sperrefristen var ute',
};

export const documentsNn = {
  documentKind: {
    report: 'Saksframlegg',
    attachment: 'Vedlegg',
    motion: 'Framlegg',
    presentation: 'Presentasjon',
    other: 'Dokument',
  } satisfies Record<DocumentKind, string>,
  pages: (n: number) => (n === 1 ? '1 side' : `${n} sider`),
  version: (n: number) => `versjon ${n}`,
  replaced: (when: string) => `erstatta ${when}`,
  former: 'Tidlegare versjonar',
  withdrawn: (when: string, reason: string) => `Trekt ${when}: ${reason}`,
};
