import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { popoloOf } from '../../../src/archiving/exports/popolo.js';
import { planted, testMeetings, type TestMeeting } from '../meetings.js';
import { sourceOf } from '../support/source.js';
import { schemaAt } from '../support/xsd.js';

type Popolo = ReturnType<typeof popoloOf>;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const kinds = {
  persons: 'person',
  organizations: 'organization',
  memberships: 'membership',
  events: 'event',
  motions: 'motion',
  vote_events: 'vote_event',
} as const;
const others = ['area', 'contact_detail', 'count', 'group_result', 'identifier', 'link', 'other_name', 'post', 'speech', 'vote']; // prettier-ignore

/** Draft 3 of JSON Schema says at each property that it is required; later ones list them. Unknown fields are refused too. */
function translated(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(translated);
  const told = Object.entries(schema).filter(
    ([key, value]) => key !== '$schema' && key !== 'required' && !(key === 'id' && typeof value === 'string'),
  );
  const result: { [key: string]: Json } = Object.fromEntries(told.map(([key, value]) => [key, translated(value)]));
  const { id } = schema;
  if (typeof id === 'string') result['$id'] = id;
  const properties = schema['properties'];
  if (typeof properties === 'object' && properties !== null && !Array.isArray(properties)) {
    result['required'] = Object.entries(properties)
      .filter(
        ([, value]) =>
          typeof value === 'object' && value !== null && !Array.isArray(value) && value['required'] === true,
      )
      .map(([key]) => key);
    result['additionalProperties'] = false;
  }
  return result;
}

/** Faults by the schemas of Popolo, one sentence each; null where they do not lie beside the repository. */
function validator(): ((popolo: Popolo) => string[]) | null {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  for (const name of [...Object.values(kinds), ...others]) {
    const file = schemaAt(`popolo/${name}.json`);
    if (file === null) return null;
    ajv.addSchema(translated(JSON.parse(readFileSync(file, 'utf8').replaceAll('.json#"', '.json"')) as Json) as object);
  }
  return (popolo) =>
    Object.entries(kinds).flatMap(([list, name]) => {
      const validate = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json`)!;
      return popolo[list as keyof typeof kinds].flatMap((one) =>
        validate(JSON.parse(JSON.stringify(one)))
          ? []
          : (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`),
      );
    });
}

/** What points to something that is not there. */
function dangling({ persons, organizations, motions, events, memberships, vote_events: votes }: Popolo): string[] {
  const people = new Set(persons.map(({ id }) => id));
  const bodies = new Set(organizations.map(({ id }) => id));
  const filed = new Set(motions.map(({ id }) => id));
  return [
    ...memberships.flatMap(({ person_id: person, organization_id: body, on_behalf_of_id: group }) => [
      ...(people.has(person) ? [] : [`no person ${person}`]),
      ...[body, group].filter((id) => id !== undefined && !bodies.has(id)).map((id) => `no organisation ${id}`),
    ]),
    ...events.flatMap(({ attendees }) =>
      attendees.filter(({ id }) => !people.has(id)).map(({ id }) => `no person ${id}`),
    ),
    ...votes.flatMap((vote) => [
      ...('motion_id' in vote && !filed.has(vote.motion_id ?? '') ? [`no motion ${vote.motion_id}`] : []),
      ...vote.votes.flatMap(({ voter_id: voter, group_id: group }) => [
        ...(people.has(voter) ? [] : [`no person ${voter}`]),
        ...(group === undefined || bodies.has(group) ? [] : [`no organisation ${group}`]),
      ]),
    ]),
  ];
}

const faults = validator();
const meetings = testMeetings();
const each = meetings.map((meeting) => [meeting.name, meeting] as const);
const made = (meeting: TestMeeting): Popolo => popoloOf(sourceOf(meeting));

describe('A meeting in Popolo', () => {
  it.each(each)('%s points to nothing that is not there, and fits the schemas', (_, meeting) => {
    expect(dangling(made(meeting))).toEqual([]);
    if (faults) expect(faults(made(meeting))).toEqual([]);
  });

  it.each(each)('%s has every vote with its ballots, counted as they were', (_, meeting) => {
    const votes = meeting.minutes.items.flatMap((item) => item.votes);
    const told = made(meeting).vote_events;
    expect(told.map(({ id, votes: ballots }) => [id, ballots.length])).toEqual(
      votes.map(({ vote, ballots }) => [vote, ballots.length]),
    );
    for (const [index, { tally }] of votes.entries())
      expect(told[index]!.counts.find(({ option }) => option === 'yes')?.value).toBe(tally?.['for']);
  });

  it('tells nothing that is not public', () => {
    const everything = JSON.stringify(meetings.map(made));
    for (const words of Object.values(planted)) expect([words, everything.includes(words)]).toEqual([words, false]);
  });

  it('would notice a vote of nobody', () => {
    const popolo = structuredClone(made(meetings[1]!));
    popolo.vote_events.find(({ votes }) => votes.length > 0)!.votes[0]!.voter_id = 'nobody';
    expect(dangling(popolo)).toEqual(['no person nobody']);
  });

  (faults ? it : it.skip)(
    'the schemas refuse a field they do not know, a time that is none and a count without a number',
    () => {
      const popolo = structuredClone(made(meetings[1]!)) as unknown as Record<string, Record<string, unknown>[]>;
      popolo['persons']![0]!['shoe_size'] = 43;
      popolo['events']![0]!['start_date'] = 'yesterday';
      popolo['vote_events']!.find(({ counts }) => (counts as unknown[]).length > 0)!['counts'] = [{ option: 'yes' }];
      expect(faults!(popolo as unknown as Popolo)).toHaveLength(3);
    },
  );
});
