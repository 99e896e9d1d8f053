import { useState } from 'preact/hooks';
import { largestMemberList, type MemberListPreview, type MemberRow } from '../../../src/contract/member-list.js';
import type { RosterPerson } from '../../../src/procedure/events.js';
import { Modal } from '../parts/modal.js';
import { Refused } from '../parts/refused.js';
import type { AdminBody } from './admin-api.js';
import { refusalOf, useAdmin } from './admin-context.js';

/** A file, a look at what it would change, and a second press that writes it. */
export function ImportList(props: {
  body: AdminBody;
  onTaken: (members: RosterPerson[]) => void;
  onClose: () => void;
}) {
  const { api, w } = useAdmin();
  const [file, setFile] = useState('');
  const [whole, setWhole] = useState(true);
  const [looked, setLooked] = useState<MemberListPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const changes =
    looked !== null &&
    (looked.leaving.length > 0 || looked.rows.some(({ state }) => state === 'new' || state === 'changed'));

  const choose = async (chosen: File | undefined) => {
    setLooked(null);
    setRefused('');
    setFile('');
    if (!chosen) return;
    if (chosen.size > largestMemberList) setRefused(w.admin.fileTooLarge);
    else setFile(base64(new Uint8Array(await chosen.arrayBuffer())));
  };
  const look = async () => {
    setBusy(true);
    setLooked(null);
    const answer = await api.preview(props.body, file, whole);
    setBusy(false);
    setRefused(refusalOf(answer, w));
    if (answer.kind === 'ok') setLooked(answer.value);
  };
  const take = async () => {
    if (!looked) return;
    setBusy(true);
    const answer = await api.take(props.body, file, whole, looked.seen);
    setBusy(false);
    setRefused(refusalOf(answer, w));
    if (answer.kind === 'ok') props.onTaken(answer.value.members);
  };
  return (
    <Modal title={w.admin.importTitle} wide onClose={props.onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <p>{w.admin.importLead}</p>
        <label class="ds-label drop">
          {w.admin.file}
          <input
            type="file"
            accept=".csv,.txt,text/csv"
            required
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={whole}
            onChange={(event) => {
              setWhole(event.currentTarget.checked);
              setLooked(null);
            }}
          />{' '}
          {w.admin.whole}
        </label>
        <div class="row end">
          <button type="button" class="ds-button" data-variant="secondary" onClick={props.onClose}>
            {w.cancel}
          </button>
          <button
            type="submit"
            class="ds-button"
            data-variant={looked ? 'secondary' : 'primary'}
            disabled={busy || file === ''}
          >
            {w.admin.look}
          </button>
        </div>
      </form>
      <Refused why={refused} />
      <div role="status">{busy ? w.admin.looking : looked ? <p>{summaryOf(looked)}</p> : ''}</div>
      {looked && <Preview looked={looked} />}
      {looked && looked.problems.length === 0 && (
        <div class="stack">
          <p>{changes ? w.admin.takeWarning : w.admin.nothingNew}</p>
          {changes && (
            <div class="row end">
              <button type="button" class="ds-button" disabled={busy} onClick={() => void take()}>
                {w.admin.take}
              </button>
            </div>
          )}
        </div>
      )}
    </Modal>
  );

  function summaryOf({ rows }: MemberListPreview): string {
    const count = (state: MemberRow['state']) => rows.filter((row) => row.state === state).length;
    const counted = w.admin.counted(count('new'), count('changed'), count('same'), count('unclear'));
    return `${w.admin.preview} ${counted}`;
  }
}

function Preview({ looked }: { looked: MemberListPreview }) {
  const { w } = useAdmin();
  const { problems, remarks, leaving, left, rows } = looked;
  const columns = (why: 'private' | 'unknown') =>
    left.filter((one) => one.why === why).map(({ column }) => `«${column}»`);
  return (
    <div class="stack">
      {problems.length > 0 && (
        <div class="finding">
          <strong>{w.admin.wrongs}</strong>
          <ul>
            {problems.slice(0, 50).map(({ row, column, rule }) => (
              <li key={`${row} ${column} ${rule}`}>{w.admin.wrong(row, column, w.admin.cellRules[rule])}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <div>
          <strong>{w.admin.remarksTitle}</strong>
          <ul>
            {remarks.map(({ rule, counted, wanted }) => (
              <li key={rule}>{w.admin.remarks[rule](counted, wanted)}</li>
            ))}
          </ul>
        </div>
      )}
      {leaving.length > 0 && (
        <p>
          {w.admin.leaving(leaving.length)} {leaving.map(({ name }) => name).join(', ')}
        </p>
      )}
      {columns('private').length > 0 && <p class="subtle">{w.admin.leftPrivate(columns('private').join(', '))}</p>}
      {columns('unknown').length > 0 && <p class="subtle">{w.admin.leftUnknown(columns('unknown').join(', '))}</p>}
      {rows.length > 0 && (
        <div class="admin-scroll" role="region" aria-label={w.admin.preview} tabIndex={0}>
          <table class="admin-table">
            <thead>
              <tr>
                <th scope="col">{w.admin.row}</th>
                <th scope="col">{w.admin.state}</th>
                <th scope="col">{w.admin.name}</th>
                <th scope="col">{w.admin.role}</th>
                <th scope="col">{w.admin.fields.party}</th>
                <th scope="col">{w.admin.what}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row} data-state={row.state}>
                  <td>{row.row}</td>
                  <td>{w.admin.states[row.state]}</td>
                  <th scope="row">{row.name}</th>
                  <td>{w.admin.roles[row.role]}</td>
                  <td>{row.party ?? '–'}</td>
                  <td>
                    {row.changes.map(({ field, before, after }) => (
                      <div key={field}>
                        {field === 'role'
                          ? w.admin.fromTo(w.admin.fields.role, roleWord(before), roleWord(after))
                          : w.admin.fromTo(w.admin.fields[field], before, after)}
                      </div>
                    ))}
                    {row.alsoIn.length > 0 && <div>{w.admin.alsoIn(row.alsoIn.join(', '))}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );

  function roleWord(role: string): string {
    return role in w.admin.roles ? w.admin.roles[role as RosterPerson['role']] : role;
  }
}

/** In pieces, because a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(binary);
}
