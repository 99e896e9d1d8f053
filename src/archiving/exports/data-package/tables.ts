import type { MinutesItem, MinutesPerson, MinutesVote } from '../../../procedure/minutes-document.js';
import type { ExportSource } from '../source.js';
import { choiceLabel } from '../votes-csv.js';

/** Names and types as Table Schema (Data Package 2.0) has them. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'datetime';
  description: string;
  /** Never empty. */
  required?: true;
}

export type Cell = string | number | boolean | null;

export interface Table {
  name: string;
  title: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  foreignKeys?: readonly { field: string; table: string }[];
  rows: (source: ExportSource) => Record<string, Cell>[];
}

const text = (name: string, description: string): Field => ({ name, type: 'string', description });
const id = (name: string, description: string): Field => ({ name, type: 'string', description, required: true });
const time = (name: string, description: string): Field => ({ name, type: 'datetime', description });
const whole = (name: string, description: string): Field => ({ name, type: 'integer', description });
const truth = (name: string, description: string): Field => ({ name, type: 'boolean', description });

const ofMeeting = id('meeting', 'Id of the meeting in the public record');
const votesOf = ({ minutes }: ExportSource): { item: MinutesItem; vote: MinutesVote }[] =>
  minutes.items.flatMap((item) => item.votes.map((vote) => ({ item, vote })));
const ids = (list: readonly string[]): string => list.join(' ');

