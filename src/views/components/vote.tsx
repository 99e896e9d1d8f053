import { Cited } from './cited.js';
import { lotsOf, optionText } from '../../procedure/elections/minutes.js';
import type { VoteOutcome } from '../../procedure/results.js';
import type { Meeting, Vote } from '../../procedure/meeting.js';
import type { Ballot, Choice } from '../../procedure/vocabulary.js';
import { seatPlanOf } from '../seat-plan.js';
import { at, clip, linkTo, nameOf, nameWithParty, orGone, partyOf, type View } from '../view.js';
import { Lots } from './elections.js';
import { SeatPlan, SignMark, signOf } from './seat-plan.js';
import { Facts, Heading, Line, Tag, Time, type Tone } from './small.js';
import { Tombstone } from './withheld.js';

/** A tick, a cross or a stroke beside the sentence, for the eye that skims; the sentence says it in words. */
function OutcomeSign({ outcome }: { outcome: VoteOutcome }) {
  const [tone, path]: [Tone, string] =
    outcome === 'carried' || outcome === 'chosen' || outcome === 'shared'
      ? ['success', 'M5 10.5l3.5 3.5L15 7']
      : outcome === 'lost'
        ? ['danger', 'M6 6l8 8M14 6l-8 8']
        : ['warning', 'M5 10h10'];
  return (
    <svg class="outcome" data-color={tone} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="10" />
      <path d={path} />
    </svg>
  );
}

/** "For", "Mot", or what an option is called; a word a source used and nobody else knows is shown as it is. */
export const choiceLabel = ({ words, meeting }: View, vote: Vote, choice: Choice): string =>
  vote.options.some(({ option }) => option === choice)
    ? optionText(meeting, vote, choice) || words.people.withheld
    : (words.choice[choice] ?? choice);

const usual = ['for', 'against', 'blank'];

function tallyRows(view: View, vote: Vote): { choice: Choice; label: string; count: number }[] {
  const tally = vote.result?.tally ?? {};
  const offered = vote.kind === 'choice' ? vote.options.map(({ option }) => option) : ['for', 'against'];
  const others = Object.keys(tally).filter((choice) => !offered.includes(choice));
  others.sort((a, b) => usual.indexOf(b) - usual.indexOf(a));
  return [...offered, ...others].map((choice) => ({
    choice,
    label: choiceLabel(view, vote, choice),
    count: tally[choice] ?? 0,
  }));
}

/** What was asked, and once that was withheld, what kind of question it was. */
export const questionOf = ({ words }: View, { question, purpose }: Vote, longest: number): string =>
  clip(question || words.purpose[purpose], longest);

/** The sentence of the result, and once that was withheld, the outcome in a word of the house. */
export const sentenceOf = ({ words }: View, { sentence, announced, result }: Vote): string =>
  sentence || (result ? words.outcome[(announced ?? result).outcome] : '');

/** The result declared last in the whole meeting. */
export const lastDeclared = ({ votes }: Meeting): Vote | undefined =>
  Object.values(votes)
    .filter(({ state, declaredAt }) => state === 'declared' && declaredAt !== null)
    .reduce<Vote | undefined>(
      (latest, vote) => (latest && latest.declaredAt! > vote.declaredAt! ? latest : vote),
      undefined,
    );

/**
 * The count as lines of text with a bar behind each; the bars say nothing the numbers do not.
 * @param signed whether a drawing follows whose signs these lines explain
 */
