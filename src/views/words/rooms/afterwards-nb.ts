import type { MinutesState, Responsibility } from '../../../procedure/afterwards/state.js';
import type { Minutes } from '../../../procedure/minutes-document.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesNb: Record<string, string> = {
  'minutes-complete': 'Møteboken ble publisert uten alt kommuneloven § 11-4 krever',
  'signed-once': 'Møteboken ble underskrevet to ganger av den samme',
  signatory: 'Møteboken ble underskrevet av en som ikke var til stede',
  'approving-meeting': 'Det er ikke sagt hvilket møte som godkjente eller rettet møteboken',
  'stream-announced': 'Publikum fikk ikke vite i tide at sendingen var brutt',
  'stream-back': 'Møtet fortsatte etter en pause uten at sendingen var tilbake',
  'going-on': 'Møtet fortsatte uten at organet hadde avgjort det',
  'recess-first': 'Møtet hadde ikke hatt lang nok pause før det ble avgjort om det skulle fortsette',
  'continuation-vote': 'Det ble ikke stemt slik reglene krever over om møtet skulle fortsette',
  'closed-part-cut': 'Det er ikke sagt om opptaket mangler det som skjedde for lukkede dører',
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
  responsibility: {
    own: 'Kommunens eget utstyr',
    external: 'Utenfor kommunens kontroll',
    member: 'Et medlems utstyr',
    unknown: 'Ukjent årsak',
  } satisfies Record<Responsibility, string>,
  announcedAt: (clock: string) => `kunngjort ${clock}`,
  unannounced: 'ikke kunngjort for publikum',
  step: (clock: string, what: string) => `${clock}: ${what}`,
  wentOn: 'Organet avgjorde at møtet skulle fortsette selv om sendingen var brutt.',
  waited: 'Organet avgjorde at møtet ikke skulle fortsette før sendingen var tilbake.',
  connected: (connected: number, remote: number) => `${remote} deltar på nett, ${connected} tilkoblet nå.`,
  recording: 'Opptak',
  seeRecording: 'Se opptaket',
  recordingPublished: (when: string) => `publisert ${when}`,
  captioned: 'med teksting',
  notCaptioned: 'uten teksting',
  captionsDue: (when: string) => `Teksting skal være på plass innen ${when}.`,
  gaps: 'Dette mangler i opptaket',
  gapsHere: 'Saken mangler helt eller delvis i opptaket.',
  recordingWithdrawn: (when: string, reason: string) => `Opptaket ble trukket ${when}: ${reason}`,
};
