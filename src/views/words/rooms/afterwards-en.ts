import { plural } from '../../plural.js';
import type { MinutesState, Responsibility } from '../../../procedure/afterwards/state.js';
import type { Minutes } from '../../../procedure/minutes-document.js';

/** Rules of this room by name, as results and overridden warnings mention them. */
export const afterwardsRulesEn: Record<string, string> = {
  'minutes-complete': 'The minutes were published without all that kommuneloven (Local Government Act) § 11-4 asks for',
  'signed-once': 'The same person signed the minutes twice',
  signatory: 'The minutes were signed by somebody who did not attend',
  'approving-meeting': 'It is not said which meeting approved or corrected the minutes',
  'stream-announced': 'The public was not told in time that the stream was down',
  'stream-back': 'The meeting went on after a recess before the stream was back',
  'going-on': 'The meeting went on although the body had not decided that',
  'recess-first': 'The meeting had not rested long enough before it was decided whether to go on',
  'continuation-vote': 'Whether to go on was not voted on as the rules ask',
  'closed-part-cut': 'It is not said whether the recording lacks what happened behind closed doors',
};

export const afterwardsEn = {
  minutesLink: {
    'live-draft': 'Minutes (draft, not approved)',
    draft: 'Minutes (draft, not approved)',
    published: 'Minutes (published, not signed)',
    signed: 'Minutes (signed, not approved)',
    approved: 'Minutes (approved)',
  } satisfies Record<MinutesState, string>,
  minutesStatus: {
    'unapproved-draft': 'Draft, not approved',
    published: 'Published, not signed and not approved',
    signed: 'Signed, not approved',
    approved: 'Approved',
  } satisfies Record<Minutes['status'], string>,
  versions: 'Versions of the minutes',
  version: (n: number) => `Version ${n}`,
  fullVersion: (n: number) => `Full minutes, version ${n}`,
  drawnUp: (when: string) => `drawn up ${when}`,
  published: (when: string) => `published ${when}`,
  signedBy: (name: string, when: string) => `signed by ${name} ${when}`,
  approvedAt: (meeting: string, when: string) => `approved ${when} in ${meeting}`,
  correctedAt: (meeting: string, reason: string) => `corrected as decided in ${meeting}: ${reason}`,
  responsibility: {
    own: 'The municipality’s own equipment',
    external: 'Outside the municipality’s control',
    member: 'A member’s equipment',
    unknown: 'Cause unknown',
  } satisfies Record<Responsibility, string>,
  announcedAt: (clock: string) => `announced ${clock}`,
  unannounced: 'not announced to the public',
  step: (clock: string, what: string) => `${clock}: ${what}`,
  wentOn: 'The body decided to go on although the stream was down.',
  waited: 'The body decided not to go on until the stream was back.',
  connected: (connected: number, remote: number) =>
    plural('en', remote, { one: `${remote} takes part online`, other: `${remote} take part online` }) +
    `, ${connected} connected now.`,
  recording: 'Recording',
  seeRecording: 'See the recording',
  recordingPublished: (when: string) => `published ${when}`,
  captioned: 'with captions',
  notCaptioned: 'without captions',
  captionsDue: (when: string) => `Captions are due by ${when}.`,
  gaps: 'Missing in the recording',
  gapsHere: 'This item is missing in the recording, wholly or in part.',
  recordingWithdrawn: (when: string, reason: string) => `The recording was withdrawn ${when}: ${reason}`,
};
