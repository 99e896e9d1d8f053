import type {
  MinutesElected,
  MinutesElection,
  MinutesLot,
  MinutesSharing,
} from '../../procedure/elections/minutes-document.js';
import type { MinutesPerson } from '../../procedure/minutes-document.js';
import { apart, orGone } from '../view.js';
import type { Words } from '../words/words.js';
import { Heading } from './small.js';

/** Elections within the body, told alike on the item's page and in the minutes. */

const called = ({ name, party }: MinutesPerson, words: Words): string =>
  `${apart(name ?? words.people.withheld)}${party === null ? '' : ` (${apart(party)})`}`;
const all = (people: MinutesPerson[], words: Words): string => people.map((person) => called(person, words)).join(', ');

/** "A, B og C" */
function listed(told: string[], words: Words): string {
  const names = told.map((name) => orGone(words, name));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.elections.and} ${last}`;
}

const inDigits = (decimal: string, words: Words): string => decimal.replace('.', words.size.decimalMark);

export function Elections({ words, elections, level }: { words: Words; elections: MinutesElection[]; level: 3 | 4 }) {
  return (
    <>
      {elections.map((election) => (
        <ElectionTold key={election.election} words={words} election={election} level={level} />
      ))}
    </>
  );
}

function ElectionTold({ words, election, level }: { words: Words; election: MinutesElection; level: 3 | 4 }) {
  const say = words.elections;
  const { title, way, seats, demandedBy, elected, lists, sharing } = election;
  const below = level === 3 ? 4 : 5;
  return (
    <article class="election">
      <Heading level={level}>{orGone(words, title)}</Heading>
      <p>
        {say.way[way](seats)}. {demandedBy.length > 0 && say.demandedBy(all(demandedBy, words))}
      </p>
      {elected === null ? <p>{say.notYet}</p> : <Chosen words={words} elected={elected} level={below} />}
      {sharing !== null && <Quotients words={words} sharing={sharing} level={below} />}
      {lists.length > 0 && <Lists words={words} election={election} level={below} />}
    </article>
  );
}

function Chosen({ words, elected, level }: { words: Words; elected: MinutesElected; level: 4 | 5 }) {
  const say = words.elections;
  const lists = [...new Set(elected.substitutes.map(({ list }) => list))];
  return (
    <>
      <Heading level={level}>{say.elected(elected.elected.length)}</Heading>
      <ol>
        {elected.elected.map(({ person, list }) => (
          <li key={person.person}>
            {called(person, words)}
            {list !== null && `, ${say.fromList(list)}`}
          </li>
        ))}
      </ol>
      {lists.map((list) => (
        <div key={list ?? ''}>
          <Heading level={level}>{say.substitutes(list)}</Heading>
          <ol>
            {elected.substitutes
              .filter((one) => one.list === list)
              .map(({ person }) => (
                <li key={person.person}>{called(person, words)}</li>
              ))}
          </ol>
        </div>
      ))}
      {elected.adjustments.map(({ up, past, list }) => (
        <p key={up.person}>{say.movedUp(called(up, words), called(past, words), list)}</p>
      ))}
      {elected.short.length > 0 && <p class="flag">{say.short(listed(elected.short, words))}</p>}
    </>
  );
}

/** Every quotient that was compared, and the seats the largest won; whoever wants to can do it again. */
function Quotients({ words, sharing, level }: { words: Words; sharing: MinutesSharing; level: 4 | 5 }) {
  const say = words.elections;
  const divisors = sharing.rows[0]?.quotients.map(({ divisor }) => divisor) ?? [];
  return (
    <>
      <Heading level={level}>{say.sharing}</Heading>
      {/* Wider than a phone: the keyboard must be able to scroll it. */}
      <div class="table-frame" role="group" aria-label={say.sharing} tabIndex={0}>
        <table class="ds-table">
          <caption>{say.sharingCaption[sharing.divisors]}</caption>
          <thead>
            <tr>
              <th scope="col">{say.list}</th>
              <th scope="col">{say.votes}</th>
              {divisors.map((divisor) => (
                <th scope="col" key={divisor}>
                  {say.dividedBy(inDigits(String(divisor), words))}
                </th>
              ))}
              <th scope="col">{say.seats}</th>
            </tr>
          </thead>
          <tbody>
            {sharing.rows.map(({ list, name, votes, quotients, seats }) => (
              <tr key={list}>
                <th scope="row">{orGone(words, apart(name))}</th>
                <td>{votes}</td>
                {quotients.map(({ divisor, exact, decimal, seat }) => (
                  <td key={divisor}>
                    <data value={exact}>{inDigits(decimal, words)}</data>
                    {seat !== undefined && (
                      <>
                        {' '}
                        <strong>{say.seat(seat)}</strong>
                      </>
                    )}
                  </td>
                ))}
                <td>
                  <strong>{seats}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sharing.ties.map(({ decimal, between, by, won }) => (
        <p key={decimal}>{say.tie[by](inDigits(decimal, words), listed(between, words), listed(won, words))}</p>
      ))}
    </>
  );
}

function Lists({ words, election, level }: { words: Words; election: MinutesElection; level: 4 | 5 }) {
  const say = words.elections;
  return (
    <>
      <Heading level={level}>{election.way === 'agreed' ? say.agreedList : say.lists}</Heading>
      {election.lists.map(({ list, name, groups, signedBy, candidates }) => (
        <div key={list}>
          <p>
            <strong>{orGone(words, apart(name))}</strong>. {groups.length > 0 && say.from(listed(groups, words))}{' '}
            {signedBy.length > 0 && say.signedBy(all(signedBy, words))}
          </p>
          <ol>
            {candidates.map(({ candidate, substitute }) => (
              <li key={candidate.person}>
                {called(candidate, words)}
                {substitute && `, ${say.substitute}`}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** A lot, with how it was drawn and who saw it. */
export function Lots({ words, lots }: { words: Words; lots: MinutesLot[] }) {
  const say = words.elections;
  return (
    <>
      {lots.map(({ between, drawn, how, witnesses, at }) => (
        <p key={`${at}-${drawn}`}>
          {say.lot(listed(between, words), drawn)} {say.how(orGone(words, how), all(witnesses, words))}
        </p>
      ))}
    </>
  );
}
