import { voteChanged } from '../../evolve-votes.js';
import type { Meeting, Vote } from '../../meeting.js';
import { isSensitive } from '../../sensitive.js';
import type { VoteId } from '../../vocabulary.js';
import { all, at, doorsStoodOpen, each, type Places } from './place.js';

const ofVotes = ({ agenda, items }: Meeting) =>
  agenda.flatMap((item) => (items[item]?.votes ?? []).map((vote) => ({ vote })));
const inOpen = ({ votes }: Meeting, { vote }: { vote: VoteId }): boolean => votes[vote]?.inOpen !== false;
const itemOfVote = ({ votes }: Meeting, { vote }: { vote: VoteId }) => votes[vote]?.item ?? null;

type Option = Vote['options'][number];

/** A result is told in a sentence that names the alternatives; a correction of it repeats both sentences. */
function withoutSentences(meeting: Meeting, vote: VoteId): Meeting {
  const { former } = meeting.votes[vote] ?? { former: [] };
  const silent = voteChanged(meeting, vote, {
    sentence: null,
    announced: null,
    former: former.map((one) => ({ ...one, sentence: '' })),
  });
  const ofThisVote = ({ of }: Meeting['corrections'][number]) => of.what === 'vote' && of.vote === vote;
  if (!meeting.corrections.some(ofThisVote)) return silent;
  const corrections = meeting.corrections.map((one) => (ofThisVote(one) ? { ...one, before: '', after: '' } : one));
  return { ...silent, corrections };
}

/** Every vote that offers such an alternative, without its words and without the sentences that quote them. */
export function sentencesEmptied(meeting: Meeting, means: (option: Option, vote: VoteId) => boolean): Meeting {
  return Object.values(meeting.votes).reduce((standing, { vote, options }) => {
    if (!options.some((option) => means(option, vote))) return standing;
    return voteChanged(withoutSentences(standing, vote), vote, {
      options: options.map((option) => (means(option, vote) ? { ...option, text: '' } : option)),
    });
  }, meeting);
}

/** What is put to the vote, how, and how the result is worded. */
export const votePlaces: Pick<
  Places,
  'question' | 'option' | 'sentence' | 'vote-reason' | 'voting-order' | 'written-proposal' | 'lot'
