import { describe, expect, it } from '@jest/globals';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { ClosingGround } from '../../src/procedure/vocabulary.js';
import { council } from '../support/council.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, choices, given, hold, voted, type Step } from '../support/scenario.js';

const sitting = (seats: number, facts: Partial<MeetingFacts> = {}, present = seats): Step[] => {
  const people = council(seats);
  return [
    convened(people, undefined, facts),
    opened(people, present, facts.form === 'remote' ? 'remote' : 'room'),
    called('i1'),
    ...(facts.publicAccess ? [streamIsLive] : []),
  ];
};
const lost = (person: string): Step => ({ type: 'connection.lose', person });
const ballots =
  (...sides: [string, number][]): Step =>
  (meeting) => ({
    type: 'ballots.record',
    vote: 'v1',
    ballots: choices(meeting, 'v1', ...sides),
  });
const close = because({ type: 'vote.close', vote: 'v1' }, 'connection-lost', 'not-voted');
const toClose = (ground: ClosingGround): Partial<Parameters<typeof callVote>[2]> => ({
  purpose: 'closing-doors',
  ground,
});
const streamed = { publicAccess: { streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' as const } };

describe('F Remote and closed', () => {
  it('F1 offers to interrupt when the eleventh is lost before voting, and carries 6 to 4 if the chair goes on', () => {
    const voting = [sitting(11, remote), callVote('v1', 'i1'), lost('m11'), ballots(['for', 6], ['against', 4])];
    given(...voting)
      .when({ type: 'vote.close', vote: 'v1' })
      .isWarnedOf('connection-lost', { people: ['m11'], offer: 'vote.interrupt' });
    const result = given(...voting, close)
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'carried', cast: 10, flags: ['connection-lost'], notVoted: ['m11'] });
  });

  it('F2 decides nothing when the sixth of eleven is lost', () => {
    const voting = [sitting(11, remote, 6), callVote('v1', 'i1'), lost('m6')];
    const result = given(...voting, ballots(['for', 5]), close)
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'not-quorate', quorum: { counted: 5, needed: 6 } });
    const restored = given(
      ...voting,
      { type: 'vote.interrupt', vote: 'v1', reason: 'm6 falt ut' },
      { type: 'connection.restore', person: 'm6' },
      { type: 'vote.resume', vote: 'v1' },
      ballots(['for', 6]),
      { type: 'vote.close', vote: 'v1' },
    ).when(declared('v1'));
    expect(restored.event('vote.declared').result).toMatchObject({ outcome: 'carried', flags: [] });
  });

  it('F3 counts the vote of somebody lost after giving it', () => {
    const held = hold([
      sitting(11, remote, 6),
      callVote('v1', 'i1'),
      ballots(['for', 6]),
      lost('m6'),
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({ outcome: 'carried', cast: 6, flags: [] });
    const interval = held.meeting.attendance.find((one) => one.person === 'm6');
    const voteAt = held.log.find((entry) => entry.event.type === 'ballots.recorded')?.at ?? '';
    expect((interval?.to ?? '') > voteAt).toBe(true);
  });

  it('F4 carries a tie by the chair’s vote and says that the one who was lost could have turned it', () => {
    const result = given(
      sitting(11, remote),
      callVote('v1', 'i1'),
      lost('m11'),
      { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'for']] },
      { type: 'ballots.record', vote: 'v1', ballots: ['m2', 'm3', 'm4', 'm5'].map((person) => [person, 'for']) },
      { type: 'ballots.record', vote: 'v1', everybody: 'against', ballots: [] },
      close,
    )
      .when(declared('v1'))
      .event('vote.declared').result;
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote', tally: { for: 5, against: 5 } });
    expect(result.flags).toContain('outcome-sensitive');
  });

  it('F5 does not close a remote meeting for a staff matter', () => {
    given(sitting(11, remote))
      .when(callVote('v1', 'i1', toClose('employment')))
      .isRefused('closing-remote', { ground: 'employment' });
    given(sitting(11, remote)).when({ type: 'doors.close', ground: 'employment' }).isRefused('closing-remote');
  });

  it('F6 closes a meeting in the hall on an open vote of 20 to 5, prints the basis and pauses the stream', () => {
    const doors = given(
      sitting(25, streamed),
      voted(
        'v1',
        'i1',
        [
          ['for', 20],
          ['against', 5],
        ],
        toClose('employment'),
      ),
      declared('v1'),
    )
      .when({ type: 'doors.close', ground: 'employment', vote: 'v1' })
      .tells('stream.changed', 'doors.closed');
    expect(doors.event('doors.closed').citation).toBe('kommuneloven § 11-5 andre ledd første punktum');
    expect(doors.meeting.stream.state).toBe('paused-closed-session');
    expect(doors.meeting.closed).toMatchObject({ item: 'i1', ground: 'employment' });
  });

  it('F7 closes a remote meeting to protect somebody’s privacy', () => {
    given(
      sitting(25, remote),
      voted(
        'v1',
        'i1',
        [
          ['for', 15],
          ['against', 10],
        ],
        toClose('privacy'),
      ),
      declared('v1'),
    )
      .when({ type: 'doors.close', ground: 'privacy', vote: 'v1' })
      .tells('stream.changed', 'doors.closed');
  });

  it('F8 wants the exemption cited where weighty public interests are the ground', () => {
    const carried = [
      sitting(25),
      voted(
        'v1',
        'i1',
        [
          ['for', 15],
          ['against', 10],
        ],
        toClose('public-interest'),
      ),
      declared('v1'),
    ];
    const doors = { type: 'doors.close', ground: 'public-interest', vote: 'v1' } as const;
    given(...carried)
      .when(doors)
      .isRefused('closing-exemption');
    const closed = given(...carried).when({ ...doors, exemption: 'offentleglova § 23 første ledd' });
    expect(closed.event('doors.closed').citation).toBe(
      'kommuneloven § 11-5 tredje ledd bokstav b, offentleglova § 23 første ledd',
    );
  });

  it('F9 takes no vote on closing behind closed doors', () => {
    given(sitting(25), voted('v1', 'i1', [['for', 25]], toClose('privacy')), declared('v1'), {
      type: 'doors.close',
      ground: 'privacy',
      vote: 'v1',
    })
      .when(callVote('v2', 'i1', toClose('employment')))
      .isRefused('closing-vote-open', { item: 'i1' });
  });

  it('F10 does not let one member join by video unless the meeting becomes a remote one', () => {
    const arrival = { type: 'member.arrive', person: 'm11', mode: 'remote' } as const;
    given(sitting(11, {}, 10))
      .when(arrival)
      .isRefused('remote-meeting', { permitted: false, offer: null });
    const permitted = [sitting(11, { remotePermitted: true }, 10)];
    given(...permitted)
      .when(arrival)
      .isRefused('remote-meeting', { permitted: true, offer: 'meeting.revise' });
    given(...permitted, { type: 'meeting.revise', changes: { form: 'remote', mixed: true } })
      .when(arrival)
      .tells('member.arrived');
  });

  it('F11 corrects 14 to 11 into 12 to 13 only with the chair, and replaces the decision in the open', () => {
    const decided: Step[] = [
      sitting(25),
      { type: 'motion.file', motion: 'I', item: 'i1', kind: 'recommendation', text: 'Innstillingen' } as const,
      voted(
        'v1',
        'i1',
        [
          ['for', 14],
          ['against', 11],
        ],
        { motions: ['I'] },
      ),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Innstillingen', votes: ['v1'] } as const,
    ];
    const correction = {
      type: 'vote.correct',
      vote: 'v1',
      ballots: [
        ['m13', 'against'],
        ['m14', 'against'],
      ] as [string, string][],
      reason: 'To var talt på feil side.',
      decisionText: 'Innstillingen falt.',
    } as const;
    given(...decided)
      .when({ ...correction, confirmedByChair: false })
      .isRefused('chair-confirms', { was: 'carried', becomes: 'lost' });
    const corrected = given(...decided)
      .when({ ...correction, confirmedByChair: true })
      .tells('vote.corrected', 'decision.struck', 'decision.recorded');
    const { meeting } = corrected;
    expect(corrected.event('vote.corrected')).toMatchObject({
      flipped: true,
      result: { tally: { for: 12, against: 13 } },
    });
    expect(meeting.votes['v1']?.former).toMatchObject([{ result: { tally: { for: 14, against: 11 } }, flipped: true }]);
    expect(meeting.items['i1']?.decision?.text).toBe('Innstillingen falt.');
    expect(meeting.items['i1']?.struckDecisions).toMatchObject([{ text: 'Innstillingen' }]);
    expect(meeting.motions['I']?.status).toBe('rejected');
  });
});
