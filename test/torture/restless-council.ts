import type { Command } from '../../src/procedure/commands.js';
import type { Chance } from './chance.js';

const people = Array.from({ length: 9 }, (_, seat) => `p${seat + 1}`);
const items = ['i1', 'i2', 'i3', 'i4', 'i5'];

/**
 * A council that does whatever comes to mind, in an order that mostly makes sense. What the rules refuse is refused;
 * a note is always taken, so the log always grows.
 */
export class RestlessCouncil {
  private readonly waiting: Command[];
  private named = 0;
  private opener: object | null = null;
  private toOpen: number;

  constructor(
    readonly meeting: string,
    private readonly chance: Chance,
  ) {
    this.waiting = opening(meeting);
    this.toOpen = this.waiting.length;
  }

  /** Whoever asks first opens the meeting, in order; the others only take notes until that is done. */
  next(secretary: object): Command {
    this.opener ??= secretary;
    if (this.toOpen > 0 && secretary !== this.opener)
      return { type: 'note.add', text: `Before the opening, x${++this.named}`, access: 'public' };
    if (this.toOpen > 0) this.toOpen--;
    if (this.waiting.length === 0) this.waiting.push(...this.whatever());
    return this.waiting.shift()!;
  }

  private whatever(): Command[] {
    const { chance } = this;
    const item = chance.one(items);
    const person = chance.one(people.slice(1));
    const id = `x${++this.named}`;
    switch (chance.between(0, 9)) {
      case 0:
        return [{ type: 'note.add', text: `Said aloud, ${id}`, access: 'public' }];
      case 1:
        return [{ type: 'note.add', text: `For the file only, ${id}`, access: 'restricted' }];
      case 2:
        return [{ type: 'item.call', item }];
      case 3:
        return [{ type: 'item.end', item, outcome: 'noted' }];
      case 4:
        return [
          {
            type: 'motion.file',
            motion: id,
            item,
            kind: 'alternative',
            text: `Motion ${id}, as read out`,
            mover: person,
          },
        ];
      case 5:
        return [
          { type: 'speaker.list', person, kind: 'speech' },
          { type: 'speaker.start', person, kind: 'speech' },
          { type: 'speaker.end', person },
        ];
      case 6:
        return [
          { type: 'member.leave', person, reason: `A reason that stays inside, ${id}` },
          { type: 'note.add', text: `Left, ${id}`, access: 'public' },
          { type: 'member.arrive', person, mode: 'room' },
        ];
      case 7:
        return [{ type: 'recess.start', reason: 'break' }, { type: 'recess.end' }];
      case 8:
        return [{ type: 'item.call', item }, ...this.vote(id, item, 'substance')];
      default:
        return [
          { type: 'item.call', item },
          ...this.vote(id, item, 'closing-doors'),
          { type: 'doors.close', ground: 'privacy', vote: id },
          { type: 'note.add', text: `Behind the doors, ${id}`, access: 'public' },
          { type: 'member.leave', person: people[8]! },
          { type: 'doors.open' },
          { type: 'member.arrive', person: people[8]!, mode: 'room' },
        ];
    }
  }

  private vote(vote: string, item: string, purpose: 'substance' | 'closing-doors'): Command[] {
    const against = people
      .filter(() => this.chance.next() < 0.2)
      .map((person): [string, string] => [person, 'against']);
    return [
      {
        type: 'vote.call',
        vote,
        item,
        question: `Question ${vote}`,
        kind: 'yes-no',
        options: [],
        motions: [],
        method: 'show-of-hands',
        purpose,
        binding: true,
        ...(purpose === 'closing-doors' ? { ground: 'privacy' as const } : {}),
      },
      { type: 'ballots.record', vote, everybody: 'for', ballots: against },
      { type: 'vote.close', vote },
      { type: 'vote.declare', vote },
    ];
  }
}

function opening(meeting: string): Command[] {
  const slug = meeting.replace('uvik-formannskapet-', '');
  return [
    {
      type: 'meeting.plan',
      seats: people.length,
      facts: {
        organisation: { slug: 'uvik', name: 'Uvik kommune' },
        body: { id: 'uvik-formannskapet', slug: 'formannskapet', name: 'Formannskapet' },
        slug,
        start: '2026-11-23T17:00:00.000Z',
        timezone: 'Europe/Oslo',
        form: 'physical',
        language: 'nb',
        ruleBook: 'norwegian-municipality',
      },
    },
    { type: 'meeting.announce' },
    {
      type: 'roster.publish',
      people: people.map((person, seat) => ({
        person,
        name: `Medlem ${seat + 1} Uvik`,
        party: seat % 2 ? 'Fjordlista' : 'Bygdelista',
        seat: `s${seat + 1}`,
        role: seat === 0 ? ('chair' as const) : ('member' as const),
      })),
    },
    {
      type: 'agenda.publish',
      items: items.map((item, place) => ({
        item,
        number: `PS ${place + 1}/26`,
        title: `Sak ${place + 1}`,
        kind: 'decision' as const,
      })),
    },
    { type: 'meeting.summon', noticeDays: 8, documentsSent: true },
    {
      type: 'meeting.open',
      chair: 'p1',
      secretary: 'Sekretæren',
      overrides: [{ rule: 'another-day', reason: 'Øvelsen holdes når den holdes.' }],
    },
    {
      type: 'roll.call',
      entries: people.map((person) => ({ person, status: 'present' as const, mode: 'room' as const })),
    },
  ];
}
