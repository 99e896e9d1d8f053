import { saidNoMore } from '../business/said.js';
import type { TextRef } from '../events.js';
import { itemChanged } from '../evolve-agenda.js';
import { speechEnds } from '../evolve-sitting.js';
import { voteChanged } from '../evolve-votes.js';
import type { Meeting } from '../meeting.js';
import type { Folds } from '../rooms.js';
import type { Instant } from '../vocabulary.js';
import type { MendingEvent } from './events.js';
import { isSame, type Published } from './published.js';
import type { Strikable } from './struck.js';

export const mendingFolds: Folds<MendingEvent> = {
  'content.withheld': (meeting, { places, basis }, at) =>
    (places ?? []).reduce<Meeting>((standing, place) => {
      if (!place) return standing;
      const withheld = { seq: meeting.seq, at, of: place, basis: basis ?? '' };
      const emptied = correctionsEmptied(wordsEmptied(standing, place), place);
      return { ...emptied, mending: { ...standing.mending, withheld: [...standing.mending.withheld, withheld] } };
    }, meeting),
  'closing.proposed': (meeting, { type: _, ...proposal }, at) => ({
    ...meeting,
    mending: { ...meeting.mending, closing: [...meeting.mending.closing, { seq: meeting.seq, at, ...proposal }] },
  }),
  'entry.struck': (meeting, { of, reason }, at) => {
    if (!of) return meeting;
    const struck = [...meeting.mending.struck, { seq: meeting.seq, at, of, reason: reason ?? '' }];
    return { ...taken(meeting, of, at), mending: { ...meeting.mending, struck } };
  },
};

/** A motion that was never filed is not put to the vote, and who did not take the floor does not hold it. */
function taken(meeting: Meeting, of: Strikable, at: Instant): Meeting {
  if (of.what === 'speech') {
    const { current } = meeting.speakers;
    return current?.person === of.person && current.since === of.from ? speechEnds(meeting, at) : meeting;
  }
  const motion = of.what === 'motion' ? meeting.motions[of.motion] : undefined;
  if (!motion) return meeting;
  return { ...meeting, motions: { ...meeting.motions, [motion.motion]: { ...motion, status: 'withdrawn' } } };
}

/**
 * Inside as outside, so that nothing made of these words later can tell them again. The words themselves stay in the
 * entry of the private log that first said them.
 */
function wordsEmptied(meeting: Meeting, of: Published): Meeting {
  switch (of.what) {
    case 'item-title':
      return itemChanged(meeting, of.item, { title: '', formerTitles: [] });
    case 'recommendation':
      return itemChanged(meeting, of.item, { recommendation: '' });
    case 'document': {
      const documents = meeting.items[of.item]?.documents;
      return itemChanged(meeting, of.item, { documents: documents?.filter(({ id }) => id !== of.document) ?? [] });
    }
    case 'decision': {
      const item = meeting.items[of.item];
      return itemChanged(meeting, of.item, {
        decision: item?.decision ? { ...item.decision, text: '' } : null,
        struckDecisions: (item?.struckDecisions ?? []).map((struck) => ({ ...struck, text: '' })),
      });
    }
    case 'motion': {
      const motion = meeting.motions[of.motion];
      if (!motion) return meeting;
      const motions = { ...meeting.motions, [of.motion]: { ...motion, text: '', formerTexts: [] } };
      return optionsEmptied({ ...meeting, motions }, (option) => option.motion === of.motion);
    }
    case 'statement':
      return {
        ...meeting,
        statements: meeting.statements.map((one) => (one.number === of.statement ? { ...one, text: '' } : one)),
      };
    case 'note':
      return {
        ...meeting,
        notes: meeting.notes.map((note) => {
          if (note.number !== of.note) return note;
          const { url: _, ...rest } = note;
          return { ...rest, text: '' };
        }),
      };
    case 'said':
      return saidNoMore(meeting, of.said);
    case 'person-name': {
      const person = meeting.people[of.person];
      return person ? { ...meeting, people: { ...meeting.people, [of.person]: { ...person, name: '' } } } : meeting;
    }
    case 'question':
      return voteChanged(meeting, of.vote, { question: '' });
    case 'option':
      return optionsEmptied(meeting, (option, vote) => vote === of.vote && option.option === of.option);
    default:
      return meeting;
  }
}

type Option = Meeting['votes'][string]['options'][number];

/** A result is told in a sentence that names the alternatives. */
function optionsEmptied(meeting: Meeting, means: (option: Option, vote: string) => boolean): Meeting {
  return Object.values(meeting.votes).reduce((standing, { vote, options, former }) => {
    if (!options.some((option) => means(option, vote))) return standing;
    return voteChanged(standing, vote, {
      options: options.map((option) => (means(option, vote) ? { ...option, text: '' } : option)),
      sentence: null,
      announced: null,
      former: former.map((one) => ({ ...one, sentence: '' })),
    });
  }, meeting);
}

function correctionsEmptied(meeting: Meeting, of: Published): Meeting {
  const about = (one: Meeting['corrections'][number]) => one.of.what !== 'vote' && isSame(one.of as TextRef, of);
  if (!meeting.corrections.some(about)) return meeting;
  return {
    ...meeting,
    corrections: meeting.corrections.map((one) => (about(one) ? { ...one, before: '', after: '', reason: '' } : one)),
  };
}
