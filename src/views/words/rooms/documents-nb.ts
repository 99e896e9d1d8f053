import type { DocumentKind } from '../../../procedure/vocabulary.js';

/** Rules of this room by name, as overridden warnings mention them. */
export const documentsRulesNb: Record<string, string> = {
  embargo: 'Et dokument ble offentlig før sperrefristen var ute',
};

export const documentsNb = {
  documentKind: {
    report: 'Saksframlegg',
    attachment: 'Vedlegg',
    motion: 'Forslag',
    presentation: 'Presentasjon',
    other: 'Dokument',
  } satisfies Record<DocumentKind, string>,
  pages: (n: number) => (n === 1 ? '1 side' : `${n} sider`),
  version: (n: number) => `versjon ${n}`,
  replaced: (when: string) => `erstattet ${when}`,
  former: 'Tidligere versjoner',
  withdrawn: (when: string, reason: string) => `Trukket ${when}: ${reason}`,
};
