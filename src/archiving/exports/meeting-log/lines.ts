import type { PublicEvent } from '../../../procedure/events.js';
import type { Meeting, Vote } from '../../../procedure/meeting.js';
import type { ItemId, MotionId, VoteId } from '../../../procedure/vocabulary.js';
import { itemKind, itemOutcome, methodOf, motionKind, outcomes, standing, streamState } from './words.js';

/** One line of the log, without its number and time. */
export interface Line {
  type: string;
  [field: string]: unknown;
}

/** What somebody who imports a log makes a note of, and what comes out as its own field again. */
export const importedAs = {
  comment: 'source-comment',
  recording: 'recording',
  closed: 'closed-in-source',
  guessed: 'start-is-guess',
  writtenLater: 'written-later',
  minutes: 'minutes-published',
} as const;

const longestNote = 5000;
const longestSentence = 1000;

/** The address under which a published version of the minutes can be had, for whoever follows the log. */
export type MinutesAddress = (version: number) => string;

/**
 * Tells a record in the words of the log, entry by entry. What was counted or worded wrongly first and put right later is
 * told as it now holds, with a note where it was put right: the format knows no other way.
 */
export class Teller {
  private readonly people = new Set<string>();
  private readonly items = new Set<ItemId>();
  private readonly motions = new Map<MotionId, string>();
  private readonly counted = new Set<VoteId>();
  private stream = '';
  private opened = false;

  constructor(
    /** The record as it stands in the end. */
    private readonly whole: Meeting,
    private readonly minutesAddress: MinutesAddress,
  ) {}

  /** @param seq number of the entry among the public ones */
  tell(seq: number, event: PublicEvent, before: Meeting, after: Meeting): Line[] {
    return [
      ...this.said(seq, event, after),
      ...this.sittingChanged(before, after),
      ...this.itemsClosed(before, after),
      ...(event.type === 'roll.called' ? [] : attendanceChanged(before, after, this.people)),
    ];
  }

  private said(seq: number, event: PublicEvent, after: Meeting): Line[] {
    switch (event.type) {
      case 'roster.published':
        return this.roster(after);
      case 'agenda.published':
      case 'agenda.supplemented':
        return this.agenda(after);
      case 'meeting.opened':
        this.opened = true;
        return [{ type: 'meeting.opened', ...this.chair(event.chair) }];
      case 'meeting.postponed':
      case 'meeting.cancelled':
        return [{ type: event.type, ...said('comment', event.comment) }];
      case 'meeting.ended':
        return [{ type: 'meeting.closed', ...said('comment', event.comment) }];
      case 'roll.called': {
        const entries = (event.entries ?? []).flatMap((entry) => {
          const presence = entry && this.people.has(entry.person) ? after.presence[entry.person] : undefined;
          return presence ? [{ person: entry.person, ...withoutItem(standing(presence)) }] : [];
        });
        return [{ type: 'attendance.recorded', entries }];
      }
      case 'chair.changed':
        return [{ type: 'chair.changed', ...this.chair(event.chair) }];
      case 'item.called':
        if (!this.items.has(event.item)) return [];
        return [
          {
            type: 'item.opened',
            item: event.item,
            ...(event.videoSecond !== undefined && { videoIndex: event.videoSecond }),
          },
        ];
      case 'motion.filed':
        return this.motion(event.motion);
      case 'motion.revised':
        return this.corrected('text', event.motion, event.text, 'revised');
      case 'text.corrected':
        return this.textCorrected(event);
      case 'vote.called':
        return this.voteCalled(event.vote);
      case 'vote.closed':
        return this.voteClosed(event.vote);
      case 'vote.declared':
        return [...this.voteClosed(event.vote), ...this.result(event.vote)];
      case 'vote.voided':
        return [
          ...this.voteClosed(event.vote),
          ...note('vote-voided', event.reason, this.whole.votes[event.vote]?.item),
        ];
      case 'vote.corrected':
        return note('vote-corrected', `${event.sentence ?? ''} (${event.reason ?? ''})`, event.item);
      case 'stream.changed': {
        const line = {
          type: 'stream.status',
          state: streamState(event.state, event.fault),
          ...(event.url !== undefined && { url: event.url }),
        };
        const same = this.stream === JSON.stringify(line);
        this.stream = JSON.stringify(line);
        return same ? [] : [line];
      }
      case 'doors.closed':
        return note('doors-closed', event.citation, event.item);
      case 'doors.opened':
        return note('doors-opened', 'The doors were opened again.', event.item);
      case 'statement.entered':
        return note('statement', `${this.whole.people[event.person]?.name || event.person}: ${event.text}`, event.item);
      case 'minutes.published': {
        const url = this.minutesAddress(event.version);
        return [{ type: 'minutes.published', url }];
      }
      case 'note.added':
        return this.note(seq, event);
      default:
        return [];
    }
  }

