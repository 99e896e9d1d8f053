import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FixedClock } from '../../src/platform/clock.js';
import type { Command } from '../../src/procedure/commands.js';
import type { Actor } from '../../src/procedure/events.js';
import { InProcessBell } from '../../src/record/in-process-bell.js';
import { MemoryMeetingLog } from '../../src/record/memory-meeting-log.js';
import { Refused } from '../../src/record/recorder.js';
import { RecordingService } from '../../src/recording/recording.service.js';
import { council, factsOf, matter } from '../support/council.js';
import { called, opened } from '../support/evening.js';
import { because } from '../support/scenario.js';

const by: Actor = { kind: 'account', account: 'kari', role: 'secretary' };
const people = council(5);
const councilBody = { id: 'fjordvik-kst', slug: 'kst', name: 'Kommunestyret' };
const boardBody = { id: 'fjordvik-fsk', slug: 'fsk', name: 'Formannskapet' };

function house() {
  const recording = new RecordingService(new MemoryMeetingLog(), new InProcessBell(), new FixedClock());
  const say = (meeting: string, ...commands: Command[]) =>
    commands.reduce<Promise<unknown>>(
      (before, command) => before.then(() => recording.record(meeting, randomUUID(), by, command)),
      Promise.resolve(),
    );
  const meet = (body: typeof councilBody, slug: string, organisation = 'fjordvik') =>
    say(
      `${body.id}-${slug}`,
      {
        type: 'meeting.plan',
        seats: 5,
        facts: factsOf({ body, slug, organisation: { slug: organisation, name: 'Kommune' } }),
      },
      { type: 'roster.publish', people: people.people },
      { type: 'agenda.publish', items: [matter('i1')] },
      { type: 'meeting.announce' },
      // The same people sit in all of them.
      ...(opened(people) as Command[]).map((command) => because(command, 'present-elsewhere')),
      called('i1') as Command,
    );
  return { say, meet };
}

const owing: Command = { type: 'notice.owe', item: 'i1', body: councilBody };
const over: Command[] = [{ type: 'item.end', item: 'i1', outcome: 'noted' }, { type: 'meeting.end' }];
const report = (meeting: string): Command => ({
  type: 'urgent-decision.report',
  item: 'i1',
  text: 'Veien er sikret.',
  madeBy: 'Formannskapet',
  decidedIn: { meeting, item: 'i1' },
});

it('a council is asked for the notice it is owed, until one of its meetings has had it', async () => {
  const { say, meet } = house();
  await meet(boardBody, 'a');
  await say('fjordvik-fsk-a', owing, ...over);
  await meet(councilBody, 'b');
  const ending = say('fjordvik-kst-b', ...over);
  await expect(ending).rejects.toThrow(Refused);
  await expect(ending).rejects.toThrow('notice-owed');
  await say('fjordvik-kst-b', {
    type: 'item.call',
    item: 'i1',
    overrides: [{ rule: 'item-reopened', reason: 'Meldingen.' }],
  });
  await say('fjordvik-kst-b', report('fjordvik-fsk-a'), ...over);
  await meet(councilBody, 'c');
  await say('fjordvik-kst-c', ...over);
});

it('nobody else is asked, and no other house’s notices count', async () => {
  const { say, meet } = house();
  await meet(boardBody, 'a');
  await say('fjordvik-fsk-a', owing);
  await meet({ id: 'fjordvik-helse', slug: 'helse', name: 'Helseutvalget' }, 'b');
  await say('fjordvik-helse-b', ...over);
  await meet(councilBody, 'c', 'nabovik');
  await say('fjordvik-kst-c', ...over);
});

it('two meetings that end at once do not wait for each other', async () => {
  const { say, meet } = house();
  await meet(boardBody, 'a');
  await say('fjordvik-fsk-a', owing);
  await meet(councilBody, 'b');
  await say('fjordvik-kst-b', report('fjordvik-fsk-a'));
  await Promise.all([say('fjordvik-fsk-a', ...over), say('fjordvik-kst-b', ...over)]);
});