function Bars({ view, vote, signed }: { view: View; vote: Vote; signed: boolean }) {
  const rows = tallyRows(view, vote);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul class="bars">
      {rows.map(({ choice, label, count }, index) => (
        <li key={choice} data-choice={usual.includes(choice) ? choice : `option-${index % 4}`}>
          <span class="bar-label">
            {signed && <SignMark sign={signOf(vote, choice)} />}
            {clip(label, 120)}
          </span>
          <span class="bar-count">{count}</span>
          <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar-ground" width="100" height="10" />
            <rect class="bar-fill" width={Math.round((count / most) * 1000) / 10} height="10" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** Who stood where, by the groups that won the seats; a group that split, member by member (kommuneloven § 11-4). */
function Sides({ view, vote, level }: { view: View; vote: Vote; level: 4 | 5 }) {
  const { words } = view;
  if (vote.parties.length === 0) return null;
  return (
    <div class="sides">
      <Heading level={level}>{words.vote.parties}</Heading>
      <dl>
        {vote.parties.map(({ choice, groups, independents }) => (
          <div key={choice}>
            <dt>{words.vote.tally(clip(choiceLabel(view, vote, choice), 60), vote.result?.tally[choice] ?? 0)}</dt>
            <dd>
              <ul>
                {groups.some(({ split }) => !split) && (
                  <li>
                    {groups
                      .filter(({ split }) => !split)
                      .map(({ group, count }) => `${group} ${count}`)
                      .join(', ')}
                  </li>
                )}
                {groups
                  .filter(({ split }) => split)
                  .map(({ group, count, people }) => (
                    <li key={group}>
                      <strong>{words.vote.split(group, count)}</strong>:{' '}
                      {people.map((person) => nameOf(view, person)).join(', ')}
                    </li>
                  ))}
                {independents.length > 0 && (
                  <li>
                    <strong>{words.vote.independents(independents.length)}</strong>:{' '}
                    {independents.map((person) => nameOf(view, person)).join(', ')}
                  </li>
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Every member with a ballot, party by party. */
function Members({ view, vote }: { view: View; vote: Vote }) {
  const { words, meeting } = view;
  const place = new Map(meeting.roster.map((person, index) => [person, index]));
  const ballots = [...vote.ballots].sort(
    ([a], [b]) =>
      compare(partyOf(view, a), partyOf(view, b)) || (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity),
  );
  return (
    <details class="members">
      <summary>{words.vote.members(ballots.length)}</summary>
      <div class="table-frame">
        <table class="ds-table" data-zebra>
          <caption class="ds-sr-only">{words.vote.membersCaption(clip(vote.question, 120))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.vote.name}</th>
              <th scope="col">{words.vote.party}</th>
              <th scope="col">{words.vote.choice}</th>
            </tr>
          </thead>
          <tbody>
            {ballots.map(([person, choice], index) => (
              <tr key={`${person}-${index}`}>
                <th scope="row">{nameOf(view, person)}</th>
                <td>{partyOf(view, person) || '–'}</td>
                <td data-choice={choice}>{clip(choiceLabel(view, vote, choice), 80)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const compare = (a: string, b: string): number => (a === b ? 0 : a === '' ? 1 : b === '' || a < b ? -1 : 1);

/** What stood before a correction, struck through, with the reason it fell. */
function FormerResults({ view, vote }: { view: View; vote: Vote }) {
  const { words } = view;
  if (vote.former.length === 0) return null;
  return (
    <div class="corrected">
      {vote.former.map((former, index) => (
        <div key={former.at}>
          <Line
            parts={[
              <strong>{words.vote.corrected}</strong>,
              <Time at={former.at}>{words.time.at(at(view, former.at))}</Time>,
              former.flipped && <Tag tone="danger">{words.vote.flipped}</Tag>,
            ]}
          />
          <p>
            {words.vote.formerResult}: <del>{orGone(words, former.sentence)}</del>
          </p>
          <p>{words.vote.correctionReason(orGone(words, former.reason))}</p>
          <ChangedVotes
            view={view}
            vote={vote}
            before={former.ballots}
            after={vote.former[index + 1]?.ballots ?? vote.ballots}
          />
        </div>
      ))}
    </div>
  );
}

/** Who was recorded to have voted otherwise, with the choice that fell struck through. Most corrections concern a few. */
function ChangedVotes({ view, vote, before, after }: { view: View; vote: Vote; before: Ballot[]; after: Ballot[] }) {
  const { words } = view;
  const [then, now] = [new Map(before), new Map(after)];
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (person) => then.get(person) !== now.get(person),
  );
  if (before.length === 0 || changed.length === 0) return null;
  const said = (choice: Choice | undefined) =>
    choice === undefined ? words.gallery.noVote : clip(choiceLabel(view, vote, choice), 60);
  return (
    <>
      <p>{words.gallery.changedVotes}</p>
      <ul>
        {changed.map((person) => (
          <li key={person}>
            {nameWithParty(view, person)}: <del>{said(then.get(person))}</del> <ins>{said(now.get(person))}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In a record made elsewhere: what its source announced, beside what the ballots add up to. */
function SourceAndCount({ view, vote }: { view: View; vote: Vote }) {
  const { words } = view;
  const { announced, result } = vote;
  if (!announced || !result) return null;
  const differs =
    result.outcome !== 'undetermined' &&
    (announced.outcome !== result.outcome || (announced.chosen ?? null) !== (result.chosen ?? null));
  const said = announced.text
    ? `${words.outcome[announced.outcome]} («${clip(announced.text, 200)}»)`
    : words.outcome[announced.outcome];
  const counts =
    announced.counts &&
    Object.entries(announced.counts)
      .map(([choice, n]) => words.vote.tally(choiceLabel(view, vote, choice), n))
      .join(', ');
  return (
    <>
      {differs && <p class="differs">{words.vote.differs}</p>}
      <Facts
        rows={[
          [words.vote.announced, [said, counts].filter(Boolean).join(' · ')],
          [words.vote.computed, words.outcome[result.outcome]],
        ]}
      />
    </>
  );
}

function Result({ view, vote, level, namesAt }: { view: View; vote: Vote; level: 4 | 5; namesAt?: string }) {
  const { words, meeting } = view;
  const { result } = vote;
  if (!result) return null;
  const casting = result.decidedBy === 'casting-vote';
  const { quorum } = result;
  // Where the names stand elsewhere there is no table for the drawing to be the picture of.
  const plan = namesAt === undefined ? seatPlanOf(meeting, vote) : null;
  return (
    <>
      {Object.keys(result.tally).length > 0 && <Bars view={view} vote={vote} signed={plan !== null} />}
      {plan && <SeatPlan view={view} vote={vote} plan={plan} label={(choice) => choiceLabel(view, vote, choice)} />}
      {casting && (
        <p>
          {result.chair ? words.vote.castingVote(nameWithParty(view, result.chair)) : words.vote.castingVoteUnnamed}
        </p>
      )}
      {result.flags.map((flag) => (
        <p key={flag} class="flag">
          {words.flag[flag]}
        </p>
      ))}
      <Sides view={view} vote={vote} level={level} />
      <SourceAndCount view={view} vote={vote} />
      <Facts
        rows={[
          [
            words.vote.rule,
            vote.rule && (
              <>
                {words.rules[vote.rule.id] ?? vote.rule.id}{' '}
                <span class="source">
                  (<Cited text={vote.rule.source} />)
                </span>
                {vote.rule.unverified && <span class="flag"> {words.vote.unverified}</span>}{' '}
                {meeting.facts && (
                  <a class="ds-link" href={linkTo(view, `/rules/${meeting.facts.ruleBook}`)}>
                    {words.vote.allRules}
                  </a>
                )}
              </>
            ),
          ],
          [
            words.vote.method,
            `${words.method[vote.method]}${vote.method === 'secret' ? `. ${words.vote.secret}` : ''}`,
          ],
          [
            words.vote.cast,
            meeting.facts?.ruleBook === 'as-recorded'
              ? String(result.cast)
              : quorum.by === 'present'
                ? words.vote.castWith(result.cast, quorum.counted, quorum.members, quorum.needed)
                : words.vote.castOf(result.cast, quorum.members, quorum.needed),
          ],
        ]}
      />
      {result.notVoted.length > 0 && (
        <p>{words.vote.notVoted(result.notVoted.map((person) => nameWithParty(view, person)).join(', '))}</p>
      )}
      {vote.ballots.length > 0 &&
        (namesAt === undefined ? (
          <Members view={view} vote={vote} />
        ) : (
          <p>
            <a class="ds-link" href={namesAt}>
              {words.vote.members(vote.ballots.length)}
            </a>
          </p>
        ))}
    </>
  );
}

/** One vote, whole: what was asked, what came of it, by which rule, and who stood where. */
export function VoteCard({
  view,
  vote,
  level,
  anchor,
  namesAt,
}: {
  view: View;
  vote: Vote;
  level: 3 | 4;
  anchor?: string;
  /** Where the names stand, where they do not stand here. */
  namesAt?: string;
}) {
  const { words } = view;
  const { result } = vote;
  return (
    <article class="vote" id={anchor} data-state={vote.state}>
      <Line
        className="vote-line"
        parts={[
          words.purpose[vote.purpose],
          !vote.binding && <Tag tone="warning">{words.vote.trial}</Tag>,
          vote.points !== undefined && vote.points.length > 0 && (
            <Tag>{words.forms.points(vote.points.join(', '), vote.points.length)}</Tag>
          ),
          vote.supersedes !== undefined && words.vote.repeats,
          vote.declaredAt && <Time at={vote.declaredAt}>{words.vote.declaredAt(at(view, vote.declaredAt))}</Time>,
        ]}
      />
      <Heading level={level}>{questionOf(view, vote, 400)}</Heading>
      <Tombstone view={view} of={{ what: 'question', vote: vote.vote }} />
      {(vote.state === 'open' || vote.state === 'interrupted') && (
        <p class="voting">
          <strong>{vote.state === 'open' ? words.now.voting : words.now.voteInterrupted}</strong>{' '}
          {words.now.votingMeaning}
        </p>
      )}
      {vote.state === 'closed' && <p class="voting">{words.vote.waiting}</p>}
      {vote.state === 'voided' && (
        <p class="voting">
          {vote.voidedReason === null ? words.vote.voided : words.vote.voidedReason(vote.voidedReason)}
        </p>
      )}
      {vote.state === 'declared' && result && (
        <p class="result">
          <OutcomeSign outcome={(vote.announced ?? result).outcome} /> <strong>{sentenceOf(view, vote)}</strong>
        </p>
      )}
      <Tombstone view={view} of={{ what: 'sentence', vote: vote.vote }} />
      {vote.election !== undefined && result?.chosen !== undefined && (
        <p>
          <strong>{words.elections.electedIs(choiceLabel(view, vote, result.chosen))}</strong>
        </p>
      )}
      <Lots words={words} lots={lotsOf(view.meeting, vote)} />
      <FormerResults view={view} vote={vote} />
      {vote.state === 'declared' && <Result view={view} vote={vote} level={level === 3 ? 4 : 5} namesAt={namesAt} />}
    </article>
  );
}
