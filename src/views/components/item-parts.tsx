import { Cited } from './cited.js';
import { voteAnchorAt } from '../pages.js';
import { struckAt } from '../../procedure/mending/struck.js';
import { optionText } from '../../procedure/elections/minutes.js';
import type { Item, Motion, Vote } from '../../procedure/meeting.js';
import type { ItemId } from '../../procedure/vocabulary.js';
import { at, clip, itemLink, itemShort, leftOpenInside, nameWithParty, onDate, orGone, type View } from '../view.js';
import { minutesAndSeconds, secondsBetween } from '../when.js';
import { MotionWay } from './forms.js';
import { Heading, Line, LongText, Tag, Time, type Tone } from './small.js';
import { StruckLine } from './struck.js';
import { Tombstone } from './withheld.js';

/** What belongs to one item: motions, decision, debate. Used on the meeting's page and on the item's own. */

const motionTones: Partial<Record<Motion['status'], Tone>> = {
  adopted: 'success',
  rejected: 'danger',
  'put-to-vote': 'accent',
};

function MotionCard({ view, motion, level }: { view: View; motion: Motion; level: 3 | 4 }) {
  const { words } = view;
  const mover = motion.mover === undefined ? null : words.motion.by(nameWithParty(view, motion.mover));
  const struck = struckAt(view.meeting, { what: 'motion', motion: motion.motion });
  const settledInside = leftOpenInside(motion.status, {
    ended: view.meeting.items[motion.item]?.state === 'ended',
    closures: view.meeting.closures.filter(({ item }) => item === motion.item),
  });
  const groups = motion.onBehalfOf.length > 0 ? words.motion.onBehalfOf(motion.onBehalfOf.join(', ')) : null;
  return (
    <li class="motion">
      <div class="motion-head">
        <Heading level={level}>
          {words.motion.numbered(motion.number)}: {words.motionKind[motion.kind]}
        </Heading>
        {struck && <Tag tone="warning">{words.mending.struck}</Tag>}
        {!struck && settledInside && <Tag>{words.mending.notSettledOutside}</Tag>}
        {!struck && !settledInside && motion.status !== 'filed' && (
          <Tag tone={motionTones[motion.status] ?? 'neutral'}>{words.motionStatus[motion.status]}</Tag>
        )}
      </div>
      <Line
        className="subtle"
        parts={[
          [mover, groups].filter(Boolean).join(' '),
          <Time at={motion.filedAt}>{words.motion.filedAt(at(view, motion.filedAt))}</Time>,
        ]}
      />
      <MotionWay view={view} motion={motion.motion} />
      {motion.text && (
        <StruckLine view={view} struck={struck}>
          <LongText text={motion.text} more={words.agenda.readMore} />
        </StruckLine>
      )}
      <Tombstone view={view} of={{ what: 'motion', motion: motion.motion }} />
      {motion.formerTexts.length > 0 && (
        <details class="more">
          <summary>{words.motion.formerTexts}</summary>
          {motion.formerTexts.map((text, index) => (
            <p class="text" key={index}>
              <del>{text}</del>
            </p>
          ))}
        </details>
      )}
    </li>
  );
}

export function Motions({ view, item, level }: { view: View; item: Item; level: 3 | 4 }) {
  const motions = item.motions.map((id) => view.meeting.motions[id]).filter((motion) => motion !== undefined);
  if (motions.length === 0) return null;
  return (
    <ul class="motions">
      {motions.map((motion) => (
        <MotionCard key={motion.motion} view={view} motion={motion} level={level} />
      ))}
    </ul>
  );
}

export function Decision({ view, item, level }: { view: View; item: Item; level: 2 | 3 | 4 }) {
  const { words } = view;
  const inside =
    item.outcome === 'decided' && !item.decision && view.meeting.closures.some((closure) => closure.item === item.item);
  if (!item.decision && item.struckDecisions.length === 0 && !inside) return null;
  return (
    <div class="decision">
      <Heading level={level}>{words.item.decision}</Heading>
      {item.struckDecisions.map((struck) => (
        <div key={struck.at} class="struck">
          {struck.text && (
            <p class="text">
              <span class="ds-sr-only">{words.item.struck}: </span>
              <del>{struck.text}</del>
            </p>
          )}
          <p class="subtle">{words.item.struckReason(orGone(words, struck.reason), onDate(view, struck.at))}</p>
        </div>
      ))}
      {item.decision && item.decision.text && <p class="text">{item.decision.text}</p>}
      {inside && <p>{words.mending.decidedInside}</p>}
      <Tombstone view={view} of={{ what: 'decision', item: item.item }} />
    </div>
  );
}

/** Links lead to the web or into the house; an address of any other kind leads nowhere. */
export const safeAddress = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) || /^\/(?!\/)/.test(url) ? url : undefined;

export function Disqualifications({ view, item }: { view: View; item: Item }) {
  const { words } = view;
  if (item.disqualifications.length === 0) return null;
  return (
    <ul class="plain">
      {item.disqualifications.map(({ person, outcome, basis, raisedAt }) => (
        <li key={`${person}-${raisedAt}`}>
          {words.disqualification[outcome ?? 'raised'](nameWithParty(view, person))}{' '}
          {basis !== undefined && <Cited text={words.disqualification.basis(orGone(words, basis))} />}
        </li>
      ))}
    </ul>
  );
}

export const exemptionsOf = ({ meeting }: View, item: ItemId) =>
  meeting.formalities.exemptions.filter((one) => one.item === item);