> = {
  question: {
    ids: { vote: 'id' },
    every: ofVotes,
    words: ({ votes }, { vote }) => [votes[vote]?.question],
    told: inOpen,
    item: itemOfVote,
    emptied: (meeting, { vote }) => voteChanged(meeting, vote, { question: '' }),
    pieces: { 'vote.called': (event, of) => at(of.vote === event.vote, '/question') },
  },
  option: {
    ids: { option: 'id', vote: 'id' },
    every: (meeting) =>
      ofVotes(meeting).flatMap(({ vote }) =>
        (meeting.votes[vote]?.options ?? []).map(({ option }) => ({ vote, option })),
      ),
    words: ({ votes }, { vote, option }) => [votes[vote]?.options.find((one) => one.option === option)?.text],
    told: inOpen,
    item: itemOfVote,
    emptied: (meeting, of) =>
      sentencesEmptied(meeting, (option, vote) => vote === of.vote && option.option === of.option),
    pieces: {
      'vote.called': (event, of) =>
        of.vote === event.vote
          ? each(
              event.options,
              ({ option }) => option === of.option,
              (place) => `/options/${place}/text`,
            )
          : [],
    },
  },
  sentence: {
    ids: { vote: 'id' },
    every: ofVotes,
    words: ({ votes }, { vote }) => [
      votes[vote]?.sentence,
      votes[vote]?.announced?.text,
      ...(votes[vote]?.former ?? []).map(({ sentence }) => sentence),
    ],
    telling: ({ votes }, { vote }) => [votes[vote]?.announced?.text],
    told: inOpen,
    item: itemOfVote,
    emptied: (meeting, { vote }) => withoutSentences(meeting, vote),
    pieces: {
      'vote.declared': (event, of) => at(of.vote === event.vote, '/sentence', '/announced'),
      'vote.corrected': (event, of) => at(of.vote === event.vote, '/sentence', '/announced'),
    },
  },
  /** Why it was broken off, voided or corrected, and how the chair chose between proposals. */
  'vote-reason': {
    ids: { vote: 'id' },
    every: ofVotes,
    words: ({ votes, forms }, { vote }) => [
      votes[vote]?.voidedReason,
      ...(votes[vote]?.former ?? []).map(({ reason }) => reason),
      forms.rulings[vote]?.reason,
    ],
    told: inOpen,
    item: itemOfVote,
    emptied: (meeting, { vote }) => {
      const before = meeting.votes[vote];
      if (!before) return meeting;
      const silent = voteChanged(meeting, vote, {
        voidedReason: null,
        former: before.former.map((one) => ({ ...one, reason: '' })),
      });
      const corrections = meeting.corrections.map((one) =>
        one.of.what === 'vote' && one.of.vote === vote ? { ...one, reason: '' } : one,
      );
      const ruling = meeting.forms.rulings[vote];
      const rulings = ruling ? { ...meeting.forms.rulings, [vote]: { ...ruling, reason: '' } } : meeting.forms.rulings;
      return { ...silent, corrections, forms: { ...meeting.forms, rulings } };
    },
    pieces: {
      'vote.interrupted': (event, of) => at(of.vote === event.vote, '/reason'),
      'vote.voided': (event, of) => at(of.vote === event.vote, '/reason'),
      'vote.corrected': (event, of) => at(of.vote === event.vote, '/reason'),
      'finalists.ruled': (event, of) => at(of.vote === event.vote, '/reason'),
    },
  },
  /** The questions of the order in which the chair means to put things. */
  'voting-order': {
    ids: { item: 'id' },
    every: ({ forms }) => Object.keys(forms.orders).map((item) => ({ item })),
    words: ({ forms }, { item }) => (forms.orders[item]?.order ?? []).map(({ question }) => question),
    told: (meeting, { item }) => doorsStoodOpen(meeting, meeting.forms.orders[item]?.at ?? ''),
    emptied: (meeting, { item }) => {
      const before = meeting.forms.orders[item];
      if (!before) return meeting;
      const order = before.order.map((step) => ({ ...step, question: '' }));
      return {
        ...meeting,
        forms: { ...meeting.forms, orders: { ...meeting.forms.orders, [item]: { ...before, order } } },
      };
    },
    pieces: {
      'voting-order.announced': (event, of) =>
        of.item === event.item ? all(event.order, (place) => `/order/${place}/question`) : [],
    },
  },
  /** What was sent out to be decided in writing. */
  'written-proposal': {
    ids: { item: 'id' },
    every: ({ forms }) => Object.keys(forms.written).map((item) => ({ item })),
    words: ({ forms }, { item }) => [forms.written[item]?.proposal],
    told: ({ items }, { item }) => !isSensitive(items[item]),
    emptied: (meeting, { item }) => {
      const before = meeting.forms.written[item];
      if (!before) return meeting;
      const written = { ...meeting.forms.written, [item]: { ...before, proposal: null } };
      return { ...meeting, forms: { ...meeting.forms, written } };
    },
    pieces: { 'answers.opened': (event, of) => at(of.item === event.item, '/proposal') },
  },
  /** How lots were drawn in a vote. */
  lot: {
    ids: { vote: 'id' },
    every: ({ elections }) => Object.keys(elections.lots).map((vote) => ({ vote })),
    words: ({ elections }, { vote }) => (elections.lots[vote] ?? []).map(({ how }) => how),
    told: inOpen,
    item: itemOfVote,
    emptied: (meeting, { vote }) => {
      const drawn = (meeting.elections.lots[vote] ?? []).map((lot) => ({ ...lot, how: '' }));
      return {
        ...meeting,
        elections: { ...meeting.elections, lots: { ...meeting.elections.lots, [vote]: drawn } },
      };
    },
    pieces: { 'lot.drawn': (event, of) => at(of.vote === event.vote, '/how') },
  },
};
