import { Cited } from './cited.js';
import type { MinutesPerson, MinutesVote } from '../../procedure/minutes-document.js';
import { Lots } from './elections.js';
import type { PaperWords, Words } from '../words/words.js';
import { orGone } from '../view.js';

interface Telling {
  words: Words;
  papers: PaperWords;
}

const named = (people: MinutesPerson[], words: Words): string =>
  people.map(({ name }) => name ?? words.people.withheld).join(', ');

/** A vote in running text, as minutes tell it: question, method, sentence, then each side by party. */
export function MinutesVoteText({ told, vote }: { told: Telling; vote: MinutesVote }) {
  const { words, papers } = told;
  const choice = (id: string) => vote.options.find(({ option }) => option === id)?.text ?? words.choice[id] ?? id;
  return (
    <div class="minutes-vote">
      <p>
        <strong>{vote.question || words.purpose[vote.purpose]}</strong> ({words.method[vote.method].toLowerCase()}
        {vote.binding ? '' : `, ${words.vote.trial.toLowerCase()}`}
        {vote.points.length > 0 && `, ${words.forms.points(vote.points.join(', '), vote.points.length).toLowerCase()}`})
      </p>
      {vote.state === 'voided' && (
        <p>{vote.voidedReason === null ? words.vote.voided : words.vote.voidedReason(vote.voidedReason)}</p>
      )}
      {vote.former.map((former) => (
        <p key={former.at}>
          {words.vote.formerResult}: <del>{orGone(words, former.sentence)}</del>{' '}
          {words.vote.correctionReason(orGone(words, former.reason))}
        </p>
      ))}
      {vote.sentence !== null && (
        <p>
          {vote.sentence}
          {vote.rule && (
            <span class="source">
              {' '}
              (<Cited text={vote.rule.source} />)
            </span>
          )}
          {vote.rule?.unverified && <span class="flag"> {words.vote.unverified}</span>}
        </p>
      )}
      {vote.election !== null && vote.result?.chosen !== undefined && (
        <p>{words.elections.electedIs(choice(vote.result.chosen))}</p>
      )}
      <Lots words={words} lots={vote.lots} />
      {vote.announced &&
        vote.result &&
        vote.result.outcome !== 'undetermined' &&
        vote.announced.outcome !== vote.result.outcome && (
          <p>
            {words.vote.announced}: {words.outcome[vote.announced.outcome]}. {words.vote.computed}:{' '}
            {words.outcome[vote.result.outcome]}.
          </p>
        )}
      {vote.sides.length > 0 && (
        <ul class="plain-list">
          {vote.sides.map((side) => (
            <li key={side.choice}>
              <strong>{words.vote.tally(choice(side.choice), side.count)}</strong> –{' '}
              {[
                ...side.groups.map(({ group, count, split, people }) =>
                  split ? `${group} ${count} (${named(people, words)})` : `${group} ${count}`,
                ),
                ...(side.independents.length > 0
                  ? [`${words.vote.independents(side.independents.length)} (${named(side.independents, words)})`]
                  : []),
              ].join(', ')}
            </li>
          ))}
        </ul>
      )}
      {vote.notVoted.length > 0 && <p>{words.vote.notVoted(named(vote.notVoted, words))}</p>}
      {vote.lostConnection.length > 0 && <p>{papers.minutes.lostConnection(named(vote.lostConnection, words))}</p>}
    </div>
  );
}
