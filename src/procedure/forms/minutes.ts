import type { Meeting } from '../meeting.js';
import type { MinutesPerson } from '../minutes-document.js';
import type { Instant, ItemId, MotionId, PersonId } from '../vocabulary.js';

/** How an item was handled, where that was otherwise than in an ordinary meeting. */
export interface MinutesForms {
  /** Null where it was not decided in writing. */
  written: {
    /** Null where it is not for everybody to read. */
    proposal: string | null;
    openedAt: Instant;
    until: Instant | null;
    settled: {
      at: Instant;
      adopted: boolean;
      members: number;
      answers: { person: MinutesPerson; agrees: boolean; inWriting: boolean }[];
      silent: MinutesPerson[];
    } | null;
  } | null;
  /** Demands for an ordinary meeting instead of the urgent remote one. */
  contests: { demandedBy: MinutesPerson[]; needed: number; members: number; postponed: boolean; at: Instant }[];
  /** Which two proposals went on to a second vote, where the chair had to say. */
  rulings: { options: string[]; reason: string; at: Instant }[];
  /** The order of voting as announced last. */
  order: { at: Instant; steps: { question: string; motions: number[] }[] } | null;
  /** What is said of motions besides their words and votes: which they concern, to whom they went, why they were not put. */
  motions: { motion: MotionId; targets: number[]; to: string | null; ruledOut: string | null }[];
  /** Who had the item put on the agenda. */
  demand: { demandedBy: MinutesPerson[]; needed: number; members: number; at: Instant } | null;
}

export function formsOf(meeting: Meeting, item: ItemId, person: (id: PersonId) => MinutesPerson): MinutesForms {
  const matter = meeting.forms.written[item];
  const demand = meeting.forms.demands[item];
  return {
    written: matter
      ? {
          proposal: matter.proposal,
          openedAt: matter.openedAt,
          until: matter.until,
          settled: matter.settled && {
            at: matter.settled.at,
            adopted: matter.settled.adopted,
            members: matter.settled.members,
            answers: matter.answers.map(({ person: id, agrees, inWriting }) => ({
              person: person(id),
              agrees,
              inWriting,
            })),
            silent: matter.settled.silent.map(person),
          },
        }
      : null,
    contests: meeting.forms.contests
      .filter((contest) => contest.item === item || contest.item === null)
      .map(({ demandedBy, needed, members, postponed, at }) => ({
        demandedBy: demandedBy.map(person),
        needed,
        members,
        postponed,
        at,
      })),
    rulings: rulingsOn(meeting, item),
    order: orderOf(meeting, item),
    motions: (meeting.items[item]?.motions ?? []).flatMap((motion) => {
      const way = meeting.forms.motions[motion];
      const told = {
        targets: numbersOf(meeting, way?.targets ?? []),
        to: way?.to ?? null,
        ruledOut: way?.ruledOut ?? null,
      };
      return way ? [{ motion, ...told }] : [];
    }),
    demand: demand ? { ...demand, demandedBy: demand.demandedBy.map(person) } : null,
  };
}

/** Options by their words; a ruling on a vote the public has not heard of is not there. */
export const rulingsOn = (meeting: Meeting, item: ItemId): MinutesForms['rulings'] =>
  (meeting.items[item]?.votes ?? []).flatMap((id) => {
    const ruling = meeting.forms.rulings[id];
    if (!ruling) return [];
    const offered = meeting.votes[id]?.options ?? [];
    const options = ruling.options.map((choice) => offered.find(({ option }) => option === choice)?.text ?? choice);
    return [{ options, reason: ruling.reason, at: ruling.at }];
  });

/** Motions by the numbers they are known by. */
export const numbersOf = (meeting: Meeting, motions: MotionId[]): number[] =>
  motions.map((motion) => meeting.motions[motion]?.number).filter((number) => number !== undefined);

function orderOf(meeting: Meeting, item: ItemId): MinutesForms['order'] {
  const announced = meeting.forms.orders[item];
  if (!announced) return null;
  const steps = announced.order.map(({ question, motions }) => ({ question, motions: numbersOf(meeting, motions) }));
  return { at: announced.at, steps };
}
