import type { Meeting } from '../procedure/meeting.js';
import type { Instant, StreamFault, StreamState } from '../procedure/vocabulary.js';

/** Where the meeting is, as far as its stream is concerned. */
export type Phase = 'before' | 'running' | 'doors-closed' | 'over';

/**
 * What one look at a playlist told. `newest` is the media sequence number of the last segment listed, `ended` that the
 * list says nothing more will come. `nothing`: the look told nothing either way, so nothing may be concluded from it.
 */
export type Sighting =
  | { seen: 'playlist'; newest: number; targetSeconds: number; secondsPerSegment: number; ended: boolean }
  | { seen: 'missing' }
  | { seen: 'unreachable' }
  | { seen: 'broken' }
  | { seen: 'nothing'; because: 'doors-closed' | 'address-not-allowed' | 'too-large' };

export interface Observation {
  phase: Phase;
  sighting: Sighting;
}

export type WatchedState = Exclude<StreamState, 'not-offered'>;

/** What the watcher knows of one stream. Plain data; `watch` makes the next one. */
export interface Watched {
  state: WatchedState;
  fault: StreamFault | null;
  /** When that state began: for an interruption when the stream was last seen moving, not when we were sure of it. */
  since: Instant | null;
  phase: Phase;
  newest: number | null;
  /** When the stream was last seen moving, or the present phase was entered: the stall is measured from here. */
  goodAt: Instant | null;
  /** Last look that told anything. */
  lookedAt: Instant | null;
  targetSeconds: number;
  /** Start of the stretch over which the pace is taken. */
  pace: { at: Instant; newest: number } | null;
}

/** How long a stream may be silent before that is said aloud: never less than this, whatever the playlist promises. */
export const defaultGraceSeconds = 30;
const targetsBeforeStall = 3;
/** Below this share of real time the viewers' buffers run dry; above the other one they fill again. */
const slowPace = 0.7;
const soundPace = 0.9;
const paceSeconds = 60;
/** Edge servers of one network differ by a segment or two; only a longer step back is a restarted encoder. */
const stepsBackOfAnEdge = 3;

export const beginning: Watched = {
  state: 'planned',
  fault: null,
  since: null,
  phase: 'before',
  newest: null,
  goodAt: null,
  lookedAt: null,
  targetSeconds: 0,
  pace: null,
};

const seconds = (from: Instant, to: Instant) => (Date.parse(to) - Date.parse(from)) / 1000;

/** Seconds without movement after which a stream counts as gone. */
export const patience = (targetSeconds: number, graceSeconds = defaultGraceSeconds) =>
  Math.max(graceSeconds, targetsBeforeStall * targetSeconds);

/**
 * One look further. A stream is alive when its playlist moves, and only then: a list that answers but stands still is
 * what most broken encoders leave behind. One clock measures every kind of trouble, so that a stream which is now
 * missing, now broken, now still does not get a new respite with each.
 */
export function watch(
  watched: Watched,
  { phase, sighting }: Observation,
  at: Instant,
  graceSeconds = defaultGraceSeconds,
): Watched {
  if (watched.phase === 'over' || phase === 'over') return move({ ...watched, phase: 'over' }, 'ended', null, at);
  if (phase === 'doors-closed') {
    return move({ ...watched, phase, newest: null, goodAt: at, pace: null }, 'paused-closed-session', null, at);
  }
  // Whoever opens the meeting, or the doors, is given the whole respite again.
  const entered: Watched = watched.phase === phase ? watched : { ...watched, phase, goodAt: at, pace: null };
  if (sighting.seen === 'nothing') return entered;

  const before = { ...entered, lookedAt: at };
  // While nobody looked (a restart, a sleeping machine) the stream may have been as it liked: only what is seen counts.
  const unseen = entered.lookedAt === null ? Infinity : seconds(entered.lookedAt, at);
  if (unseen > 2 * patience(entered.targetSeconds, graceSeconds)) before.goodAt = at;
  if (sighting.seen !== 'playlist') return silent(before, faultOf(sighting), at, graceSeconds);

  const target = { ...before, targetSeconds: sighting.targetSeconds };
  if (sighting.ended || before.newest === null) {
    return silent({ ...target, newest: sighting.newest }, 'stalled', at, graceSeconds);
  }
  if (sighting.newest > before.newest) return moving(target, sighting, at);
  const restarted = sighting.newest < before.newest - stepsBackOfAnEdge;
  return silent(restarted ? { ...target, newest: sighting.newest, pace: null } : target, 'stalled', at, graceSeconds);
}

