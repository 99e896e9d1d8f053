import type { MinutesState, Responsibility } from '../../../procedure/afterwards/state.js';
import type { Minutes } from '../../../procedure/minutes-document.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNn: Record<string, string> = {
  'minutes-complete': 'Møteboka vart publisert utan alt kommunelova § 11-4 krev',
  'signed-once': 'Møteboka vart underskriven to gonger av den same',
  signatory: 'Møteboka vart underskriven av ein som ikkje var til stades',
  'approving-meeting': 'Det er ikkje sagt kva møte som godkjende eller retta møteboka',
  'stream-announced': 'Publikum fekk ikkje vite i tide at sendinga var broten',
  'stream-back': 'Møtet heldt fram etter ein pause utan at sendinga var tilbake',
  'going-on': 'Møtet heldt fram utan at organet hadde avgjort det',
  'recess-first': 'Møtet hadde ikkje hatt lang nok pause før det vart avgjort om det skulle halde fram',
  'continuation-vote': 'Det vart ikkje røysta slik reglane krev over om møtet skulle halde fram',
  'closed-part-cut': 'Det er ikkje sagt om opptaket manglar det som skjedde for lukka dører',
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
  responsibility: {
    own: 'Utstyret til kommunen',
    external: 'Utanfor kontrollen til kommunen',
    member: 'Utstyret til ein medlem',
    unknown: 'Ukjend årsak',
  } satisfies Record<Responsibility, string>,
  announcedAt: (clock: string) => `kunngjort ${clock}`,
  unannounced: 'ikkje kunngjort for publikum',
  step: (clock: string, what: string) => `${clock}: ${what}`,
  wentOn: 'Organet avgjorde at møtet skulle halde fram sjølv om sendinga var broten.',
  waited: 'Organet avgjorde at møtet ikkje skulle halde fram før sendinga var tilbake.',
  connected: (connected: number, remote: number) => `${remote} deltek på nett, ${connected} tilkopla no.`,
  recording: 'Opptak',
  seeRecording: 'Sjå opptaket',
  recordingPublished: (when: string) => `publisert ${when}`,
  captioned: 'med teksting',
  notCaptioned: 'utan teksting',
  captionsDue: (when: string) => `Teksting skal vere på plass innan ${when}.`,
  gaps: 'Dette manglar i opptaket',
  gapsHere: 'Saka manglar heilt eller delvis i opptaket.',
  recordingWithdrawn: (when: string, reason: string) => `Opptaket vart trekt ${when}: ${reason}`,
};
