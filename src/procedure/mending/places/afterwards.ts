import type { AfterwardsState } from '../../afterwards/state.js';
import type { Meeting } from '../../meeting.js';
import { at, each, less, type Places } from './place.js';

const remembering = (meeting: Meeting, changes: Partial<AfterwardsState>): Meeting => ({
  ...meeting,
  afterwards: { ...meeting.afterwards, ...changes },
});

/** What comes after, and what surrounds, the meeting. */
export const afterwardsPlaces: Pick<Places, 'minutes-correction' | 'stream-account' | 'recording'> = {
  /** Why a version of the minutes took the place of the one before. */
  'minutes-correction': {
    ids: { version: 'number' },
    every: ({ afterwards }) =>
      afterwards.minutes.versions.filter(({ variant }) => variant === 'public').map(({ version }) => ({ version })),
    words: ({ afterwards }, of) =>
      afterwards.minutes.versions
        .filter(({ version, variant }) => version === of.version && variant === 'public')
        .map(({ correction }) => correction?.reason),
    emptied: (meeting, of) => {
      const { minutes } = meeting.afterwards;
      const versions = minutes.versions.map((one) =>
        one.version === of.version && one.variant === 'public' && one.correction
          ? { ...one, correction: { ...one.correction, reason: '' } }
          : one,
      );
      return remembering(meeting, { minutes: { ...minutes, versions } });
    },
    pieces: { 'minutes.corrected': (event, of) => at(of.version === event.version, '/reason') },
  },
  /** What was announced of a disturbance of the stream, and what was done about it. */
  'stream-account': {
    ids: { incident: 'instant' },
    every: ({ afterwards }) => Object.keys(afterwards.incidents).map((incident) => ({ incident })),
    words: ({ afterwards }, { incident }) => [
      afterwards.incidents[incident]?.announced?.text,
      ...(afterwards.incidents[incident]?.steps ?? []).map(({ text }) => text),
    ],
    told: ({ afterwards }, { incident }) => {
      const account = afterwards.incidents[incident];
      return [account?.announced, ...(account?.steps ?? [])].some((one) => one && !one.inside);
    },
    emptied: (meeting, { incident }) => {
      const account = meeting.afterwards.incidents[incident];
      if (!account) return meeting;
      const announced = account.announced && less(account.announced, 'text');
      const steps = account.steps.map((step) => ({ ...step, text: '' }));
      const incidents = { ...meeting.afterwards.incidents, [incident]: { ...account, announced, steps } };
      return remembering(meeting, { incidents });
    },
    pieces: {
      'stream.announced': (event, of) => at(of.incident === event.incident, '/text'),
      'stream.step-taken': (event, of) => at(of.incident === event.incident, '/text'),
    },
  },
  /** Where the recording is, what it lacks, and why it was withdrawn; each time one was published. */
  recording: {
    ids: { published: 'instant' },
    every: ({ afterwards }) => afterwards.recordings.map(({ publishedAt }) => ({ published: publishedAt })),
    words: ({ afterwards }, of) =>
      afterwards.recordings
        .filter(({ publishedAt }) => publishedAt === of.published)
        .flatMap(({ url, gaps, withdrawn }) => [url, ...gaps.map(({ text }) => text), withdrawn?.reason]),
    emptied: (meeting, of) =>
      remembering(meeting, {
        recordings: meeting.afterwards.recordings.map((one) =>
          one.publishedAt === of.published
            ? {
                ...one,
                url: '',
                gaps: one.gaps.map((gap) => less(gap, 'text')),
                withdrawn: one.withdrawn && { ...one.withdrawn, reason: '' },
              }
            : one,
        ),
      }),
    pieces: {
      'recording.published': (event, of, passing) =>
        of.published === passing.at
          ? [
              '/url',
              ...each(
                event.gaps,
                ({ text }) => text !== undefined,
                (place) => `/gaps/${place}/text`,
              ),
            ]
          : [],
      // The one that stands is withdrawn; which that was is counted by whoever asks.
      'recording.withdrawn': (_, of, { recording }) => at(of.published === recording, '/reason'),
    },
  },
};