  private roster(after: Meeting): Line[] {
    const fresh = after.roster.filter((person) => !this.people.has(person));
    for (const person of fresh) this.people.add(person);
    if (fresh.length === 0) return [];
    const persons = fresh.map((id) => {
      const { name, party, role, nativeRole, externalId } = this.whole.people[id] ?? after.people[id]!;
      return {
        id,
        name: name || '(withheld)',
        ...(party && { party }),
        role: nativeRole ?? role,
        ...(externalId !== undefined && externalId !== id && { nativeId: externalId }),
      };
    });
    return [{ type: 'roster.published', persons, seats: after.seats }];
  }

  private agenda(after: Meeting): Line[] {
    const fresh = after.agenda.filter((item) => !this.items.has(item));
    const before = this.items.size;
    const items = fresh.map((id, index) => {
      this.items.add(id);
      const { number, title, expectedClosed, caseRef, externalId, ...item } = after.items[id]!;
      return {
        id,
        order: before + index + 1,
        ...(number && { number }),
        ...(title && { title }),
        ...itemKind(item),
        ...(expectedClosed === true && { public: false }),
        ...(caseRef && { caseId: caseRef }),
        ...(externalId !== undefined && externalId !== id && { nativeId: externalId }),
      };
    });
    if (items.length === 0) return [];
    return [{ type: 'agenda.published', items }, ...fresh.flatMap((id) => this.recommendation(id))];
  }

  /** A recommendation is a motion in the log: votes are on motions. */
  private recommendation(item: ItemId): Line[] {
    const text = this.whole.items[item]?.recommendation;
    const motion = recommended(item);
    if (!text || motion.length > 120 || this.motions.has(motion)) return [];
    this.motions.set(motion, text);
    return [{ type: 'motion.tabled', motion, item, kind: 'recommendation', text }];
  }

  private motion(id: MotionId): Line[] {
    const filed = this.whole.motions[id];
    if (!filed || this.motions.has(id) || !this.items.has(filed.item)) return [];
    // As it was first: each revision is a line of its own.
    const text = filed.formerTexts[0] ?? filed.text ?? '';
    this.motions.set(id, text);
    const { item, mover, onBehalfOf } = filed;
    return [
      {
        type: 'motion.tabled',
        motion: id,
        item,
        ...motionKind(filed.kind),
        text,
        ...(mover !== undefined && this.people.has(mover) && { mover }),
        ...(onBehalfOf.length > 0 && { onBehalfOf }),
      },
    ];
  }

  private corrected(field: string, target: string, after: string | undefined, reason: string | undefined): Line[] {
    const old = this.motions.get(target) ?? '';
    if (!after || !this.motions.has(target) || old === after) return [];
    this.motions.set(target, after);
    return [{ type: 'correction', target, field, old, new: after, reason: (reason ?? '').slice(0, 500) }];
  }

  private textCorrected(event: Extract<PublicEvent, { type: 'text.corrected' }>): Line[] {
    const { of, before, after, reason } = event;
    if (!of || !after) return [];
    const line = (field: string, target: string): Line[] => [
      { type: 'correction', target, field, old: before ?? '', new: after, reason: (reason ?? '').slice(0, 500) },
    ];
    switch (of.what) {
      case 'motion':
        return this.corrected('text', of.motion, after, reason);
      case 'item-title':
        return this.items.has(of.item) ? line('title', of.item) : [];
      // A name that was spelt wrongly, or withheld since, is told as it stands: nobody needs the other one.
      case 'person-name':
      case 'decision':
      case 'note':
      case 'said':
        return [];
    }
  }

