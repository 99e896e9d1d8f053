import type { Command, CommandOf } from '../../src/procedure/commands.js';
import { stillOpen } from '../../src/procedure/forms/motions.js';
import { leftByPoints } from '../../src/procedure/forms/points.js';
import type { Item, Meeting, Motion, Vote } from '../../src/procedure/meeting.js';
import type { MotionId, PersonId, ThresholdId, VoteMethod, VotePurpose } from '../../src/procedure/vocabulary.js';

/** What is put to the vote: motions that were filed, and the recommendation of the agenda, which is filed as it is put. */
export interface Subject {
  /** Id of the motion; of the motion to be, for the recommendation. */
  id: MotionId;
  kind: Motion['kind'];
  text: string;
  filed: boolean;
  /** "Forslag 2 (endringsforslag)": what it is called in a question. */
  name: string;
  /** "Forslag 2": what it is called among the choices. */
  short: string;
}

/** Everything that can be put to the vote in an item, the recommendation first. */
export function subjectsOf(
  meeting: Pick<Meeting, 'motions' | 'items' | 'votes'>,
  item: Item,
  recommendationId: MotionId,
  names: { motion: (number: number) => string; kinds: Record<Motion['kind'], string> },
): Subject[] {
  const motions = item.motions.flatMap((id) => meeting.motions[id] ?? []);
  const filed = motions
    .filter(
      ({ motion, status }) =>
        stillOpen(status) || status === 'put-to-vote' || leftByPoints(meeting, item.item, motion) !== null,
    )
    .map((motion): Subject => ({
      id: motion.motion,
      kind: motion.kind,
      text: motion.text,
      filed: true,
      short: motion.kind === 'recommendation' ? names.kinds.recommendation : names.motion(motion.number),
      name:
        motion.kind === 'recommendation'
          ? names.kinds.recommendation
          : `${names.motion(motion.number)} (${names.kinds[motion.kind].toLowerCase()})`,
    }));
  const known = motions.some((motion) => motion.kind === 'recommendation' && motion.status !== 'withdrawn');
  if (!item.recommendation || known) return filed;
  return [
    {
      id: recommendationId,
      kind: 'recommendation',
      text: item.recommendation,
      filed: false,
      name: names.kinds.recommendation,
      short: names.kinds.recommendation,
    },
    ...filed,
  ];
}

/** The purpose that follows from what is voted on; procedure before substance. */
export function purposeOf(chosen: readonly Subject[]): VotePurpose {
  return chosen.length === 1 && chosen[0]?.kind === 'postponement' ? 'postponement' : 'substance';
}

export interface VoteForm {
  vote: string;
  item: Item;
  question: string;
  chosen: readonly Subject[];
  method: VoteMethod;
  purpose: VotePurpose;
  concerns?: PersonId;
  ground?: CommandOf<'vote.call'>['ground'];
  supersedes?: Vote['vote'];
  /** The kind of matter, where it asks for more or less than a simple majority. */
  threshold?: ThresholdId;
  /** Points of the one proposal; none where the whole of it is put. */
  points?: readonly string[];
}

/** The commands of one gesture: the recommendation becomes a motion if it is not one yet, and the vote is called. */
export function callCommands(form: VoteForm): Command[] {
  const { chosen, item } = form;
  const choice = chosen.length > 1;
  const filings = chosen
    .filter((subject) => !subject.filed)
    .map((subject): Command => ({
      type: 'motion.file',
      motion: subject.id,
      item: item.item,
      kind: subject.kind,
      text: subject.text,
    }));
  return [
    ...filings,
    {
      type: 'vote.call',
      vote: form.vote,
      item: item.item,
      question: form.question,
      kind: choice ? 'choice' : 'yes-no',
      options: choice ? chosen.map((subject) => ({ option: subject.id, text: subject.short, motion: subject.id })) : [],
      motions: chosen.map((subject) => subject.id),
      method: form.method,
      purpose: form.purpose,
      binding: form.purpose !== 'trial',
      ...(form.concerns ? { concerns: form.concerns } : {}),
      ...(form.points && form.points.length > 0 ? { points: [...form.points] } : {}),
      ...(form.ground ? { ground: form.ground } : {}),
      ...(form.threshold && !choice ? { threshold: form.threshold } : {}),
      ...(form.supersedes ? { supersedes: form.supersedes } : {}),
    },
  ];
}
