import type { FileFacts } from '../../../src/procedure/elsewhere.js';
import type { Meeting } from '../../../src/procedure/meeting.js';

const sent = ['e', 'f'].map((digit) => digit.repeat(64));

/** Files that were sent, and have nothing in them. */
export const sentFiles: Record<string, FileFacts> = Object.fromEntries(
  sent.map((file) => [file, { mediaType: 'application/pdf', bytes: 1, checked: true, unsettled: 0 }]),
);

/** Fields for `any-command`: whatever a command of this room may have, as often wrong as right. */
export const documentFields = (
  type: string,
  meeting: Meeting,
  dice: (sides: number) => number,
): Record<string, unknown> => {
  const known = Object.values(meeting.items).flatMap(({ item, documents = [] }) =>
    documents.filter(({ withdrawn }) => !withdrawn).map(({ id, sha256 }) => ({ item, document: id, sha256 })),
  );
  if (type !== 'document.add') {
    const { sha256, ...of } = known[dice(Math.max(known.length, 1))] ?? { document: 'd1', sha256: 'd' };
    return { ...of, file: sent.find((file) => file !== sha256) ?? 'd'.repeat(64) };
  }
  return {
    file: dice(6) === 0 ? 'd'.repeat(64) : sent[dice(2)],
    document: {
      id: `n${meeting.seq}`,
      title: dice(9) === 0 ? ' ' : 'Vedlegg',
      kind: 'attachment',
      access: dice(3) === 0 ? 'restricted' : 'public',
      ...(dice(2) === 0 && { basis: 'offentleglova § 13' }),
      ...(dice(4) === 0 && { embargoUntil: `2026-11-${20 + dice(10)}T16:00:00.000Z` }),
    },
  };
};
