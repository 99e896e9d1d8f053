import { isSame, type Published } from '../../procedure/mending/published.js';
import type { Minutes, MinutesItem, MinutesVote } from '../../procedure/minutes-document.js';

/** Columns of `votes.csv`, in order. New ones are only ever added at the end. */
export const votesCsvColumns = [
  'meeting',
  'item',
  'vote',
  'motion',
  'person',
  'party',
  'choice',
  'person_name',
  'group',
  'item_number',
  'item_title',
  'question',
  'method',
  'purpose',
  'binding',
  'vote_state',
  'declared_at',
  'outcome_announced',
  'outcome_computed',
  'meeting_external_id',
  'item_external_id',
  'vote_external_id',
  'motion_external_id',
  'person_external_id',
  'withheld',
  'choice_label',
] as const;

type Row = Record<(typeof votesCsvColumns)[number], string>;

/**
 * One row per ballot, RFC 4180, UTF-8. Votes that leave totals only (secret or merely counted) have no rows: there is
 * nobody to name. `motion` is what the ballot was about; several at once are parted by a space. `withheld` says which words
 * of the row were taken out, since when and on what basis; empty where none were. `choice_label` is the option in words.
 */
export function votesCsv(minutes: Minutes): string {
  const rows = minutes.items.flatMap((item) => item.votes.flatMap((vote) => rowsOf(minutes, item, vote)));
  const lines = [
    votesCsvColumns.join(','),
    ...rows.map((row) => votesCsvColumns.map((column) => csvField(row[column])).join(',')),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function rowsOf(minutes: Minutes, item: MinutesItem, vote: MinutesVote): Row[] {
  const gone = (name: string, of: Published): string[] =>
    minutes.withheld
      .filter((one) => isSame(one.of, of))
      .slice(-1)
      .map(({ at, basis }) => `${name} ${at} ${basis}`);
  return vote.ballots.map(({ person, group, choice }) => {
    const chosen = vote.options.find(({ option }) => option === choice)?.motion;
    const motions = chosen ? [chosen] : vote.motions;
    const external = motions.map((id) => item.motions.find(({ motion }) => motion === id)?.externalId ?? '');
    return {
      meeting: minutes.meeting,
      item: item.item,
      vote: vote.vote,
      motion: motions.join(' '),
      person: person.person,
      party: person.party ?? '',
      choice,
      person_name: person.name ?? '',
      group: group ?? '',
      item_number: item.number,
      item_title: item.title,
      question: vote.question,
      method: vote.method,
      purpose: vote.purpose,
      binding: vote.binding ? 'yes' : 'no',
      vote_state: vote.state,
      declared_at: vote.declaredAt ?? '',
      outcome_announced: (vote.announced ?? vote.result)?.outcome ?? '',
      outcome_computed: vote.result?.outcome ?? '',
      meeting_external_id: minutes.provenance?.externalId ?? '',
      item_external_id: item.externalId ?? '',
      vote_external_id: vote.externalId ?? '',
      motion_external_id: external.join(' ').trim(),
      person_external_id: person.externalId ?? '',
      withheld: [
        ...gone('item_title', { what: 'item-title', item: item.item }),
        ...gone('question', { what: 'question', vote: vote.vote }),
        ...gone('person_name', { what: 'person-name', person: person.person }),
      ].join('; '),
      choice_label: choiceLabel(vote, choice, minutes),
    };
  });
}

/**
 * What makes a spreadsheet reckon, where a cell begins. A Norwegian one begins a cell at `;`, and at a tab or a new line
 * too where it does not see that the text is quoted.
 */
const formula = /(?<=^|[;\t\r\n]["\s]*)[=+\-@\t\r]/gu;

/**
 * A sign that a spreadsheet would take for the beginning of a formula gets an apostrophe in front: titles and names
 * come from outside, and an archivist opens the file with a double click.
 */
export function csvField(value: string): string {
  const tame = value.replace(formula, "'$&");
  return /[",\r\n]/u.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** An option in words: its text, or the name of whom it stands for. Empty of `for`, `against` and the like. */
export function choiceLabel(vote: MinutesVote, choice: string, { attendance }: Minutes): string {
  const text = vote.options.find(({ option }) => option === choice)?.text;
  if (!text) return '';
  const { present, substitutes, absent, notRecorded, others } = attendance;
  const person = [...present, ...substitutes, ...absent, ...notRecorded, ...others].find((one) => one.person === text);
  return person ? (person.name ?? '') : text;
}
