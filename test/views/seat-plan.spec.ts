import { describe, expect, it } from '@jest/globals';
import { hemicycle, seatPlanOf, type Place, type SeatPlan } from '../../src/views/seat-plan.js';
import { renderPage } from '../../src/views/render.js';
import { council, ended, opened, voteOn, type Told } from './invented-meetings.js';
import { itemPage, meetingPage } from './invented-pages.js';

const between = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

/** Pairs of seats that lie over each other. */
function overlaps({ radius, places }: { radius: number; places: Place[] }): number {
  let found = 0;
  places.forEach((a, index) => places.slice(index + 1).forEach((b) => (found += between(a, b) < 2 * radius ? 1 : 0)));
  return found;
}

/** As wide as a reader's browser would draw it: seven units a letter, thirteen from line to line. */
function labelsOver({ labels }: SeatPlan): string[] {
  const boxes = labels.map(({ group, x, y, anchor }) => {
    const width = group.length * 7;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { group, left, right: left + width, y };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 9)
      .map((b) => `${a.group} over ${b.group}`),
  );
}

const declared = (told: Told, vote: string) => told.meeting.votes[vote]!;
const planOf = (told: Told, vote: string) => seatPlanOf(told.meeting, declared(told, vote))!;

describe('A half circle of seats', () => {
  it('has a place for everybody, side by side, for councils of 1 to 200', () => {
    for (let seats = 1; seats <= 200; seats += 1) {
      const plan = hemicycle(seats);
      expect({ seats, places: plan.places.length, overlaps: overlaps(plan) }).toEqual({
        seats,
        places: seats,
        overlaps: 0,
      });
      expect(plan.radius).toBeGreaterThan(seats < 100 ? 4 : 2);
      expect(plan.places.every(({ x, y }) => Math.abs(x) <= 100 && y <= 0.1 && y >= -100)).toBe(true);
    }
  });

  it('would be seen to crowd if its seats were half as wide again', () => {
    const plan = hemicycle(43);
    expect(overlaps({ ...plan, radius: plan.radius * 1.5 })).toBeGreaterThan(0);
  });

  it('goes from the left to the right', () => {
    const angles = hemicycle(77).places.map(({ x, y }) => Math.atan2(Math.max(0, -y), x));
    angles.slice(1).forEach((angle, index) => expect(angle).toBeLessThanOrEqual(angles[index]! + 0.01));
  });
});

describe('The seats of a vote', () => {
  it('hold every ballot once, group by group, in the order of the roster', () => {
    const told = opened();
    const plan = planOf(told, 'v2');
    const ballots = new Map(declared(told, 'v2').ballots);
    const voted = plan.seats.filter(({ choice }) => choice !== null);
    expect(new Map(voted.map(({ person, choice }) => [person, choice]))).toEqual(ballots);
    expect(voted).toHaveLength(ballots.size);
    const groups = plan.seats.map(({ person }) => told.meeting.people[person]?.group ?? '');
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(runs).toEqual([...new Set(groups)]);
    expect(plan.labels.map(({ group }) => group)).toEqual(['Ap', 'H', 'Sp', 'SV', 'FrP', 'V']);
  });

  it('leave empty the seat of who was away, and not that of who was stood in for', () => {
    const empty = planOf(opened(), 'v2').seats.filter(({ choice }) => choice === null);
    // p10 was away too, and s1 sat in the place.
    expect(empty.map(({ person }) => person)).toEqual(['p16']);
  });

  it('are not drawn where all voted alike, or nobody by name', () => {
    expect(seatPlanOf(opened().meeting, declared(opened(), 'v1'))).toBeNull();
    const secret = voteOn(opened(), {
      vote: 'x',
      item: 'i3',
      question: 'Valg',
      method: 'secret',
      totals: { for: 3, against: 9 },
    });
    expect(seatPlanOf(secret.meeting, declared(secret, 'x'))).toBeNull();
  });

  it('name groups of one seat each without one name lying over another', () => {
    const told = opened();
    const small = ['KrF', 'MDG', 'R', 'V', 'PP', 'INP', 'Samarbeidslista', 'Ap', 'H', 'Sp', 'SV', 'FrP'];
    const people = { ...told.meeting.people };
    council().forEach(({ person }, index) => {
      people[person] = { ...people[person]!, group: small[Math.floor(index / 2.2)] ?? '' };
    });
    const plan = seatPlanOf({ ...told.meeting, people }, declared(told, 'v2'))!;
    expect(plan.labels.length).toBeGreaterThan(9);
    expect(labelsOver(plan)).toEqual([]);
    expect(labelsOver({ ...plan, labels: plan.labels.map((label) => ({ ...label, x: 0, y: -116 })) })).not.toEqual([]);
  });
});

const assets = { styles: [], script: null, preloads: [], icon: null };

describe('A vote on its page', () => {
  const html = renderPage(itemPage(ended(), 'i8'), assets);

  it('is a picture with a name, beside the table that says the same', () => {
    expect(html).toMatch(/<svg viewBox="[^"]+" role="img" aria-label="Stemmene tegnet som 2\d plasser/);
    expect(html).toContain('data-sign="against"');
    expect(html).toContain('<caption class="ds-sr-only">Stemmene i avstemningen over');
  });

  it('tells after a correction whose votes it changed, with what fell struck through', () => {
    expect(html).toMatch(/Disse stemmene ble endret av rettelsen:<\/p><ul><li>[^<]+: <del>For<\/del> <ins>Mot<\/ins>/);
    expect(html.match(/<del>For<\/del> <ins>Mot<\/ins>/g)).toHaveLength(2);
  });

  it('draws no seats where the names stand elsewhere', () => {
    const page = meetingPage(ended());
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`w${n}`, declared(ended(), 'v5')]));
    const crowded = {
      ...page.snapshot,
      state: { ...page.snapshot.state, votes: { ...page.snapshot.state.votes, ...many } },
    };
    expect(renderPage({ ...page, snapshot: crowded }, assets)).not.toContain('seat-plan');
  });
});
