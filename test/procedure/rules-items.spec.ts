import { expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { council } from '../support/council.js';
import { called, convened, declared, ended, left, opened } from '../support/evening.js';
import { because, callVote, given, hold, voted, type Step } from '../support/scenario.js';
import { rule } from '../support/rules.js';

const people = council(5);
const sitting: Step[] = [convened(people), opened(people), called('i1')];
const filed: Command = { type: 'motion.file', motion: 'f1', item: 'i1', kind: 'main', text: 'Forslaget', mover: 'm2' };
const carried = (vote: string): Step[] => [voted(vote, 'i1', [['for', 5]], { motions: [] }), declared(vote)];
const decision = (votes: string[]): Command => ({ type: 'decision.record', item: 'i1', text: 'Vedtatt.', votes });
const speech = (type: 'speaker.list' | 'speaker.start', person = 'm2'): Command => ({ type, person, kind: 'speech' });

rule('item-under-way', () => {
  it('votes on nothing else', () => {
    given(sitting).when(callVote('v1', 'i2')).isRefused('item-under-way', { item: 'i2', underWay: 'i1' });
    given(sitting, ended('i1')).when({ type: 'doors.close', ground: 'privacy' }).isRefused('item-under-way');
  });

  it('changes with the next call', () => {
    const next = given(sitting).when(called('i2')).tells('item.called');
    expect(next.meeting.currentItem).toBe('i2');
    expect(next.meeting.items['i1']?.state).toBe('called');
    given(sitting).when(called('i1')).tells();
  });
});

rule('item-open', () => {
  it('calls nothing that was withdrawn', () => {
    given(sitting, { type: 'item.withdraw', item: 'i2' })
      .when(called('i2'))
      .isRefused('item-open', { state: 'withdrawn' });
    given(sitting, { type: 'item.withdraw', item: 'i2' })
      .when({ ...filed, item: 'i2' } as Command)
      .isRefused('item-open');
  });
});

rule('item-called', () => {
  it('ends and decides nothing before', () => {
    given(sitting).when(ended('i2')).isRefused('item-called', { state: 'listed' });
    given(sitting)
      .when({ ...decision([]), item: 'i2' } as Command)
      .isRefused('item-called');
  });
});

rule('item-reopened', () => {
  it('asks why', () => {
    given(sitting, ended('i1')).when(called('i1')).isWarnedOf('item-reopened', { item: 'i1', outcome: 'other' });
  });
});

rule('decision-recorded', () => {
  const decided: Command = { type: 'item.end', item: 'i1', outcome: 'decided' };
  it('asks for it', () => {
    given(sitting).when(decided).isWarnedOf('decision-recorded');
    given(sitting, carried('v1'), decision(['v1']))
      .when(decided)
      .tells('item.ended');
  });
});

rule('put-off-by-vote', () => {
  const putOff = (outcome: 'postponed' | 'referred-back' | 'dismissed') =>
    ({ type: 'item.end', item: 'i1', outcome }) as const;

  it('asks what the body said', () => {
    for (const outcome of ['postponed', 'referred-back', 'dismissed'] as const) {
      given(sitting).when(putOff(outcome)).isWarnedOf('put-off-by-vote', { item: 'i1', outcome });
    }
    given(sitting, voted('v1', 'i1', [['for', 7]], { purpose: 'postponement' }), declared('v1'))
      .when(putOff('postponed'))
      .tells('item.ended');
    given(sitting, voted('v1', 'i1', [['against', 7]], { purpose: 'postponement' }), declared('v1'))
      .when(putOff('postponed'))
      .isWarnedOf('put-off-by-vote');
  });
});

rule('motion-known', () => {
  it('puts no motion of another item to the vote', () => {
    given(sitting, { ...filed, item: 'i2' } as Command)
      .when(callVote('v1', 'i1', { motions: ['f1'] }))
      .isRefused('motion-known', { motions: ['f1'] });
    given(sitting).when({ type: 'motion.withdraw', motion: 'f9' }).isRefused('motion-known');
  });
});

rule('motion-new', () => {
  it('files no motion twice', () => {
    given(sitting, filed).when(filed).isRefused('motion-new', { motion: 'f1' });
  });
});

rule('motion-open', () => {
  it('revises nothing that was withdrawn or put', () => {
    const revised: Command = { type: 'motion.revise', motion: 'f1', text: 'Nytt' };
    given(sitting, filed, { type: 'motion.withdraw', motion: 'f1' })
      .when(revised)
      .isRefused('motion-open', { status: 'withdrawn' });
    given(sitting, filed, callVote('v1', 'i1', { motions: ['f1'] }))
      .when(revised)
      .isRefused('motion-open', { status: 'put-to-vote' });
    expect(given(sitting, filed).when(revised).meeting.motions['f1']).toMatchObject({
      text: 'Nytt',
      formerTexts: ['Forslaget'],
    });
  });
});

rule('text', () => {
  it('is in every motion, note, statement and decision', () => {
    given(sitting)
      .when({ ...filed, text: ' ' } as Command)
      .isRefused('text');
    given(sitting).when({ type: 'note.add', text: '', access: 'public' }).isRefused('text');
    given(sitting).when({ type: 'statement.enter', item: 'i1', person: 'm2', text: '' }).isRefused('text');
    given(sitting)
      .when({ ...decision([]), text: '' } as Command)
      .isRefused('text');
    given(sitting)
      .when({ type: 'statement.enter', item: 'i1', person: 'm2', text: 'Dissens' })
      .tells('statement.entered');
  });
});

rule('reason', () => {
  it('is given', () => {
    given(sitting, callVote('v1', 'i1')).when({ type: 'vote.interrupt', vote: 'v1', reason: ' ' }).isRefused('reason');
    given(sitting, callVote('v1', 'i1')).when({ type: 'vote.void', vote: 'v1', reason: '' }).isRefused('reason');
    given(sitting)
      .when({ type: 'text.correct', of: { what: 'item-title', item: 'i1' }, after: 'x', reason: '' })
      .isRefused('reason');
  });
});

rule('list-closed', () => {
  it('still takes a reply', () => {
    given(sitting, { type: 'speakers.close' }).when(speech('speaker.list')).isRefused('list-closed');
    given(sitting, { type: 'speakers.close' })
      .when({ type: 'speaker.list', person: 'm2', kind: 'reply' })
      .tells('speaker.listed');
  });
});

rule('listed-once', () => {
  it('lists nobody twice', () => {
    given(sitting, speech('speaker.list')).when(speech('speaker.list')).isRefused('listed-once');
  });
});

rule('on-the-list', () => {
  it('strikes nobody else', () => {
    given(sitting).when({ type: 'speaker.strike', person: 'm2' }).isRefused('on-the-list');
    given(sitting, speech('speaker.list')).when({ type: 'speaker.strike', person: 'm2' }).tells('speaker.struck');
  });
});

rule('speaker-present', () => {
  it('asks about somebody who is not', () => {
    given(sitting, left('m2')).when(speech('speaker.start')).isWarnedOf('speaker-present');
    given(sitting).when({ type: 'speaker.start', person: 'director', kind: 'presentation' }).tells('speaker.started');
  });
});

rule('speaking', () => {
  it('ends nobody’s speech but the speaker’s', () => {
    given(sitting, speech('speaker.start')).when({ type: 'speaker.end', person: 'm3' }).isRefused('speaking');
  });

  it('passes the word on in one gesture', () => {
    const next = given(sitting, speech('speaker.list'), speech('speaker.start')).when(speech('speaker.start', 'm3'));
    next.tells('speaker.ended', 'speaker.started');
    expect(next.meeting.speakers).toMatchObject({ list: [], current: { person: 'm3' } });
    expect(next.meeting.items['i1']?.speeches.map((one) => one.to !== null)).toEqual([true, false]);
  });
});

rule('speaking-already', () => {
  it('starts nobody again', () => {
    given(sitting, speech('speaker.start')).when(speech('speaker.start')).isRefused('speaking-already');
  });
});

rule('speaking-time', () => {
  const set = (speechSeconds: number): Command => ({ type: 'speaking-time.set', speechSeconds, replySeconds: 60 });
  it('holds for those who start afterwards', () => {
    given(sitting).when(set(1.5)).isRefused('speaking-time');
    expect(given(sitting, set(180)).when(speech('speaker.start')).event('speaker.started').limitSeconds).toBe(180);
    expect(
      given(sitting, set(180)).when({ type: 'speaker.start', person: 'm2', kind: 'reply' }).event('speaker.started')
        .limitSeconds,
    ).toBe(60);
  });
});

rule('one-decision', () => {
  it('takes no second', () => {
    given(sitting, carried('v1'), decision(['v1']))
      .when(decision(['v1']))
      .isRefused('one-decision', { offer: 'text.correct' });
  });
});

rule('binding-votes', () => {
  it('takes no void vote for one', () => {
    given(sitting, carried('v1'), { type: 'vote.void', vote: 'v1', reason: 'Gal fremgangsmåte' })
      .when(decision(['v1']))
      .isRefused('binding-votes', { votes: ['v1'] });
  });

  it('falls with its vote', () => {
    const voided = given(sitting, carried('v1'), decision(['v1'])).when({
      type: 'vote.void',
      vote: 'v1',
      reason: 'Feil',
    });
    voided.tells('vote.voided', 'decision.struck');
    expect(voided.meeting.items['i1']?.decision).toBeNull();
  });
});

rule('text-known', () => {
  it('corrects nothing else', () => {
    given(sitting)
      .when({ type: 'text.correct', of: { what: 'decision', item: 'i1' }, after: 'x', reason: 'y' })
      .isRefused('text-known');
  });
});

rule('corrected-text', () => {
  it('is another', () => {
    given(sitting)
      .when({ type: 'text.correct', of: { what: 'item-title', item: 'i1' }, after: 'Sak i1', reason: 'y' })
      .isRefused('corrected-text');
  });
});

rule('corrections-leave-a-trace', () => {
  it('in titles, motions, decisions, notes and names', () => {
    const reason = 'Skrivefeil';
    const { meeting } = hold([
      sitting,
      filed,
      carried('v1'),
      decision(['v1']),
      { type: 'note.add', text: 'Merknad', access: 'public' },
      { type: 'text.correct', of: { what: 'item-title', item: 'i1' }, after: 'Rett tittel', reason },
      { type: 'text.correct', of: { what: 'motion', motion: 'f1' }, after: 'Rett forslag', reason },
      { type: 'text.correct', of: { what: 'decision', item: 'i1' }, after: 'Rett vedtak', reason },
      { type: 'text.correct', of: { what: 'note', note: 1 }, after: 'Rett merknad', reason },
      { type: 'text.correct', of: { what: 'person-name', person: 'm1' }, after: 'Aud Bergtunet', reason },
    ]);
    expect(meeting.items['i1']).toMatchObject({
      title: 'Rett tittel',
      formerTitles: ['Sak i1'],
      decision: { text: 'Rett vedtak' },
    });
    expect(meeting.motions['f1']).toMatchObject({ text: 'Rett forslag', formerTexts: ['Forslaget'] });
    expect(meeting.notes[0]?.text).toBe('Rett merknad');
    expect(meeting.people['m1']?.name).toBe('Aud Bergtunet');
    expect(meeting.corrections.map((one) => one.before)).toEqual([
      'Sak i1',
      'Forslaget',
      'Vedtatt.',
      'Merknad',
      'Aud Bergtun',
    ]);
  });
});

rule('motions-follow-votes', () => {
  const status = (...steps: Step[]) => hold([sitting, filed, ...steps]).meeting.motions['f1']?.status;
  const vote = (sides: [string, number][]) => voted('v1', 'i1', sides, { motions: ['f1'] });
  it('from the call to the result, and back when the vote is void', () => {
    expect(status(callVote('v1', 'i1', { motions: ['f1'] }))).toBe('put-to-vote');
    expect(status(vote([['for', 5]]), declared('v1'))).toBe('adopted');
    expect(
      status(
        vote([
          ['for', 1],
          ['against', 4],
        ]),
        declared('v1'),
      ),
    ).toBe('rejected');
    expect(status(vote([['for', 5]]), declared('v1'), { type: 'vote.void', vote: 'v1', reason: 'Feil' })).toBe('filed');
    const quiet = because({ type: 'vote.close', vote: 'v1' }, 'not-voted');
    const few: Step[] = [
      callVote('v1', 'i1', { motions: ['f1'] }),
      { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'for']] },
      quiet,
    ];
    expect(status(...few, declared('v1'))).toBe('filed');
  });
});
