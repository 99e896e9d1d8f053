import type { Instant } from '../../procedure/vocabulary.js';
import { at, itemShort, nameOf, nameWithParty, type View } from '../view.js';
import { Section, Time, unlessSame } from './small.js';
import { Tombstone } from './withheld.js';

const sentence = (...parts: (string | false)[]): string => `${parts.filter(Boolean).join(' ')}.`;

const bounds = (view: View, from: Instant | undefined, to: Instant | undefined) => [
  from !== undefined && view.words.formalities.from(at(view, from)),
  to !== undefined && view.words.formalities.until(at(view, to)),
];

/** What was settled before the first matter and around them, in the order in which a meeting settles it. */
export const Formalities = unlessSame(function Formalities({ view }: { view: View }) {
  const { meeting, words } = view;
  const { quorum, remarks, proposals, adopted, signatories, approved, absences, leaves } = meeting.formalities;
  const said =
    absences.length +
    leaves.length +
    quorum.length +
    remarks.length +
    proposals.length +
    signatories.length +
    approved.length;
  if (said === 0 && adopted === null) return null;
  const changed = meeting.agendaChanges.some(({ change }) => change !== 'published' && change !== 'document');
  return (
    <Section id="formelt" heading={words.formalities.heading}>
      <ul class="trail">
        {absences.map(({ at: when, person, from, to, item }) => (
          <li key={`${person}-${when}`}>
            {sentence(
              words.formalities.absence(nameWithParty(view, person)),
              item !== undefined && words.formalities.inItem(itemShort(view, item)),
              ...bounds(view, from, to),
            )}
          </li>
        ))}
        {leaves.map(({ person, from, to }) => (
          <li key={`${person}-${from}`}>
            {sentence(words.formalities.leave(nameWithParty(view, person)), ...bounds(view, from, to))}
          </li>
        ))}
        {quorum.map((declared) => (
          <li key={declared.at}>
            <Time at={declared.at}>{at(view, declared.at)}</Time>{' '}
            {words.formalities.quorum(declared.present, declared.members, declared.needed)}
          </li>
        ))}
        {remarks.map(({ at: when, text, person }) => (
          <li key={when}>
            <Time at={when}>{at(view, when)}</Time>{' '}
            {words.formalities.remark(person === undefined ? null : nameWithParty(view, person))}
            {': '}
            {text && <span class="text">{text}</span>}
            <Tombstone view={view} of={{ what: 'remark', remarked: when }} />
          </li>
        ))}
        {proposals.map(({ at: when, text, by }) => (
          <li key={when}>
            <Time at={when}>{at(view, when)}</Time> {words.formalities.proposal(nameWithParty(view, by))}
            {': '}
            {text && <span class="text">{text}</span>}
            <Tombstone view={view} of={{ what: 'agenda-proposal', proposed: when }} />
          </li>
        ))}
        {adopted && (
          <li>
            <Time at={adopted.at}>{at(view, adopted.at)}</Time>{' '}
            {changed || proposals.length > 0 ? words.formalities.adopted : words.formalities.adoptedAsSent}
          </li>
        )}
        {signatories.length > 0 && (
          <li>{words.formalities.signatories(signatories.map((person) => nameOf(view, person)).join(', '))}</li>
        )}
        {approved.map(({ at: when, meeting: earlier, version, remarks: said }) => (
          <li key={when}>
            <Time at={when}>{at(view, when)}</Time> {words.formalities.approved(earlier ?? '–', version ?? null)}
            {said !== undefined && ` ${words.formalities.withRemarks}: ${said}`}
            <Tombstone view={view} of={{ what: 'previous-minutes', approved: when }} />
          </li>
        ))}
      </ul>
    </Section>
  );
});
