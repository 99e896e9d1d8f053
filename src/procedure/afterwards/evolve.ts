import { recordedInside } from '../evolve-sitting.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant } from '../vocabulary.js';
import type { AfterwardsEvent } from './events.js';
import {
  noAccount,
  type AfterwardsState,
  type IncidentAccount,
  type MinutesState,
  type MinutesVariant,
  type MinutesVersion,
  type Recording,
} from './state.js';

const withMinutes = (meeting: Meeting, minutes: AfterwardsState['minutes']): Meeting => ({
  ...meeting,
  afterwards: { ...meeting.afterwards, minutes },
});

/** Changes one version; a version nobody has heard of is passed over. */
function versionChanged(
  meeting: Meeting,
  { version, variant = 'public' }: Partial<Pick<MinutesVersion, 'version' | 'variant'>>,
  change: (one: MinutesVersion) => Partial<MinutesVersion>,
  state?: MinutesState,
): Meeting {
  const { minutes } = meeting.afterwards;
  const versions = minutes.versions.map((one) =>
    one.version === version && one.variant === variant ? { ...one, ...change(one) } : one,
  );
  return withMinutes(meeting, { state: state ?? minutes.state, versions });
}

function versionAdded(
  meeting: Meeting,
  at: Instant,
  version: Pick<MinutesVersion, 'version' | 'variant' | 'publishedAt' | 'correction'> & { sha256?: string | undefined },
  state: MinutesState,
): Meeting {
  const { sha256, ...one } = version;
  const added: MinutesVersion = {
    ...one,
    drawnUpAt: at,
    asOf: meeting.seq,
    ...(sha256 !== undefined && { sha256 }),
    signatures: [],
    approved: null,
  };
  return withMinutes(meeting, { state, versions: [...meeting.afterwards.minutes.versions, added] });
}

/** Changes what is known of a disturbance; one without a beginning was withheld, and is passed over. */
function accountChanged(
  meeting: Meeting,
  incident: Instant | undefined,
  change: (account: IncidentAccount) => Partial<IncidentAccount>,
): Meeting {
  if (!incident) return meeting;
  const { afterwards } = meeting;
  const account = Object.hasOwn(afterwards.incidents, incident) ? afterwards.incidents[incident] : undefined;
  const changed = { ...(account ?? noAccount), ...change(account ?? noAccount) };
  return { ...meeting, afterwards: { ...afterwards, incidents: { ...afterwards.incidents, [incident]: changed } } };
}

const withRecordings = (meeting: Meeting, recordings: Recording[]): Meeting => ({
  ...meeting,
  afterwards: { ...meeting.afterwards, recordings },
});

function lastRecordingChanged(meeting: Meeting, changes: Partial<Recording>): Meeting {
  const { recordings } = meeting.afterwards;
  const last = recordings.at(-1);
  return last ? withRecordings(meeting, [...recordings.slice(0, -1), { ...last, ...changes }]) : meeting;
}

/** A public copy does not say which: outside there is one. */
const variantOf = (event: { variant?: MinutesVariant }): MinutesVariant => event.variant ?? 'public';

export const afterwardsFolds: Folds<AfterwardsEvent> = {
  'minutes.drawn-up': (meeting, event, at) => {
    const { version, sha256 } = event;
    const variant = variantOf(event);
    return versionAdded(
      meeting,
      at,
      { version, variant, sha256, publishedAt: null, correction: null },
      variant === 'public' ? 'draft' : meeting.afterwards.minutes.state,
    );
  },
  'minutes.published': (meeting, { version }, at) =>
    versionChanged(meeting, { version }, () => ({ publishedAt: at }), 'published'),
  'minutes.signed': (meeting, event, at) => {
    const { person, complete } = event;
    const variant = variantOf(event);
    const { state } = meeting.afterwards.minutes;
    const signed = variant === 'public' && complete && state === 'published';
    return versionChanged(
      meeting,
      event,
      ({ signatures }) => ({ signatures: [...signatures, { person, at }] }),
      signed ? 'signed' : state,
    );
  },
  'minutes.approved': (meeting, { version, atMeeting, vote }, at) =>
    versionChanged(
      meeting,
      { version },
      () => ({ approved: { at, atMeeting, ...(vote !== undefined && { vote }) } }),
      'approved',
    ),
  'minutes.corrected': (meeting, { version, reason, atMeeting, sha256 }, at) =>
    versionAdded(
      meeting,
      at,
      { version, variant: 'public', sha256, publishedAt: at, correction: { reason, atMeeting } },
      'published',
    ),
  'stream.announced': (meeting, { incident, text }, at) =>
    accountChanged(meeting, incident, () => ({
      announced: { at, ...(text !== undefined && { text }), ...recordedInside(meeting) },
    })),
  'stream.step-taken': (meeting, { incident, text }, at) =>
    accountChanged(meeting, incident, ({ steps }) => ({
      steps: [...steps, { at, text: text ?? '', ...recordedInside(meeting) }],
    })),
  'stream.attributed': (meeting, { incident, responsibility }) =>
    accountChanged(meeting, incident, () => ({ responsibility: responsibility ?? null })),
  'continuation.decided': (meeting, { incident, vote, goingOn }, at) => ({
    ...meeting,
    afterwards: {
      ...meeting.afterwards,
      continuations: [...meeting.afterwards.continuations, { at, incident, vote, goingOn }],
    },
  }),
  'recording.published': (meeting, { url, gaps, captions }, at) => {
    const told = (gaps ?? []).map((gap) => ({ ...gap, items: gap?.items ?? [] }));
    const recording = {
      url: url ?? '',
      gaps: told,
      publishedAt: at,
      captionedAt: captions ? at : null,
      withdrawn: null,
    };
    return withRecordings(meeting, [...meeting.afterwards.recordings, recording]);
  },
  'recording.captioned': (meeting, _event, at) => lastRecordingChanged(meeting, { captionedAt: at }),
  'recording.withdrawn': (meeting, { reason }, at) =>
    lastRecordingChanged(meeting, { withdrawn: { at, reason: reason ?? '' } }),
};
