import type { Minutes } from '../../procedure/minutes-document.js';
import { everybody, itemRef, span, when, who, type Told } from '../minutes-telling.js';
import { apart } from '../view.js';
import type { Words } from '../words/words.js';
import { AwayLines } from './minutes-formalities.js';
import { Section, Time } from './small.js';

/** Who was there, by party; who was not; who came and went. Nobody's reason is told. */
export function Attendance({ told }: { told: Told }) {
  const { minutes, words, papers } = told;
  const { present, absent, notRecorded, substitutes, others, movements } = minutes.attendance;
  const say = papers.minutes;
  const seats = minutes.formalities.quorum.members;
  const moved = new Set(movements.map(({ person }) => person.person));
  return (
    <Section id="oppmote" heading={say.attendance}>
      <div class="table-frame">
        <table class="ds-table">
          <caption>{say.presentOf(present.length + substitutes.length, seats)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.people.party}</th>
              <th scope="col">{say.membersThere}</th>
            </tr>
          </thead>
          <tbody>
            {byParty(present).map(([party, people]) => (
              <tr key={party}>
                <th scope="row" class="nowrap">
                  {apart(party ?? say.withoutParty)} ({people.length})
                </th>
                <td>{people.map((one) => memberTold(one, moved.has(one.person), told)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {substitutes.length > 0 && (
        <div class="table-frame">
          <table class="ds-table">
            <caption class="ds-sr-only">{say.substitutesThere}</caption>
            <thead>
              <tr>
                <th scope="col">{say.substitutesThere}</th>
                <th scope="col">{say.role}</th>
                <th scope="col">{say.period}</th>
              </tr>
            </thead>
            <tbody>
              {substitutes.map((person) => (
                <tr key={person.person}>
                  <th scope="row">{who(person, told)}</th>
                  <td>
                    {person.substituteFor
                      ? words.people.substituteFor(who(person.substituteFor, told))
                      : words.role.substitute}
                    {person.item && `, ${words.people.forItem(itemRef(person.item, told))}`}
                  </td>
                  <td>{person.periods.map(({ from, to }) => span(from, to, told)).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {absent.length > 0 && (
        <p>
          <strong>{say.absent}:</strong>{' '}
          {absent
            .map((person) => `${who(person, told)}${person.reported ? `, ${words.formalities.reported}` : ''}`)
            .join('; ')}
        </p>
      )}
      {notRecorded.length > 0 && (
        <p>
          <strong>{say.notRecorded}:</strong> {everybody(notRecorded, told)}
        </p>
      )}
      {others.length > 0 && (
        <p>
          <strong>{say.others}:</strong>{' '}
          {others
            .map((person) => `${who(person, told)}, ${person.nativeRole ?? roleWord(person.role, words)}`)
            .join('; ')}
        </p>
      )}
      <AwayLines told={told} />
      {movements.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {words.people.log}
          </h3>
          <ul class="plain-list">
            {movements.map((movement, index) => (
              <li key={index}>
                <Time at={movement.at}>{words.time.at(when(movement.at, told))}</Time>{' '}
                {say[movement.what](who(movement.person, told))}
                {movement.substituteFor && `, ${words.people.substituteFor(who(movement.substituteFor, told))}`}
                {movement.item && ` (${itemRef(movement.item, told)})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type Attending = Minutes['attendance']['present'][number];

/** In the order the parties are first met on the roster. */
function byParty(people: Attending[]): [string | null, Attending[]][] {
  const parties = new Map<string | null, Attending[]>();
  for (const person of people) parties.set(person.party, [...(parties.get(person.party) ?? []), person]);
  return [...parties];
}

/** A member's name, with what is not as usual: an office held, a time spent there that is not the whole meeting. */
function memberTold(person: Attending, moved: boolean, told: Told): string {
  const { words } = told;
  const office = person.nativeRole ?? (person.role === 'member' ? null : roleWord(person.role, words));
  const times = moved ? person.periods.map(({ from, to }) => span(from, to, told)).join(', ') : null;
  const more = [office, times].filter((part) => part !== null && part !== '').join(', ');
  return `${apart(person.name ?? words.people.withheld)}${more === '' ? '' : ` (${more})`}`;
}

const roleWord = (role: string, words: Words): string => (words.role as Record<string, string>)[role] ?? role;
