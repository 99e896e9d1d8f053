import type { MinutesPerson } from '../../procedure/minutes-document.js';
import { who, type Told } from '../minutes-telling.js';
import { dateAt } from '../when.js';

/** A place to sign for whoever presided, those chosen to, and the secretary; who has signed already is told with when. */
export function Signatures({ told }: { told: Told }) {
  const { papers, words, minutes } = told;
  const { header, formalities, versions } = minutes;
  const say = papers.minutes;
  const signed = versions.findLast(({ variant }) => variant === 'public')?.signatures ?? [];
  const chair = header.chairs.findLast(({ chair: one }) => one !== null)?.chair ?? null;
  const chosen = formalities.signatories.length > 0 ? formalities.signatories : [null, null];
  const others = signed.map(({ person }) => person).filter((one) => !isAmong(one, [chair, ...chosen]));
  const lines: [MinutesPerson | null, string][] = [
    [chair, words.meeting.chair],
    ...chosen.map((person): [MinutesPerson | null, string] => [person, say.signatory]),
    ...others.map((person): [MinutesPerson | null, string] => [person, say.alsoSigned]),
  ];
  return (
    <section class="signatures" aria-label={say.signatures}>
      {lines.map(([person, title], index) => {
        const at = signed.find((one) => one.person.person === person?.person)?.at;
        return (
          <p key={index}>
            <span class="signature-line" aria-hidden="true" />
            {person && (
              <>
                <strong>{who(person, told)}</strong>
                <br />
              </>
            )}
            {title}
            {at && (
              <>
                <br />
                {say.signedAt(dateAt(at, told.timezone, words))}
              </>
            )}
          </p>
        );
      })}
      <p>
        <span class="signature-line" aria-hidden="true" />
        {header.secretary && (
          <>
            <strong>{header.secretary}</strong>
            <br />
          </>
        )}
        {words.meeting.secretary}
      </p>
    </section>
  );
}

const isAmong = ({ person }: MinutesPerson, others: (MinutesPerson | null)[]): boolean =>
  others.some((other) => other?.person === person);
