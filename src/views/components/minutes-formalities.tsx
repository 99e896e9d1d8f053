import { everybody, when, who, type Told } from '../minutes-telling.js';

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
          {say.remark(person && who(person, told))}: {text}
        </li>
      ))}
      {proposals.map(({ at, text, by }) => (
        <li key={at} class="text">
          {say.proposal(who(by, told))}: {text}
        </li>
      ))}
      {adopted && <li>{say.adopted}</li>}
      {signatories.length > 0 && <li>{say.signatories(everybody(signatories, told))}</li>}
      {approved.map(({ at, meeting, version, remarks: said }) => (
        <li key={at}>
          {say.approved(meeting, version)}
          {said !== null && ` ${say.withRemarks}: ${said}`}
        </li>
      ))}
    </>
  );
}