function moving(watched: Watched, sighting: Sighting & { seen: 'playlist' }, at: Instant): Watched {
  const next = { ...watched, newest: sighting.newest, goodAt: at };
  if (watched.phase === 'before') return move(next, 'testing', null, at);
  const recovered = watched.state !== 'live' && watched.state !== 'degraded';
  if (recovered || watched.pace === null) {
    return move(
      { ...next, pace: { at, newest: sighting.newest } },
      recovered ? 'live' : watched.state,
      watched.fault,
      at,
    );
  }
  const elapsed = seconds(watched.pace.at, at);
  if (elapsed < Math.max(paceSeconds, 2 * targetsBeforeStall * sighting.targetSeconds)) return next;
  const pace = ((sighting.newest - watched.pace.newest) * sighting.secondsPerSegment) / elapsed;
  const measured = { ...next, pace: { at, newest: sighting.newest } };
  if (pace < slowPace) return move(measured, 'degraded', 'stalled', at);
  return pace >= soundPace ? move(measured, 'live', null, at) : measured;
}

function silent(watched: Watched, fault: StreamFault, at: Instant, graceSeconds: number): Watched {
  const goodAt = watched.goodAt ?? at;
  if (seconds(goodAt, at) < patience(watched.targetSeconds, graceSeconds)) return watched;
  // Before the opening nobody is promised anything: a test picture that goes is no incident.
  if (watched.phase === 'before') return move(watched, 'planned', null, at);
  return move({ ...watched, pace: null }, 'interrupted', fault, goodAt);
}

const faultOf = (sighting: Sighting): StreamFault => (sighting.seen === 'broken' ? 'broken' : 'unreachable');

function move(watched: Watched, state: WatchedState, fault: StreamFault | null, since: Instant): Watched {
  if (watched.state === state) return watched;
  return { ...watched, state, fault: state === 'interrupted' || state === 'degraded' ? fault : null, since };
}

/**
 * Takes over what the record says where somebody else spoke after us: at a start, after a secretary's "the picture is
 * back". Patience then begins anew, because a person in the room has just looked.
 */
export function heard(watched: Watched, recorded: Meeting['stream']): Watched {
  if (recorded.since === null || recorded.state === 'not-offered' || recorded.state === watched.state) return watched;
  if (watched.since !== null && recorded.since <= watched.since) return watched;
  const goodAt = watched.goodAt !== null && watched.goodAt > recorded.since ? watched.goodAt : recorded.since;
  return { ...watched, state: recorded.state, fault: null, since: recorded.since, goodAt, pace: null };
}

export interface StreamReport {
  state: WatchedState;
  fault?: StreamFault;
  /** When it was seen to begin, or when the record's own state began where that is later: no state ends before it began. */
  at: Instant;
  /** When it was seen to begin; names the observation. */
  seenAt: Instant;
}

/** What is to be recorded, if anything: the difference between what was seen and what the record says. */
export function due({ stream: recorded }: Pick<Meeting, 'stream'>, watched: Watched): StreamReport | null {
  if (recorded.state === watched.state || watched.since === null) return null;
  // A pause follows from the doors, and the procedure records it with them.
  if (watched.state === 'paused-closed-session') return null;
  if (recorded.state === 'ended' || setAside(recorded)) return null;
  // A probe cannot hear: while a person's report stands, "it moves" is no answer to "there is no sound".
  if (watched.state !== 'ended' && reportedByPerson(recorded)) return null;
  const at = recorded.since !== null && recorded.since > watched.since ? recorded.since : watched.since;
  return { state: watched.state, ...(watched.fault ? { fault: watched.fault } : {}), at, seenAt: watched.since };
}

/** Somebody recorded that there will be no stream after all. */
export const setAside = (recorded: Meeting['stream']) => recorded.state === 'not-offered' && recorded.since !== null;

function reportedByPerson(recorded: Meeting['stream']): boolean {
  const last = recorded.incidents.at(-1);
  return last !== undefined && last.to === null && last.seenBy !== 'probe' && last.seenBy !== 'procedure';
}

/** Where the meeting is, or null where its stream is not to be looked at. Early looks would only disturb the provider. */
export function phaseOf(meeting: Meeting, now: Instant): Phase | null {
  switch (meeting.status) {
    case 'announced':
    case 'summoned': {
      const toStart = meeting.facts ? seconds(now, meeting.facts.start) : Infinity;
      return Math.abs(toStart) <= (toStart > 0 ? testingSeconds : overdueSeconds) ? 'before' : null;
    }
    case 'adjourned':
      return 'before';
    case 'in-session':
    case 'recess':
      return meeting.closed ? 'doors-closed' : 'running';
    case 'ended':
      return 'over';
    default:
      return null;
  }
}

const testingSeconds = 60 * 60;
const overdueSeconds = 12 * 60 * 60;
