import { everybody, itemRef, siblingPath, when, who, type Told } from '../minutes-telling.js';
import { inLanguage, orGone } from '../view.js';

/** Lines of the minutes about what was settled around the matters. */
export function SettledLines({ told }: { told: Told }) {
  const { words, minutes } = told;
  const { declared, remarks, proposals, adopted, signatories, approved } = minutes.formalities;
  const say = words.formalities;
  return (
    <>
      {declared.map(({ at, present, members, needed }) => (
        <li key={at}>
          {words.time.at(when(at, told))}: {say.quorum(present, members, needed)}
        </li>
      ))}
      {remarks.map(({ at, text, person }) => (
        <li key={at} class="text">
          {say.remark(person && who(person, told))}: {orGone(words, text)}
        </li>
      ))}
      {proposals.map(({ at, text, by }) => (
        <li key={at} class="text">
          {say.proposal(who(by, told))}: {orGone(words, text)}
        </li>
      ))}
      {adopted && <li>{say.adopted}</li>}
      {signatories.length > 0 && <li>{say.signatories(everybody(signatories, told))}</li>}
      {approved.map(({ at, meeting, version, remarks: said }) => (
        <li key={at}>
          {say.approved(meeting, version)}
          {said !== null && ` ${say.withRemarks}: ${said}`}
          <ApprovedMinutes told={told} meeting={meeting} />
        </li>
      ))}
    </>
  );
}

/** The way back to the minutes that were approved here. */
function ApprovedMinutes({ told, meeting }: { told: Told; meeting: string }) {
  const path = siblingPath(told, meeting);
  if (path === null) return null;
  return (
    <span class="screen-only">
      {' '}
      <a class="ds-link" href={inLanguage(`${path}/protokoll`, told.words.language)}>
        {told.papers.paper.theseMinutes}
      </a>
    </span>
  );
}

/** Absence from a part of the meeting or one matter, and leave; never why. */
export function AwayLines({ told }: { told: Told }) {
  const { words, minutes } = told;
  const say = words.formalities;
  const { absences, leaves } = minutes.formalities;
  const inPart = absences.filter(({ scope }) => scope !== 'whole');
  if (inPart.length + leaves.length === 0) return null;
  const bounds = (from: string | null, to: string | null) => [
    from !== null && say.from(when(from, told)),
    to !== null && say.until(when(to, told)),
  ];
  const line = (...parts: (string | false | undefined)[]) => `${parts.filter(Boolean).join(' ')}.`;
  const named = (id: string | null) => {
    const item = minutes.items.find((one) => one.item === id);
    return item && say.inItem(itemRef(item, told));
  };
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {say.awayHeading}
      </h3>
      <ul class="plain-list">
        {inPart.map(({ person, item, from, to }, index) => (
          <li key={index}>{line(say.absence(who(person, told)), named(item), ...bounds(from, to))}</li>
        ))}
        {leaves.map(({ person, from, to }, index) => (
          <li key={index}>{line(say.leave(who(person, told)), ...bounds(from, to))}</li>
        ))}
      </ul>
    </>
  );
}
