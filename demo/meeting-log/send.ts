import type { Recorded } from '../../src/contract/recording.js';
import type { Import, Step } from './translate.js';
import type { TribuneClient } from './tribune-client.js';

export interface Sent {
  meeting: string;
  path: string;
  /** False where somebody asked to stop on the way. */
  finished: boolean;
  /** Line last sent. */
  line: number;
  written: number;
  repeated: number;
}

export interface Pace {
  /** How many times faster than it was held; Infinity waits for nothing. */
  speed: number;
  wait(milliseconds: number): Promise<void>;
  stopped(): boolean;
  /** Told before the waiting, so that a long wait explains itself. */
  progress(done: number, step: Step, waitMs: number): void;
}

/**
 * Sends an import, one command after the other. May be broken off anywhere and begun again: what was recorded answers
 * "repeated", writes nothing and is not waited for, so going on is the same as beginning.
 */
export async function sendImport(client: TribuneClient, plan: Import, pace: Pace): Promise<Sent> {
  const { meeting, path } = await openHouse(client, plan);
  const sent: Sent = { meeting, path, finished: false, line: 2, written: 0, repeated: 0 };
  let before: number | null = null;
  for (const [index, step] of plan.steps.entries()) {
    if (pace.stopped()) return sent;
    const waitMs = before === null || pace.speed === Infinity ? 0 : ((step.t - before) / pace.speed) * 1000;
    pace.progress(index, step, waitMs);
    if (waitMs > 0) await pace.wait(waitMs);
    if (pace.stopped()) return sent;
    const { type, ...payload } = step.command;
    const answer = await client.post<Recorded>(`/api/v1/meetings/${meeting}/commands/${type}`, step.id, payload);
    sent.line = step.line;
    if (answer.repeated) sent.repeated += 1;
    else sent.written += 1;
    before = answer.repeated ? null : step.t;
  }
  return { ...sent, finished: true };
}

/** Municipality and body are entered where they are not known; those that are known stay as they are. */
async function openHouse(client: TribuneClient, plan: Import): Promise<{ meeting: string; path: string }> {
  const { organisation, body, facts } = plan;
  const organisationPath = `/api/v1/organisations/${organisation.slug}`;
  if (!(await client.exists(organisationPath))) {
    await client.put(organisationPath, { name: organisation.name, language: organisation.language });
  }
  const bodyPath = `${organisationPath}/bodies/${body.slug}`;
  if (!(await client.exists(bodyPath))) {
    await client.put(bodyPath, {
      name: body.name,
      seats: body.seats,
      ruleBook: 'as-recorded',
      language: body.language,
      timezone: body.timezone,
      remotePermitted: true,
    });
  }
  const { id, path } = await client.post<{ id: string; path: string }>('/api/v1/meetings', plan.planId, {
    body: facts.body.id,
    start: facts.start,
    ...(facts.end !== undefined && { end: facts.end }),
    ...(facts.place !== undefined && { place: facts.place }),
    form: facts.form,
    ...(facts.mixed !== undefined && { mixed: facts.mixed }),
    ...(facts.title !== undefined && { title: facts.title }),
    ...(facts.number !== undefined && { number: facts.number }),
    provenance: facts.provenance,
    ruleBook: facts.ruleBook,
    language: facts.language,
    seats: plan.seats,
    roster: 'none',
  });
  return { meeting: id, path };
}
