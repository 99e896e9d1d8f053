import { rulingsOn } from '../../procedure/forms/minutes.js';
import type { Item } from '../../procedure/meeting.js';
import { at, nameWithParty, onDate, type View } from '../view.js';
import { LongText, Section, Time } from './small.js';

/** How a matter is decided where that is not by a vote in the room: in writing, or put off from an urgent meeting. */
export function Forms({ view, item }: { view: View; item: Item }) {
  return (
    <>
      <Written view={view} item={item} />
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
        <p class="subtle">{words.forms.proposalInside}</p>
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
          {words.forms.rulingReason(reason)}
        </p>
      ))}
    </>
  );
}
