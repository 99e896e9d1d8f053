import type { MinutesState } from '../../../procedure/afterwards/state.js';
import type { Minutes } from '../../../procedure/minutes-document.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNb: Record<string, string> = {
  'minutes-complete': 'Møteboken ble publisert uten alt kommuneloven § 11-4 krever',
  'signed-once': 'Møteboken ble underskrevet to ganger av den samme',
  signatory: 'Møteboken ble underskrevet av en som ikke var til stede',
  'approving-meeting': 'Det er ikke sagt hvilket møte som godkjente eller rettet møteboken',
};

export const afterwardsNb = {
  minutesLink: {
    'live-draft': 'Møtebok (utkast, ikke godkjent)',
    draft: 'Møtebok (utkast, ikke godkjent)',
    published: 'Møtebok (publisert, ikke underskrevet)',
    signed: 'Møtebok (underskrevet, ikke godkjent)',
    approved: 'Møtebok (godkjent)',
  } satisfies Record<MinutesState, string>,
  minutesStatus: {
    'unapproved-draft': 'Ikke godkjent utkast',
    published: 'Publisert, ikke underskrevet og ikke godkjent',
    signed: 'Underskrevet, ikke godkjent',
    approved: 'Godkjent',
  } satisfies Record<Minutes['status'], string>,
  versions: 'Versjoner av møteboken',
  version: (n: number) => `Versjon ${n}`,
  fullVersion: (n: number) => `Fullstendig møtebok, versjon ${n}`,
  drawnUp: (when: string) => `satt opp ${when}`,
  published: (when: string) => `publisert ${when}`,
  signedBy: (name: string, when: string) => `underskrevet av ${name} ${when}`,
  approvedAt: (meeting: string, when: string) => `godkjent ${when} i ${meeting}`,
  correctedAt: (meeting: string, reason: string) => `rettet etter vedtak i ${meeting}: ${reason}`,
};
