import type { MinutesItem, MinutesVote } from '../../../procedure/minutes-document.js';
import { everybody, who } from '../../../views/minutes-telling.js';
import { el, running, type Element } from '../xml.js';
import { lotLines } from './elections.js';
import { named, p, words, type Writing } from './akn.js';
import type { Places } from './references.js';

/** A vote stands twice: in the text as it is read, and in the metadata as it is counted; the two point at each other. */
export interface VoteWritten {
  text: Element;
  /** For `meta/analysis/parliamentary`. Null where nothing was counted. */
  counted: Element | null;
}

const namesOfChoices: Record<string, string> = {
  for: 'for',
  against: 'against',
  blank: 'blank',
  abstain: 'abstain',
  absent: 'absent',
};

/** `about`: the place of what was voted on. */
export function voteWritten(
  writing: Writing,
  item: MinutesItem,
  vote: MinutesVote,
  places: Places,
  names: { eId: string; about: string },
): VoteWritten {
  const { words: say, references } = writing;
  const here = places.below('dbsect');
  const summary = here.next('summary');
  const tally = Object.entries(vote.tally ?? {});
  const countName = new Map(tally.map(([choice], index) => [choice, `${names.eId}__count_${index + 1}`]));
  const choiceText = (id: string) => vote.options.find(({ option }) => option === id)?.text ?? say.choice[id] ?? id;
  const concept = (id: string) =>
    references.concept(namesOfChoices[id] ?? (say.choice[id] ? id : `${vote.vote} ${id}`), choiceText(id));

  const text = el(
    'debateSection',
    { eId: here.eId, name: 'vote' },
    running('heading', {}, vote.question || say.purpose[vote.purpose]),
    running('summary', { eId: summary }, sentenceOf(vote, writing)),
    el(
      'debateSection',
      { eId: here.next('dbsect'), name: 'method' },
      p(
        `${say.vote.method}: ${say.method[vote.method].toLowerCase()}`,
        vote.binding ? '' : `, ${say.vote.trial.toLowerCase()}`,
        vote.points.length > 0 ? `. ${say.forms.points(vote.points.join(', '), vote.points.length)}` : '',
        '.',
      ),
      words(writing, { what: 'question', vote: vote.vote }, ''),
      vote.options.map(({ option, text: offered }) => p(`${offered}`, ` (${option})`)),
      vote.voidedReason !== null && p(say.vote.voidedReason(vote.voidedReason)),
      vote.former.map((former) =>
        p(
          `${say.vote.formerResult}: `,
          running('del', { eId: here.next('del') }, former.sentence),
          ` ${say.vote.correctionReason(former.reason)}`,
        ),
      ),
      vote.rule && p(`${say.vote.rule}: ${vote.rule.source}`, vote.rule.unverified ? `. ${say.vote.unverified}` : ''),
      vote.castingVote &&
        p(
          vote.castingVote.chair === null
            ? say.vote.castingVoteUnnamed
            : say.vote.castingVote(who(vote.castingVote.chair, writing)),
          ` ${choiceText(vote.castingVote.choice)}.`,
        ),
      lotLines(writing, vote.lots),
      announcedLines(vote, writing),
      vote.notVoted.length > 0 && p(say.vote.notVoted(everybody(vote.notVoted, writing))),
      vote.lostConnection.length > 0 &&
        p(writing.papers.minutes.lostConnection(everybody(vote.lostConnection, writing))),
      vote.findings.map(({ rule }) => p(say.rules[rule] ?? rule)),
    ),
    tally.length > 0 && el('debateSection', { eId: here.next('dbsect'), name: 'count' }, sidesOf()),
  );

  /** Each side with its number, its parties and, where the record names them, everybody on it. */
  function sidesOf(): Element[] {
    return tally.map(([choice, count]) => {
      const side = vote.sides.find((one) => one.choice === choice);
      const groups = side?.groups.map((group) => `${group.group} ${group.count}`) ?? [];
      const ballots = vote.ballots.filter((ballot) => ballot.choice === choice);
      return p(
        `${choiceText(choice)}: `,
        running('quantity', { refersTo: concept(choice), normalized: count }, String(count)),
        groups.length > 0 && ` – ${groups.join(', ')}`,
        ballots.length > 0 && '. ',
        ballots.flatMap(({ person }, index) => [
          index > 0 && ', ',
          running(
            'vote',
            { by: references.person(person), choice: `#${countName.get(choice) ?? ''}` },
            who(person, writing),
          ),
        ]),
      );
    });
  }

  const withoutCount = vote.ballots.filter(({ choice }) => !countName.has(choice));
  if (withoutCount.length > 0)
    text.children.push(
      el(
        'debateSection',
        { eId: here.next('dbsect'), name: 'not-counted' },
        p(
          withoutCount.flatMap(({ person, choice }, index) => [
            index > 0 && ', ',
            named(writing, person),
            ` (${choiceText(choice).toLowerCase()})`,
          ]),
        ),
      ),
    );

  const outcome = vote.result?.outcome ?? vote.announced?.outcome;
  const counted =
    tally.length === 0
      ? null
      : el(
          'voting',
          {
            eId: names.eId,
            href: `#${summary}`,
            refersTo: `#${names.about}`,
            outcome: outcome && references.concept(`outcome-${outcome}`, say.outcome[outcome]),
          },
          vote.result && quorumOf(vote.result.quorum),
          tally.map(([choice, count]) =>
            el('count', {
              eId: countName.get(choice),
              value: count,
              refersTo: concept(choice),
              href: `#${here.eId}`,
            }),
          ),
        );

  function quorumOf({ needed }: { needed: number }): Element {
    return el('quorum', {
      eId: `${names.eId}__quorum_1`,
      value: needed,
      refersTo: references.concept('quorum', say.rules['quorum'] ?? 'quorum'),
    });
  }

  return { text, counted };
}

/** What was read aloud; where nothing has been, that it has not. */
const sentenceOf = (vote: MinutesVote, { words: say }: Writing): string =>
  vote.sentence ?? (vote.state === 'voided' ? say.vote.voided : say.vote.waiting);

function announcedLines({ announced, result, options, externalId }: MinutesVote, { words: say }: Writing): Element[] {
  if (!announced) return [];
  const chosen = options.find(({ option }) => option === announced.chosen)?.text;
  const counts = Object.entries(announced.counts ?? {}).map(([choice, n]) =>
    say.vote.tally(say.choice[choice] ?? choice, n),
  );
  return [
    p(
      `${say.vote.announced}: ${say.outcome[announced.outcome]}`,
      chosen !== undefined && ` (${chosen})`,
      counts.length > 0 && `. ${counts.join(', ')}`,
      announced.text !== undefined && `. ${announced.text}`,
      result && `. ${say.vote.computed}: ${say.outcome[result.outcome]}.`,
      externalId !== null && ` (${externalId})`,
    ),
  ];
}
