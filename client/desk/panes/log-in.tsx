import { useState } from 'preact/hooks';
import { TextField } from '../parts/fields.js';
import { Brand } from '../parts/gate.js';
import { Modal } from '../parts/modal.js';
import { useDesk } from '../parts/desk-context.js';
import { Refused } from '../parts/refused.js';

function LogInForm() {
  const { store, w } = useDesk();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setSaid('');
    const problem = await store.logIn(account.trim(), password);
    setBusy(false);
    if (problem === 'silence') setSaid(w.logIn.silence);
    else if (problem) setSaid(problem.status === 401 ? w.logIn.wrong : (problem.detail ?? problem.title));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        label={w.logIn.account}
        name="account"
        autocomplete="username"
        required
        autofocus
        value={account}
        onInput={setAccount}
      />
      <TextField
        label={w.logIn.password}
        name="password"
        type="password"
        autocomplete="current-password"
        required
        value={password}
        onInput={setPassword}
      />
      <Refused why={said} />
      <button class="ds-button" type="submit" data-fullwidth aria-busy={busy} disabled={busy}>
        {busy ? w.logIn.busy : w.logIn.submit}
      </button>
    </form>
  );
}

/** The first page of the evening. */
export function LogIn() {
  const { w } = useDesk();
  return (
    <main class="gate">
      <div class="gate-card">
        <Brand />
        <h1 class="ds-heading" data-size="sm">
          {w.logIn.title}
        </h1>
        <LogInForm />
      </div>
    </main>
  );
}

/** The session ran out in the middle of the meeting: the page behind stays as it is, with its queue. */
export function LogInAgain() {
  const { state, w } = useDesk();
  return (
    <Modal title={w.logIn.expiredTitle} tone="warning" onClose={() => undefined}>
      <p>{w.logIn.expired(state.outbox.length)}</p>
      <LogInForm />
    </Modal>
  );
}
