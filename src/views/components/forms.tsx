import { numbersOf, rulingsOn } from '../../procedure/forms/minutes.js';
import type { Item } from '../../procedure/meeting.js';
import type { MotionId } from '../../procedure/vocabulary.js';
import { at, nameWithParty, onDate, orGone, type View } from '../view.js';
import { withheldAt, type Published } from '../../procedure/mending/published.js';
import { Line, LongText, Section, Time } from './small.js';
import { Tombstone } from './withheld.js';

/** How a matter is decided where that is not by a vote in the room: in writing, or put off from an urgent meeting. */
export function Forms({ view, item }: { view: View; item: Item }) {
  return (
    <>
      <Demand view={view} item={item} />
      <Written view={view} item={item} />
      <Order view={view} item={item} />
      <Urgency view={view} item={item} />
      <Rulings view={view} item={item} />
    </>
  );
}

function Written({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  const matter = meeting.forms.written[item.item];
  if (!matter) return null;
  const { settled, answers } = matter;
  const withheld: Published = { what: 'written-proposal', item: item.item };
  const agreed = answers.filter(({ agrees, inWriting }) => agrees && inWriting).length;
  return (
    <Section id="skriftlig" heading={words.forms.written}>
      {settled ? (
        <p class="item-result">
          {settled.adopted ? words.forms.adopted(settled.members) : words.forms.notAdopted(agreed, settled.members)}
        </p>
      ) : (
        <>
          <p>{words.forms.collectingMeaning}</p>
          {matter.until !== null && (
            <p>
              <Time at={matter.until}>{words.forms.due(onDate(view, matter.until))}</Time>
            </p>
          )}
        </>
      )}
      <p>
        <strong>{words.forms.proposal}</strong>
      </p>
      {matter.proposal === null ? (
        (withheldAt(meeting, withheld) && <Tombstone view={view} of={withheld} />) || (
          <p class="subtle">{words.forms.proposalInside}</p>
        )
      ) : (
        <LongText text={matter.proposal} longest={4000} more={words.agenda.readMore} />
      )}
      {settled && <Answers view={view} matter={matter} silent={settled.silent} />}
    </Section>
  );
}

type Matter = View['meeting']['forms']['written'][string];

function Answers({ view, matter, silent }: { view: View; matter: Matter; silent: string[] }) {
  const { words } = view;
  const word = (yes: boolean) => (yes ? words.forms.yes : words.forms.no);
  return (
    <div class="table-frame">
      <table class="ds-table" data-zebra>
        <caption>{words.forms.answers}</caption>
        <thead>
          <tr>
            <th scope="col">{words.people.name}</th>
            <th scope="col">{words.forms.agrees}</th>
            <th scope="col">{words.forms.inWriting}</th>
          </tr>
        </thead>
        <tbody>
          {matter.answers.map(({ person, agrees, inWriting }) => (
            <tr key={person}>
              <th scope="row">{nameWithParty(view, person)}</th>
              <td>{word(agrees)}</td>
              <td>{word(inWriting)}</td>
            </tr>
          ))}
          {silent.map((person) => (
            <tr key={person}>
              <th scope="row">{nameWithParty(view, person)}</th>
              <td colSpan={2}>{words.forms.noAnswer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Urgency({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  const contests = meeting.forms.contests.filter((contest) => contest.item === item.item || contest.item === null);
  if (contests.length === 0) return null;
  return (
    <Section id="hast" heading={words.forms.urgency}>
      <ul class="plain">
        {contests.map(({ demandedBy, needed, members, postponed, at: when }) => (
          <li key={when}>
            <Time at={when}>{words.time.at(at(view, when))}</Time>{' '}
            {words.forms.contested(demandedBy.length, members, needed)}{' '}
            {postponed ? words.forms.postponed : words.forms.goesOn}
            <p class="subtle">{demandedBy.map((person) => nameWithParty(view, person)).join(', ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rulings({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  return (
    <>
      {rulingsOn(meeting, item.item).map(({ options, reason, at: when }) => (
        <p key={when}>
          <Time at={when}>{words.time.at(at(view, when))}</Time> {words.forms.ruling(options.join(', '))}{' '}
          {words.forms.rulingReason(orGone(words, reason))}
        </p>
      ))}
    </>
  );
}

function Demand({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  const demand = meeting.forms.demands[item.item];
  if (!demand) return null;
  return (
    <p>
      {words.forms.demanded(demand.demandedBy.length, demand.members, demand.needed)}{' '}
      <span class="subtle">{demand.demandedBy.map((person) => nameWithParty(view, person)).join(', ')}</span>
    </p>
  );
}

/** In which order things will be voted on, and how far the meeting has come. */
function Order({ view, item }: { view: View; item: Item }) {
  const { meeting, words } = view;
  const announced = meeting.forms.orders[item.item];
  if (!announced) return null;
  const declared = item.votes
    .map((id) => meeting.votes[id])
    .filter((vote) => vote?.state === 'declared' && vote.binding);
  return (
    <Section id="voteringsorden" heading={words.forms.order}>
      <p class="subtle">
        <Time at={announced.at}>{words.forms.orderMeaning(at(view, announced.at))}</Time>
      </p>
      <ol>
        {announced.order.map(({ question, motions }, index) => {
          const numbers = numbersOf(meeting, motions);
          const done = question !== '' && declared.some((vote) => vote?.question === question);
          return (
            <li key={index}>
              {orGone(words, question)}
              {numbers.length > 0 && ` (${words.forms.aboutMotions(numbers.join(', '), numbers.length)})`}
              {done && ` – ${words.forms.voted}`}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** What is said of one motion besides its words and its votes. */
export function MotionWay({ view, motion }: { view: View; motion: MotionId }) {
  const { meeting, words } = view;
  const way = meeting.forms.motions[motion];
  if (!way) return null;
  const targets = numbersOf(meeting, way.targets ?? []);
  return (
    <Line
      className="subtle"
      parts={[
        targets.length > 0 && words.forms.targets(targets.join(', '), targets.length),
        way.to !== undefined && words.forms.forwardedTo(way.to),
        way.ruledOut !== undefined && words.forms.ruledOut(orGone(words, way.ruledOut)),
      ]}
    />
  );
}