/** Every table of the package, parents before those that point to them. New columns are only ever added at the end. */
export const tables: readonly Table[] = [
  {
    name: 'meetings',
    title: 'The meeting',
    primaryKey: ['meeting'],
    fields: [
      ofMeeting,
      text('organisation', 'The municipality'),
      text('body', 'The body that met'),
      text('number', 'Number of the meeting, as the body counts'),
      text('title', 'Title of the meeting'),
      text('place', 'Where it was held'),
      text('form', '`physical` or `remote`'),
      text('status', 'How it stands: announced, in-session, ended, cancelled …'),
      time('planned_start', 'When it was to begin'),
      time('opened', 'When it was opened'),
      time('ended', 'When it ended'),
      text('timezone', 'IANA time zone of the place'),
      text('language', 'Language of the texts'),
      text('rule_book', 'The rules it was held by'),
      whole('members', 'Seats of the body'),
      whole('needed_for_quorum', 'How many must be there for a decision'),
      text('source', 'Where a record made elsewhere is from'),
    ],
    rows: ({ minutes }) => {
      const { header, formalities } = minutes;
      return [
        {
          meeting: minutes.meeting,
          organisation: header.organisation,
          body: header.body,
          number: header.number,
          title: header.title,
          place: header.place,
          form: header.form,
          status: header.status,
          planned_start: header.plannedStart,
          opened: header.opened,
          ended: header.ended,
          timezone: header.timezone,
          language: minutes.language,
          rule_book: header.ruleBook,
          members: formalities.quorum.members,
          needed_for_quorum: formalities.quorum.needed,
          source: minutes.provenance?.source ?? null,
        },
      ];
    },
  },
  {
    name: 'items',
    title: 'Items of the agenda',
    primaryKey: ['item'],
    foreignKeys: [{ field: 'meeting', table: 'meetings' }],
    fields: [
      id('item', 'Id of the item within the meeting'),
      ofMeeting,
      { ...whole('place', 'Place in the order of the minutes, from 1'), required: true },
      text('number', 'Number as printed: PS 12/26'),
      text('title', 'Public title'),
      text('kind', 'Kind of matter'),
      text('case_ref', 'Reference into the archive'),
      text('state', 'listed, called, ended, withdrawn or barred'),
      time('begun', 'When it was called'),
      time('ended', 'When it was done'),
      text('outcome', 'How it ended'),
      text('recommendation', 'The proposal the body was given'),
      text('decision', 'What was decided, word for word'),
      text('decision_votes', 'Ids of the votes the decision rests on, parted by spaces'),
    ],
    rows: ({ minutes }) =>
      minutes.items.map((item, index) => ({
        item: item.item,
        meeting: minutes.meeting,
        place: index + 1,
        number: item.number,
        title: item.title,
        kind: item.kind,
        case_ref: item.caseRef,
        state: item.state,
        begun: item.begun,
        ended: item.ended,
        outcome: item.outcome,
        recommendation: item.recommendation,
        decision: item.decision?.text ?? null,
        decision_votes: ids(item.decision?.votes ?? []),
      })),
  },
  {
    name: 'motions',
    title: 'Motions',
    primaryKey: ['motion'],
    foreignKeys: [{ field: 'item', table: 'items' }],
    fields: [
      id('motion', 'Id of the motion within the meeting'),
      id('item', 'Item it was filed in'),
      whole('number', 'Number within the item'),
      text('kind', 'Kind of motion'),
      text('text', 'The words, as they stand'),
      text('mover', 'Id of the person who moved it'),
      text('mover_name', 'Name of the mover'),
      text('on_behalf_of', 'Parties or groups, parted by `; `'),
      time('filed_at', 'When it was filed'),
      text('status', 'What became of it'),
    ],
    rows: ({ minutes }) =>
      minutes.items.flatMap(({ item, motions }) =>
        motions.map((motion) => ({
          motion: motion.motion,
          item,
          number: motion.number,
          kind: motion.kind,
          text: motion.text,
          mover: motion.mover?.person ?? null,
          mover_name: motion.mover?.name ?? null,
          on_behalf_of: motion.onBehalfOf.join('; '),
          filed_at: motion.filedAt,
          status: motion.status,
        })),
      ),
  },
  {
    name: 'votes',
    title: 'Votes',
    primaryKey: ['vote'],
    foreignKeys: [{ field: 'item', table: 'items' }],
    fields: [
      id('vote', 'Id of the vote within the meeting'),
      id('item', 'Item it was taken in'),
      text('motions', 'Ids of the motions it was on, parted by spaces'),
      text('question', 'What was put to the vote'),
      text('kind', '`yes-no` or `choice`'),
      text('method', 'How it was taken; secret and counted votes have no ballots'),
      text('purpose', 'What it was for; `substance` is the matter itself'),
      truth('binding', 'False of a trial vote'),
      text('state', 'declared, voided …'),
      time('called_at', 'When it was called'),
      time('declared_at', 'When the result was declared'),
      text('outcome', 'carried, lost, chosen …, as it now holds'),
      text('outcome_announced', 'What a source announced, where that was recorded'),
      text('chosen', 'The option that won, where there were several'),
      whole('for', 'Votes for'),
      whole('against', 'Votes against'),
      whole('blank', 'Blank votes'),
      text('tally', 'Every choice with its number, as JSON'),
      truth('casting_vote', 'Whether the chair decided a tie'),
      text('sentence', 'The result in words'),
      whole('corrections', 'How many results this one replaced'),
    ],
    rows: (source) =>
      votesOf(source).map(({ item, vote }) => ({
        vote: vote.vote,
        item: item.item,
        motions: ids(vote.motions),
        question: vote.question,
        kind: vote.kind,
        method: vote.method,
        purpose: vote.purpose,
        binding: vote.binding,
        state: vote.state,
        called_at: vote.calledAt,
        declared_at: vote.declaredAt,
        outcome: vote.result?.outcome ?? null,
        outcome_announced: vote.announced?.outcome ?? null,
        chosen: vote.result?.chosen ?? null,
        for: vote.tally?.['for'] ?? null,
        against: vote.tally?.['against'] ?? null,
        blank: vote.tally?.['blank'] ?? null,
        tally: vote.tally === null ? null : JSON.stringify(vote.tally),
        casting_vote: vote.castingVote !== null,
        sentence: vote.sentence,
        corrections: vote.former.length,
      })),
  },
  {
    name: 'ballots',
    title: 'Ballots that carry a name',
    primaryKey: ['vote', 'line'],
    foreignKeys: [{ field: 'vote', table: 'votes' }],
    fields: [
      id('vote', 'Id of the vote'),
      { ...whole('line', 'Place among the ballots of the vote: a source may name somebody twice'), required: true },
      id('person', 'Id of the person'),
      text('person_name', 'Name of the person'),
      text('party', 'Party'),
      text('group', 'Group the seat was won for'),
      text('choice', 'for, against, blank, or the id of an option'),
      text('choice_label', 'The option in words'),
    ],
    rows: (source) =>
      votesOf(source).flatMap(({ vote }) =>
        vote.ballots.map(({ person, group, choice }, index) => ({
          vote: vote.vote,
          line: index + 1,
          ...named(person),
          group,
          choice,
          choice_label: choiceLabel(vote, choice, source.minutes),
        })),
      ),
  },
  {
    name: 'attendance',
    title: 'Who was there, and when',
    primaryKey: ['line'],
    foreignKeys: [{ field: 'meeting', table: 'meetings' }],
    fields: [
      { ...whole('line', 'Line in this table, from 1'), required: true },
      ofMeeting,
      id('person', 'Id of the person'),
      text('person_name', 'Name of the person'),
      text('party', 'Party'),
      text('role', 'chair, member, substitute, administration …'),
      text('status', 'present, absent …; never a reason'),
      time('from', 'Present from'),
      time('to', 'Present up to'),
      text('mode', '`room` or `remote`'),
      text('substitute_for', 'Id of the member whose seat was taken'),
    ],
    rows: ({ minutes }) => {
      const { present, substitutes, absent, notRecorded, others } = minutes.attendance;
      const none = { from: null, to: null, mode: null, substitute_for: null };
      const lines: Record<string, Cell>[] = [
        ...present.flatMap(({ periods, role, ...person }) =>
          periods.map((period) => ({ ...named(person), role, status: 'present', ...none, ...period })),
        ),
        ...substitutes.flatMap(({ periods, substituteFor, ...person }) =>
          periods.map((period) => ({
            ...named(person),
            role: 'substitute',
            status: 'present',
            ...period,
            substitute_for: substituteFor?.person ?? null,
          })),
        ),
        ...others.map(({ role, ...person }) => ({ ...named(person), role, status: 'present', ...none })),
        ...absent.map(({ role, status, ...person }) => ({ ...named(person), role, status, ...none })),
        ...notRecorded.map(({ role, ...person }) => ({ ...named(person), role, status: 'unknown', ...none })),
      ];
      return lines.map((line, index) => ({ line: index + 1, meeting: minutes.meeting, ...line }));
    },
  },
];

const named = ({ person, name, party }: MinutesPerson) => ({ person, person_name: name, party });
