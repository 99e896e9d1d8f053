import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { council } from '../support/council.js';
import { called, convened, left, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, given, hold, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(7, { Ask: 4, Hegg: 3 });
const sitting: Step[] = [convened(people), opened(people), called('i1')];
const arrives = (person: string): Command => ({ type: 'member.arrive', person, mode: 'room' });
const seat = (person: string, substituteFor: string): Command => ({ type: 'substitute.seat', person, substituteFor });

rule('on-the-roster', () => {
  it('knows nobody else', () => {
    given(sitting)
      .when(arrives('x'))
      .isRefused('on-the-roster', { people: ['x'] });
    given(sitting).when({ type: 'speaker.list', person: 'x', kind: 'speech' }).isRefused('on-the-roster');
    given(sitting).when({ type: 'chair.change', chair: 'x' }).isRefused('on-the-roster');
  });
});

rule('gathering', () => {
  it('takes nobody in before the announcement or after the end', () => {
    given(convened(people).slice(0, 3)).when(arrives('m1')).isRefused('gathering', { status: 'planned' });
    given(sitting, left('m7'), { type: 'item.end', item: 'i1', outcome: 'other' }, { type: 'meeting.end' })
      .when(arrives('m7'))
      .isRefused('gathering', { status: 'ended' });
  });

  it('lets the hall fill before the opening', () => {
    given(convened(people)).when(arrives('m1')).tells('member.arrived');
  });
});

rule('present', () => {
  it('lets nobody leave who is not there', () => {
    given(sitting, left('m7')).when(left('m7')).isRefused('present', { person: 'm7' });
    given(sitting, left('m7')).when({ type: 'mode.change', person: 'm7', mode: 'room' }).isRefused('present');
  });
});

rule('not-yet-present', () => {
  it('lets nobody arrive twice', () => {
    given(sitting).when(arrives('m7')).isRefused('not-yet-present', { person: 'm7' });
  });
});

rule('remote-meeting', () => {
  it('holds for the roll, for arriving and for changing over', () => {
    given(convened(people), { type: 'meeting.open' })
      .when({ type: 'roll.call', entries: [{ person: 'm1', status: 'present', mode: 'remote' }] })
      .isRefused('remote-meeting', { person: 'm1' });
    given(sitting).when({ type: 'mode.change', person: 'm2', mode: 'remote' }).isRefused('remote-meeting');
  });

  it('keeps a remote meeting one while somebody sits there from elsewhere', () => {
    given(convened(people, undefined, remote), opened(people, 7, 'remote'))
      .when({ type: 'meeting.revise', changes: { form: 'physical' } })
      .isRefused('remote-meeting', { person: 'm1' });
  });

  it('does not hold for the administration', () => {
    given(sitting).when({ type: 'member.arrive', person: 'director', mode: 'remote' }).tells('member.arrived');
  });
});

rule('takes-part-remotely', () => {
  it('loses nobody who sits in the room', () => {
    given(sitting).when({ type: 'connection.lose', person: 'm2' }).isRefused('takes-part-remotely');
  });

  it('loses a connection once, and finds it again', () => {
    const online: Step[] = [convened(people, undefined, remote), opened(people, 7, 'remote'), streamIsLive];
    const lost: Step = { type: 'connection.lose', person: 'm2' };
    given(online, lost).when({ type: 'connection.lose', person: 'm2' }).tells();
    expect(
      given(online, lost).when({ type: 'connection.restore', person: 'm2' }).tells('connection.restored').meeting
        .presence['m2']?.connected,
    ).toBe(true);
  });
});

rule('one-seat', () => {
  const seated: Step[] = [sitting, left('m2'), left('m3'), seat('Ask-1', 'm2')];
  it('gives nobody two, and no seat to two', () => {
    given(seated).when(seat('Ask-1', 'm3')).isRefused('one-seat', { person: 'Ask-1', seat: 'm2' });
    given(seated).when(seat('Ask-2', 'm2')).isRefused('one-seat', { person: 'Ask-1', seat: 'm2' });
  });

  it('is given back before the member returns', () => {
    given(seated).when(arrives('m2')).isRefused('one-seat', { person: 'm2', substitute: 'Ask-1' });
    given(seated, { type: 'substitute.stand-down', person: 'Ask-1' }).when(arrives('m2')).tells('member.arrived');
  });

  it('is filled once in a roll', () => {
    given(convened(people), { type: 'meeting.open' })
      .when({
        type: 'roll.call',
        entries: [
          { person: 'm2', status: 'present' },
          { person: 'Ask-1', status: 'present', substituteFor: 'm2' },
        ],
      })
      .isRefused('one-seat', { people: ['m2'] });
  });
});

rule('seat-of-a-member', () => {
  it('is no administrator’s', () => {
    given(sitting).when(seat('Ask-1', 'director')).isRefused('seat-of-a-member', { person: 'director' });
    given(sitting)
      .when({ type: 'disqualification.raise', item: 'i1', person: 'director' })
      .isRefused('seat-of-a-member');
  });
});

rule('is-substitute', () => {
  it('seats no member for another', () => {
    given(sitting, left('m2'), left('m3')).when(seat('m3', 'm2')).isRefused('is-substitute', { person: 'm3' });
  });
});

rule('empty-seat', () => {
  it('takes nobody’s place who sits in it', () => {
    given(sitting).when(seat('Ask-1', 'm2')).isRefused('empty-seat', { person: 'm2' });
    given(sitting, left('m2')).when(seat('Ask-1', 'm2')).tells('substitute.seated');
  });

  it('is empty in a roll that says so', () => {
    given(convened(people), { type: 'meeting.open' })
      .when({
        type: 'roll.call',
        entries: [
          { person: 'm2', status: 'excused', reason: 'Syk' },
          { person: 'Ask-1', status: 'present', substituteFor: 'm2' },
        ],
      })
      .tells('roll.called');
  });
});

rule('substitute-group', () => {
  it('asks why somebody from another group is called', () => {
    given(sitting, left('m2'))
      .when(seat('Hegg-1', 'm2'))
      .isWarnedOf('substitute-group', { group: 'Hegg', seatOf: 'Ask' });
  });
});

rule('substitute-order', () => {
  it('asks why the first was passed over', () => {
    given(sitting, left('m2')).when(seat('Ask-2', 'm2')).isWarnedOf('substitute-order', { before: 'Ask-1' });
    given(sitting, left('m2'), left('m3'), seat('Ask-1', 'm2')).when(seat('Ask-2', 'm3')).tells('substitute.seated');
  });
});

rule('holds-a-seat', () => {
  it('lets no member stand down', () => {
    given(sitting).when({ type: 'substitute.stand-down', person: 'm2' }).isRefused('holds-a-seat');
  });
});

rule('in-session', () => {
  it('calls nothing before the opening or in a recess', () => {
    given(convened(people)).when(called('i1')).isRefused('in-session', { status: 'summoned' });
    const recess: Step[] = [sitting, { type: 'recess.start', reason: 'group-meeting' }];
    given(recess).when(callVote('v1', 'i1')).isRefused('in-session', { status: 'recess' });
    given(recess).when({ type: 'speaker.start', person: 'm2', kind: 'speech' }).isRefused('in-session');
    given(recess, { type: 'recess.end' }).when(callVote('v1', 'i1')).tells('vote.called');
  });
});

rule('items-begun', () => {
  it('asks about the item left standing, and lists those never reached', () => {
    given(sitting)
      .when({ type: 'meeting.end' })
      .isWarnedOf('items-begun', { items: ['i1'] });
    const end = given(sitting).when(because({ type: 'meeting.end' }, 'items-begun'));
    expect(end.event('meeting.ended').notReached).toEqual(['i2', 'i3']);
  });
});

rule('attendance-intervals', () => {
  const spans = (steps: Step[], person: string) =>
    hold(steps)
      .meeting.attendance.filter((one) => one.person === person)
      .map(({ to, fromItem, toItem }) => [to !== null, fromItem, toItem]);

  it('begin and end with the item that was under way', () => {
    expect(spans([sitting, left('m7'), called('i2'), arrives('m7')], 'm7')).toEqual([
      [true, undefined, 'i1'],
      [false, 'i2', undefined],
    ]);
  });

  it('end for everybody when the meeting does', () => {
    const end = because({ type: 'meeting.end' }, 'items-begun');
    expect(hold([sitting, end]).meeting.attendance.every((one) => one.to !== null)).toBe(true);
    const resumed = hold([sitting, { type: 'meeting.adjourn' }, { type: 'meeting.resume' }]).meeting.attendance;
    expect(resumed.filter((one) => one.person === 'm1')).toHaveLength(2);
  });

  it('break while the line is down', () => {
    const online: Step[] = [convened(people, undefined, remote), opened(people, 7, 'remote')];
    const broken: Step[] = [
      online,
      { type: 'connection.lose', person: 'm2' },
      { type: 'connection.restore', person: 'm2' },
    ];
    expect(spans(broken, 'm2').map(([over]) => over)).toEqual([true, false]);
  });
});