export function Exemptions({ view, item }: { view: View; item: ItemId }) {
  const { words } = view;
  const exemptions = exemptionsOf(view, item);
  if (exemptions.length === 0) return null;
  return (
    <ul class="plain">
      {exemptions.map(({ person, outcome, basis, requestedAt }) => (
        <li key={`${person}-${requestedAt}`}>
          {words.formalities.exemption[outcome ?? 'requested'](nameWithParty(view, person))}{' '}
          {basis !== undefined && <Cited text={words.disqualification.basis(orGone(words, basis))} />}
        </li>
      ))}
    </ul>
  );
}

export function Statements({ view, item }: { view: View; item: ItemId }) {
  const statements = view.meeting.statements.filter((statement) => statement.item === item);
  if (statements.length === 0) return null;
  return (
    <ul class="plain">
      {statements.map((statement) => (
        <li key={statement.seq}>
          <strong>{nameWithParty(view, statement.person)}</strong>
          <StruckLine view={view} struck={struckAt(view.meeting, { what: 'statement', statement: statement.number })}>
            {statement.text && <p class="text">{statement.text}</p>}
          </StruckLine>
          <Tombstone view={view} of={{ what: 'statement', statement: statement.number }} />
        </li>
      ))}
    </ul>
  );
}

export function Notes({ view, item }: { view: View; item: ItemId | null }) {
  const { words } = view;
  const notes = view.meeting.notes.filter((note) => (item === null ? note.item === undefined : note.item === item));
  if (notes.length === 0) return null;
  return (
    <ul class="plain">
      {notes.map((note) => (
        <li key={note.seq}>
          <Time at={note.at}>{words.time.at(at(view, note.at))}</Time>{' '}
          <StruckLine view={view} struck={struckAt(view.meeting, { what: 'note', note: note.number })}>
            <span class="text">{note.text}</span>
          </StruckLine>{' '}
          {note.url !== undefined && safeAddress(note.url) !== undefined && (
            <a class="ds-link" href={safeAddress(note.url)} rel="noopener">
              {words.notes.link}
            </a>
          )}
          <Tombstone view={view} of={{ what: 'note', note: note.number }} />
        </li>
      ))}
    </ul>
  );
}

/** Who spoke, in order, and for how long. */
export function Debate({ view, item }: { view: View; item: Item }) {
  const { words } = view;
  if (item.speeches.length === 0) return null;
  return (
    <div class="table-frame">
      <table class="ds-table" data-zebra>
        <caption class="ds-sr-only">{words.item.debateTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item.spokeAt}</th>
            <th scope="col">{words.people.name}</th>
            <th scope="col">{words.item.speechKind}</th>
            <th scope="col">{words.item.spokeFor}</th>
          </tr>
        </thead>
        <tbody>
          {item.speeches.map((speech, index) => (
            <tr key={index}>
              <td>
                <Time at={speech.from}>{at(view, speech.from)}</Time>
              </td>
              <th scope="row">
                <StruckLine
                  view={view}
                  struck={struckAt(view.meeting, {
                    what: 'speech',
                    item: item.item,
                    person: speech.person,
                    from: speech.from,
                  })}
                >
                  {nameWithParty(view, speech.person)}
                </StruckLine>
              </th>
              <td>{words.speech[speech.kind]}</td>
              <td>{speech.to === null ? '…' : minutesAndSeconds(secondsBetween(speech.from, speech.to), words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Items by number, each a link to its page. */
export function ItemLinks({ view, items }: { view: View; items: ItemId[] }) {
  return (
    <>
      {items.map((item, index) => (
        <span key={item}>
          {index > 0 && ', '}
          <a class="ds-link" href={itemLink(view, item)}>
            {itemShort(view, item)}
          </a>
        </span>
      ))}
    </>
  );
}

/** State of an item in a word or two: for one that is done, what came of it. */
export function ItemTag({ view, item }: { view: View; item: Item }) {
  const { words } = view;
  if (item.state === 'called') return <Tag tone="accent">{words.itemState.called}</Tag>;
  if (item.state === 'ended') {
    return <Tag>{item.outcome === null ? words.itemState.ended : words.itemOutcome[item.outcome]}</Tag>;
  }
  if (item.state === 'listed') {
    const unreached = view.meeting.notReached.includes(item.item);
    return <Tag>{unreached ? words.itemOutcome['not-reached'] : words.itemState.listed}</Tag>;
  }
  return <Tag tone="warning">{words.itemState[item.state]}</Tag>;
}

/**
 * What people come to read: the sentence of the last vote on the substance, or on putting the item off; without a vote,
 * the decision itself.
 */
export function itemResult(view: View, item: Item): string | null {
  const declared = item.votes
    .map((id) => view.meeting.votes[id])
    .filter((vote) => vote?.state === 'declared' && vote.sentence !== null && vote.binding);
  const substance = declared.filter((vote) => vote?.purpose === 'substance').at(-1);
  if (substance) return namedResult(view, substance);
  if (item.decision?.text) return clip(item.decision.text, 240);
  return declared.filter((vote) => vote?.purpose === 'postponement').at(-1)?.sentence ?? null;
}

/** A sentence names nobody (I8); the page says who was elected. */
function namedResult({ meeting, words }: View, vote: Vote): string | null {
  const chosen = vote.election === undefined ? undefined : vote.result?.chosen;
  if (chosen === undefined) return vote.sentence;
  return `${words.elections.electedIs(optionText(meeting, vote, chosen) || words.people.withheld)} ${vote.sentence}`;
}

export const voteAnchor = (view: View, item: Item, vote: string): string =>
  voteAnchorAt(view.places.get(item.item) ?? 0, item.votes.indexOf(vote) + 1);
