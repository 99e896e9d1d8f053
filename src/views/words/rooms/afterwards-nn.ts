import type { MinutesState } from '../../../procedure/afterwards/state.js';
import type { Minutes } from '../../../procedure/minutes-document.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNn: Record<string, string> = {
  'minutes-complete': 'Møteboka vart publisert utan alt kommunelova § 11-4 krev',
  'signed-once': 'Møteboka vart underskriven to gonger av den same',
  signatory: 'Møteboka vart underskriven av ein som ikkje var til stades',
  'approving-meeting': 'Det er ikkje sagt kva møte som godkjende eller retta møteboka',
};

export const afterwardsNn = {
  minutesLink: {
    'live-draft': 'Møtebok (utkast, ikkje godkjent)',
    draft: 'Møtebok (utkast, ikkje godkjent)',
    published: 'Møtebok (publisert, ikkje underskriven)',
    signed: 'Møtebok (underskriven, ikkje godkjend)',
    approved: 'Møtebok (godkjend)',
  } satisfies Record<MinutesState, string>,
  minutesStatus: {
    'unapproved-draft': 'Ikkje godkjent utkast',
    published: 'Publisert, ikkje underskriven og ikkje godkjend',
    signed: 'Underskriven, ikkje godkjend',
    approved: 'Godkjend',
  } satisfies Record<Minutes['status'], string>,
  versions: 'Versjonar av møteboka',
  version: (n: number) => `Versjon ${n}`,
  fullVersion: (n: number) => `Versjon ${n} av den fullstendige møteboka`,
  drawnUp: (when: string) => `sett opp ${when}`,
  published: (when: string) => `publisert ${when}`,
  signedBy: (name: string, when: string) => `underskriven av ${name} ${when}`,
  approvedAt: (meeting: string, when: string) => `godkjend ${when} i ${meeting}`,
  correctedAt: (meeting: string, reason: string) => `retta etter vedtak i ${meeting}: ${reason}`,
};
