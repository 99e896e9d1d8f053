import type { Meeting } from '../meeting.js';
import { refuse, warn, type Refusal, type RuleBook } from '../rule-book.js';
import type { ClosingGround, VoteId } from '../vocabulary.js';

const tongueOf = (meeting: Meeting): 'nb' | 'nn' | 'en' => {
  const language = meeting.facts?.language;
  return language === 'nn' || language === 'en' ? language : 'nb';
};

/** The provision the doors are closed under, as the minutes must name it: to its letter, in the meeting's language. */
export function cited(meeting: Meeting, ground: ClosingGround, exemption: string | undefined, rules: RuleBook): string {
  const citation = rules.grounds.value[ground]?.citation;
  return [citation?.[tongueOf(meeting)] ?? ground, exemption].filter((part) => part !== undefined).join(', ');
}

export const debateCited = (meeting: Meeting, rules: RuleBook): string =>
  rules.closingDebate.value?.[tongueOf(meeting)] ?? '';

/** Whether a ground allows closing at all, as this meeting sits. */
export function groundHolds(meeting: Meeting, ground: ClosingGround, rules: RuleBook): Refusal | null {
  const rule = rules.grounds.value[ground];
  if (!rule) return refuse('closing-ground', { ground });
  // Staff matters and statutory secrecy cannot be handled over the net at all (§ 11-7 third subsection).
  if (meeting.facts?.form === 'remote' && !rule.remoteAllowed)
    return refuse('closing-remote', { ground, offer: 'item.end' });
  return null;
}

/** Weighty public interest is not enough alone: the access act must exempt the information, and is cited. */
export function exemptionNamed(ground: ClosingGround, exemption: string | undefined, rules: RuleBook): Refusal | null {
  if (!rules.grounds.value[ground]?.needsExemption || exemption?.trim()) return null;
  return refuse('closing-exemption', { ground });
}

/**
 * The debate on closing may be closed, the vote never: it was called with the doors open, on this item and ground, and
 * carried. Each closing needs its own.
 */
export function votedInOpen(
  meeting: Meeting,
  ground: ClosingGround,
  vote: VoteId | undefined,
  rules: RuleBook,
): Refusal | null {
  if (!rules.closingVoteInOpen.value) return null;
  if (vote === undefined) return refuse('closing-vote', { vote: null });
  const cast = meeting.votes[vote];
  const fits =
    cast !== undefined &&
    cast.purpose === 'closing-doors' &&
    cast.state === 'declared' &&
    cast.inOpen &&
    cast.item === meeting.currentItem &&
    cast.ground === ground &&
    cast.result?.outcome === 'carried' &&
    !meeting.closures.some((closure) => closure.vote === vote);
  return fits ? null : refuse('closing-vote', { vote });
}

/** A vote taken while citizens cannot follow a remote meeting needs the chair's reason to go on. */
export function followable(meeting: Meeting): Refusal | null {
  if (meeting.facts?.form !== 'remote' || meeting.closed) return null;
  const { state } = meeting.stream;
  return state === 'live' || state === 'degraded' ? null : warn('public-access-down', { stream: state });
}
