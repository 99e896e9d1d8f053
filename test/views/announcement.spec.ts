import { describe, expect, it } from '@jest/globals';
import type { PublicEntry, PublicEvent } from '../../src/procedure/events.js';
import type { Meeting } from '../../src/procedure/meeting.js';
import { announcement } from '../../src/views/announcement.js';
import { nb } from '../../src/views/words/nb.js';
import { doorsClosed, opened, recess, running, Told, voteOn, voting } from './invented-meetings.js';

/** What a screen reader hears when `before` becomes `after` through these events. */
function heard(before: Meeting, after: Meeting, ...events: PublicEvent[]): string | null {
  const entries = events.map((event, index): PublicEntry => ({
    seq: before.seq + index + 1,
    at: after.at ?? '',
    recordedAt: after.at ?? '',
    event,
    hash: '',
  }));
  return announcement(before, after, entries, nb);
}

/** Lets these happen, and tells what is heard of them. */
function happens(told: Told, ...events: PublicEvent[]): string | null {
  const before = told.meeting;
  told.tell(...(events as Parameters<Told['tell']>));
  return heard(before, told.meeting, ...events);
}

describe('What is said aloud while a meeting goes on', () => {
  it('tells which item is called, by number and title', () => {
    expect(happens(running(), { type: 'item.called', item: 'i6' })).toBe(
      'Nå behandles RS 14/26 Protokoll fra kontrollutvalget 4. november.',
    );
  });

  it('says nothing when somebody starts or stops speaking', () => {
    expect(happens(running(), { type: 'speaker.ended', person: 'p17' })).toBeNull();
  });

  it('says nothing when a vote is called, and the whole of it once it is declared', () => {
    const told = running();
    const before = told.meeting;
    voteOn(told, { vote: 'v9', item: 'i3', question: 'Utsettelse', against: ['p1'] });
    const declared = told.meeting.votes.v9!;
    expect(
      heard(
        before,
        told.meeting,
        { type: 'vote.closed', vote: 'v9' },
        {
          type: 'vote.declared',
          vote: 'v9',
          item: 'i3',
          result: declared.result!,
          sentence: declared.sentence!,
          rule: declared.rule!,
        },
      ),
    ).toBe('Utsettelse: Vedtatt med 24 mot 1 stemme (1 fra Ap).');
  });

  it('says nothing of a vote being taken', () => {
    expect(heard(running().meeting, voting().meeting, { type: 'speakers.closed' })).toBeNull();
  });

  it('tells who filed a motion, and counts them where several come at once', () => {
    const motion = {
      type: 'motion.filed' as const,
      item: 'i3',
      kind: 'addition' as const,
      text: 'Ny kai.',
      mover: 'p2',
    };
    const told = running();
    expect(happens(told, { ...motion, motion: 'm8' })).toBe('Tilleggsforslag er fremmet av Bjørn Isdalen (Ap).');
    expect(happens(told, { ...motion, motion: 'm9' }, { ...motion, motion: 'm10' })).toBe('2 forslag er fremmet.');
  });

  it('tells that the doors are closed, and on what basis', () => {
    expect(
      happens(opened(), {
        type: 'doors.closed',
        item: 'i3',
        ground: 'privacy',
        citation: 'kommuneloven § 11-5 tredje ledd bokstav a',
      }),
    ).toBe('Dørene er lukket. Lovhjemmel: kommuneloven § 11-5 tredje ledd bokstav a.');
    expect(happens(doorsClosed(), { type: 'doors.opened', item: 'i4', present: [] })).toBe('Dørene er åpnet igjen.');
  });

  it('tells of a recess with the time it ends, where the meeting is', () => {
    const event = { type: 'recess.started' as const, reason: 'break' as const, resumesAt: '2026-11-23T18:15:00.000Z' };
    expect(heard(running().meeting, recess().meeting, event)).toBe('Møtet tar pause til kl. 19:15.');
  });

  it('tells when the stream is lost, not when it merely goes on', () => {
    const lost = happens(running(), {
      type: 'stream.changed',
      state: 'interrupted',
      fault: 'stalled',
      seenBy: 'probe',
    });
    expect(lost).toBe('Sendingen er brutt.');
    expect(happens(running(), { type: 'stream.changed', state: 'live', seenBy: 'probe' })).toBeNull();
  });

  it('keeps to three sentences however much was missed, and counts the rest', () => {
    const told = running();
    const events = ['i4', 'i5', 'i6', 'i7', 'i8'].map((item): PublicEvent => ({
      type: 'item.ended',
      item,
      outcome: 'noted',
    }));
    const all = happens(
      told,
      { type: 'item.called', item: 'i8' },
      { type: 'recess.started', reason: 'break' },
      { type: 'recess.ended' },
      ...events,
      {
        type: 'meeting.ended',
        notReached: [],
      },
    );
    expect(all).toBe('Møtet tar pause. Møtet fortsetter. Møtet er hevet.');
  });

  it('does not say again what a burst repeats', () => {
    const { meeting } = running();
    const again: PublicEntry = {
      seq: meeting.seq,
      at: '',
      recordedAt: '',
      hash: '',
      event: { type: 'item.called', item: 'i3' },
    };
    expect(announcement(meeting, meeting, [again], nb)).toBeNull();
  });
});