  private voteCalled(id: VoteId): Line[] {
    const vote = this.whole.votes[id];
    if (!vote || !this.items.has(vote.item)) return [];
    const choice = vote.kind === 'choice';
    const options = choice ? vote.options.flatMap((option) => this.option(vote, option)) : [];
    const motions = choice
      ? vote.options.map((option) => this.motionOf(vote, option.option))
      : vote.motions.filter((motion) => this.motions.has(motion));
    const { nativeRule, purpose, binding, pairedWith } = vote;
    const asked = this.question(vote, motions);
    return [
      ...options,
      {
        type: 'vote.opened',
        vote: id,
        item: vote.item,
        motions,
        method: methodOf(vote),
        rule: {
          kind: vote.kind,
          ...(nativeRule?.majority !== undefined && { majority: nativeRule.majority }),
          ...(nativeRule?.tie !== undefined && { tie: nativeRule.tie }),
        },
        ...(pairedWith !== undefined && { pairedWith }),
        ...(nativeRule?.enBloc !== undefined && { enBloc: nativeRule.enBloc }),
        ...((purpose !== 'substance' || !binding) && { native: binding ? purpose : `${purpose}, not binding` }),
        ...(asked !== null && { note: asked }),
      },
    ];
  }

  /** What was asked, where it does not follow from the motions or the item. */
  private question(vote: Vote, motions: MotionId[]): string | null {
    const texts = motions.map((motion) => this.motions.get(motion) ?? '').filter((text) => text !== '');
    const item = this.whole.items[vote.item];
    const follows = [texts.join(' / '), item?.title, item?.number];
    const asked = vote.question ?? '';
    return asked === '' || follows.some((text) => text !== undefined && text.startsWith(asked.replace(/…$/u, '')))
      ? null
      : asked;
  }

  /** Options are motions in the log; one that is none of ours is tabled as one, so that ballots can name it. */
  private option(vote: Vote, { option, text: words }: Vote['options'][number]): Line[] {
    const motion = this.motionOf(vote, option);
    if (this.motions.has(motion)) return [];
    // Somebody stands for election by id; who that is stands in the roster only.
    const text = this.whole.people[words]?.name || words || '';
    this.motions.set(motion, text);
    return [{ type: 'motion.tabled', motion, item: vote.item, kind: 'election', text }];
  }

  private motionOf(vote: Vote, option: string): MotionId {
    const found = vote.options.find((one) => one.option === option);
    if (found?.motion !== undefined && this.motions.has(found.motion)) return found.motion;
    const text = this.whole.items[vote.item]?.recommendation;
    if (text && found?.text === text && this.motions.has(recommended(vote.item))) return recommended(vote.item);
    return this.motions.has(option) && vote.externalId !== undefined ? option : `${vote.vote}:${option}`.slice(0, 120);
  }

  private choice(vote: Vote, choice: string): string {
    return vote.options.some(({ option }) => option === choice) ? `choice:${this.motionOf(vote, choice)}` : choice;
  }

  private voteClosed(id: VoteId): Line[] {
    const vote = this.whole.votes[id];
    if (!vote || !this.items.has(vote.item) || this.counted.has(id)) return [];
    this.counted.add(id);
    const ballots = vote.ballots.map(([person, choice]) => [person, this.choice(vote, choice)]);
    return [
      ...(ballots.length > 0 ? [{ type: 'ballots.recorded', vote: id, ballots }] : []),
      { type: 'vote.closed', vote: id },
    ];
  }

