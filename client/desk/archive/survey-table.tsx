import type { SurveyedMeeting } from '../../../src/contract/archive-survey.js';
import { useDesk } from '../parts/desk-context.js';
import { longDate } from '../words/words.js';

/** Formats of depots, by the names in their addresses. */
const formats = [
  ['noark5', 'Noark 5'],
  ['fiks-arkiv', 'KS Fiks Arkiv'],
  ['bagit', 'BagIt'],
  ['eark-csip', 'E-ARK CSIP'],
  ['dias', 'DIAS'],
] as const;

/** One row for each meeting; what has ended can be taken away from here. */
export function SurveyTable({ meetings }: { meetings: readonly SurveyedMeeting[] }) {
  const { w, language } = useDesk();
  return (
    <div class="admin-scroll archive-scroll" tabIndex={0} role="region" aria-label={w.archive.title}>
      <table class="admin-table">
        <thead>
          <tr>
            <th scope="col">{w.archive.meeting}</th>
            <th scope="col">{w.archive.status}</th>
            <th scope="col">{w.archive.lacks}</th>
            <th scope="col">{w.archive.takeAway}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ id, path, title, start, timezone, status, lacking }) => {
            const day = longDate(start, timezone, language);
            const here = `/api/v1/meetings/${encodeURIComponent(id)}`;
            return (
              <tr key={id}>
                <th scope="row">
                  <a class="ds-link" href={path}>
                    {day}
                  </a>
                  {title && <span class="subtle"> {title}</span>}
                </th>
                <td>{w.status[status]}</td>
                <td>
                  {lacking.length === 0 ? (
                    w.archive.complete
                  ) : (
                    <ul class="plain-list">
                      {lacking.map((one) => (
                        <li key={one}>{w.archive.lacking[one]}</li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  {status === 'ended' && (
                    <details>
                      <summary aria-label={w.archive.formatsOf(day)}>{w.archive.formats}</summary>
                      <ul class="plain-list">
                        {formats.map(([format, name]) => (
                          <li key={format}>
                            <a class="ds-link" href={`${here}/exports/${format}.zip`} download>
                              {name}
                            </a>
                          </li>
                        ))}
                        <li>
                          <a class="ds-link" href={`${here}/full-deposit/noark5.zip`} download>
                            {w.archive.full}
                          </a>
                        </li>
                      </ul>
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
