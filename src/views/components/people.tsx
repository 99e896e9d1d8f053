import { connectedOnline } from '../../procedure/afterwards/connected.js';
import type { Meeting } from '../../procedure/meeting.js';
import type { PersonId } from '../../procedure/vocabulary.js';
import { at, itemShort, nameOf, partyOf, personLink, type View } from '../view.js';
import { Line, Section, Tag, Time, unlessSame, type Tone } from './small.js';

const seated = new Set(['chair', 'deputy-chair', 'member', 'temporary-member']);

const saidAbsent = (meeting: Meeting, person: PersonId): boolean =>
  meeting.formalities.absences.some((one) => one.person === person && one.scope === 'whole');

/** Those who fill a seat now: members who are there, and substitutes in the place of one who is not. */
export function membersPresent(meeting: Meeting): PersonId[] {
  return Object.entries(meeting.presence)
    .filter(([person, { status, substituteFor }]) => {
      const role = meeting.people[person]?.role;
      return status === 'present' && (role === undefined || seated.has(role) || substituteFor !== undefined);
    })
    .map(([person]) => person);
}

/** Members in roster order, then whoever else was noted; substitutes only where they have been part of the meeting. */
function listed(meeting: Meeting): PersonId[] {
  const known = new Set(meeting.roster);
  const onRoster = meeting.roster.filter((person) => {
    const role = meeting.people[person]?.role;
    return (role !== undefined && seated.has(role)) || meeting.presence[person]?.status === 'present';
  });
  const others = Object.keys(meeting.presence).filter((person) => !known.has(person));
  return [...onRoster, ...others];
}

function Row({ view, person }: { view: View; person: PersonId }) {
  const { meeting, words } = view;
  const presence = meeting.presence[person];
  const facts = meeting.people[person];
  const status = presence?.status ?? 'unknown';
  const tone: Tone = status === 'present' ? 'success' : status === 'recused' ? 'warning' : 'neutral';
  const role =
    person === meeting.chair
      ? words.meeting.chair
      : facts && facts.role !== 'member'
        ? (facts.nativeRole ?? words.role[facts.role])
        : null;
  const link = personLink(view, person);
  return (
    <tr>
      <th scope="row">
        {link === null ? (
          nameOf(view, person)
        ) : (
          <a class="ds-link" href={link}>
            {nameOf(view, person)}
          </a>
        )}
        <Line
          className="subtle"
          parts={[
            role,
            presence?.substituteFor !== undefined && words.people.substituteFor(nameOf(view, presence.substituteFor)),
            presence?.forItem !== undefined && words.people.forItem(itemShort(view, presence.forItem)),
          ]}
        />
      </th>
      <td>{partyOf(view, person) || '–'}</td>
      <td>
        {presence ? (
          <>
            <Tag tone={presence.connected ? tone : 'warning'}>
              {presence.connected ? words.attendance[status] : words.people.disconnected}
            </Tag>
            <Line
              className="subtle"
              parts={[
                status === 'present' && meeting.facts?.form === 'remote' && words.people[presence.mode],
                presence.since && meeting.openedAt && presence.since > meeting.openedAt && (
                  <Time at={presence.since}>{words.people.since(at(view, presence.since))}</Time>
                ),
              ]}
            />
          </>
        ) : (
          words.attendance[saidAbsent(meeting, person) ? 'excused' : 'unknown']
        )}
      </td>
    </tr>
  );
}

export const People = unlessSame(function People({ view }: { view: View }) {
  const { meeting, words } = view;
  if (meeting.roster.length === 0 && Object.keys(meeting.presence).length === 0) return null;
  const present = membersPresent(meeting).length;
  const online = connectedOnline(meeting);
  const ended = meeting.status === 'ended';
  return (
    <Section id="til-stede" heading={ended ? words.people.headingEnded : words.people.heading}>
      {Object.keys(meeting.presence).length === 0 ? (
        <p>{words.people.nobody}</p>
      ) : (
        <p class="big-number">
          {ended
            ? words.people.atEnd(present)
            : meeting.seats > 0
              ? words.people.present(present, meeting.seats)
              : words.people.count(present)}
        </p>
      )}
      {meeting.facts?.form === 'remote' && meeting.status === 'in-session' && (
        <p>{words.afterwards.connected(online.connected, online.remote)}</p>
      )}
      {meeting.closed && <p>{words.people.hidden}</p>}
      <details class="fold">
        <summary>{words.people.show}</summary>
        <div class="table-frame">
          <table class="ds-table">
            <caption class="ds-sr-only">{words.people.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.people.name}</th>
                <th scope="col">{words.people.party}</th>
                <th scope="col">{words.people.status}</th>
              </tr>
            </thead>
            <tbody>
              {listed(meeting).map((person) => (
                <Row key={person} view={view} person={person} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Section>
  );
});