  private result(id: VoteId): Line[] {
    const vote = this.whole.votes[id];
    if (!vote || !this.items.has(vote.item) || vote.state === 'voided') return [];
    const { announced, result } = vote;
    const outcome = outcomes[announced?.outcome ?? result?.outcome ?? ''];
    if (outcome === undefined) return note(`vote-${result?.outcome ?? 'undetermined'}`, vote.sentence, vote.item);
    const chosen = announced ? announced.chosen : result?.chosen;
    const counts = announced ? announced.counts : result?.tally;
    const decided = result?.castingChoice;
    const casting =
      announced?.casting ??
      (!announced && decided !== undefined ? { by: result?.chair ?? undefined, choice: decided } : undefined);
    const unanimous = announced ? announced.unanimous : result?.decidedBy === 'unanimity' ? true : undefined;
    const text = announced ? announced.text : vote.sentence?.slice(0, longestSentence);
    const named = Object.entries(counts ?? {}).map(([choice, count]) => [this.choice(vote, choice), count]);
    return [
      {
        type: 'vote.result',
        vote: id,
        outcome,
        ...(chosen !== undefined && { chosen: this.motionOf(vote, chosen) }),
        ...(counts !== undefined && { counts: Object.fromEntries(named) as Record<string, number> }),
        ...(casting && {
          casting: { ...(casting.by !== undefined && { by: casting.by }), choice: this.choice(vote, casting.choice) },
        }),
        ...(unanimous !== undefined && { unanimous }),
        ...(text && { text }),
      },
    ];
  }

  private note(seq: number, event: Extract<PublicEvent, { type: 'note.added' }>): Line[] {
    const kept = this.whole.notes.find((one) => one.seq === seq) ?? event;
    if (event.code !== importedAs.minutes) return note(event.code ?? 'note', kept.text, event.item);
    const documents = kept.text === event.url || kept.text === 'published' ? undefined : kept.text.split(', ');
    return [
      {
        type: 'minutes.published',
        ...(event.url !== undefined && { url: event.url }),
        ...(documents && { documents }),
      },
    ];
  }

  private chair(chair: string | null | undefined): { chair?: string } {
    return chair && this.people.has(chair) ? { chair } : {};
  }

  /** A pause, whatever it was for: the log knows one kind, and calls its end an opening. */
  private sittingChanged(before: Meeting, after: Meeting): Line[] {
    // Nobody opens a meeting held in writing: it begins when the first matter is sent out.
    if (after.status === 'collecting' && !this.opened) {
      this.opened = true;
      return [{ type: 'meeting.opened' }];
    }
    const pauses = ['recess', 'adjourned'];
    const paused = pauses.includes(after.status);
    if (paused && before.status === 'in-session')
      return [
        { type: 'meeting.recessed', ...said('comment', after.status === 'adjourned' ? after.comment : undefined) },
      ];
    return pauses.includes(before.status) && after.status === 'in-session' ? [{ type: 'meeting.opened' }] : [];
  }

  private itemsClosed(before: Meeting, after: Meeting): Line[] {
    return after.agenda.flatMap((id) => {
      const [item, earlier] = [after.items[id], before.items[id]];
      if (!item || item === earlier || !this.items.has(id) || item.state === earlier?.state) return [];
      if (!['ended', 'withdrawn', 'barred'].includes(item.state)) return [];
      // The decision stands with the last time the item ended.
      const whole = this.whole.items[id];
      const last = whole?.endedAt === item.endedAt && whole.state === item.state;
      const decision = last ? whole.decision : null;
      const late = decision?.text && item.endedAt !== null && decision.at > item.endedAt;
      return [
        {
          type: 'item.closed',
          item: id,
          ...itemOutcome(item),
          ...said('decisionText', decision?.text),
          ...(late && { late: decision.at }),
        },
      ];
    });
  }
}

function attendanceChanged(before: Meeting, after: Meeting, known: Set<string>): Line[] {
  if (before.presence === after.presence) return [];
  return Object.entries(after.presence).flatMap(([person, presence]) => {
    const earlier = before.presence[person];
    const now = standing(presence);
    if (!known.has(person) || presence === earlier) return [];
    if (earlier && JSON.stringify(standing(earlier)) === JSON.stringify(now)) return [];
    return [{ type: 'attendance.changed', person, ...now }];
  });
}

/** A roll holds for the meeting, not for one item. */
const withoutItem = ({ item: _, forItemOnly: __, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;

const recommended = (item: ItemId): MotionId => `recommendation:${item}`;

const said = (field: string, text: string | null | undefined): Record<string, string> =>
  text ? { [field]: text } : {};

export const note = (code: string, text: string | null | undefined, item?: ItemId): Line[] =>
  text?.trim()
    ? [{ type: 'note', code: code.slice(0, 60), text: text.slice(0, longestNote), ...(item !== undefined && { item }) }]
    : [];
