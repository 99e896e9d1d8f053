import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Snapshot } from '../../src/contract/following.js';
import type { RecordView } from '../../src/contract/recording.js';
import type { Command } from '../../src/procedure/commands.js';
import { commandExamples } from '../../src/recording/examples.js';
import { type Caller, eventually, fjordvik, openTestHouse, patience, tonight, type TestHouse } from '../support/app.js';

const example = <T extends Command['type']>(type: T) => ({ type, ...commandExamples[type] }) as Command;

describe('The whole way, from the secretary’s click to the public record', () => {
  let house: TestHouse;
  let secretary: Caller;
  let meeting: string;

  const shown = async () => (await house.anybody.get(`/meetings/${meeting}`)).json as Snapshot;

  beforeAll(async () => {
    house = await openTestHouse();
    ({ secretary } = await fjordvik(house));
  }, patience);
  afterAll(() => house?.close());

  it('A meeting is planned, and the public knows nothing of it', async () => {
    const planned = await secretary.plan(tonight());
    meeting = planned.id;
    expect(planned).toEqual({ id: 'fjordvik-kst-2026-11-23', path: '/fjordvik/kst/2026-11-23' });
    expect((await house.anybody.get(`/meetings/${meeting}`)).status).toBe(404);
  });

  it('It is announced with its agenda, and the public hears of both', async () => {
    const small = [{ rule: 'council-size', reason: 'Fem er nok til en prøve.' }];
    const summons = { ...example('meeting.summon'), overrides: small };
    await secretary.record(meeting, example('agenda.publish'), example('meeting.announce'), summons);
    const { state } = await eventually(shown, (snapshot) => snapshot.state?.status === 'summoned');
    expect(state.agenda).toEqual(['sak-41', 'sak-42']);
    expect(state.people['ordforer']?.name).toBe('Solveig Tangen');
  });

  it('The council meets, votes three to one, and everybody can read what it decided', async () => {
    await secretary.record(
      meeting,
      example('meeting.open'),
      example('roll.call'),
      example('item.call'),
      example('vote.call'),
      example('ballots.record'),
      example('vote.close'),
      example('vote.declare'),
      example('decision.record'),
      example('item.end'),
    );
    const { state } = await eventually(shown, (snapshot) => snapshot.state.items['sak-41']?.state === 'ended');
    const vote = state.votes['votering-1'];
    expect(vote?.result?.outcome).toBe('carried');
    expect(vote?.result?.tally).toMatchObject({ for: 3, against: 1 });
    expect(vote?.ballots).toContainEqual(['medlem-3', 'against']);
    expect(state.items['sak-41']?.decision?.text).toBe('Kommunestyret godkjenner forprosjektet.');
  });

  it('Why member 4 was absent stays inside', async () => {
    expect((await house.anybody.get(`/meetings/${meeting}/entries`)).text).not.toContain('Sykdom');
    const inside = (await secretary.get(`/meetings/${meeting}/record`)).json as RecordView;
    expect(JSON.stringify(inside.state)).toContain('Sykdom');
  });

  it('The desk hears what came after the number it knows', async () => {
    const whole = (await secretary.get(`/meetings/${meeting}/record`)).json as RecordView;
    const since = (await secretary.get(`/meetings/${meeting}/record?after=${whole.head - 2}`)).json as RecordView;
    expect(since.state).toBeUndefined();
    expect(since.entries?.map(({ event }) => event.type)).toEqual(['decision.recorded', 'item.ended']);
    expect(since.head).toBe(whole.head);
  });

  it('After a restart everything stands as it stood', async () => {
    const before = await shown();
    const { folder } = house;
    await house.app.close();
    house = { ...(await openTestHouse({}, folder)), folder };
    const { secretary: again } = await fjordvik(house);
    expect(await shown()).toEqual(before);
    await again.record(meeting, example('meeting.end'));
    await eventually(shown, (snapshot) => snapshot.state.status === 'ended');
  });
});
