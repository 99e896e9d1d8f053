import { useEffect, useState } from 'preact/hooks';
import type { Role } from '../../../src/contract/recording.js';
import { Select, TextField } from '../parts/fields.js';
import { useDesk } from '../parts/desk-context.js';
import { Refused } from '../parts/refused.js';
import type { AccountView, AdminOrganisation, GrantFacts } from './admin-api.js';
import { refusalOf, useAdmin } from './admin-context.js';
import { DialogForm } from './form.js';

const roles: readonly Role[] = ['secretary', 'chair', 'archivist', 'administrator'];
type Open = { what: 'new' } | { what: 'grant' | 'end'; account: AccountView };

/** Who may log in, and what for. Roles hold from the next request on. */
export function AccountList({ organisations }: { organisations: readonly AdminOrganisation[] }) {
  const { api, w, say } = useAdmin();
  const { state } = useDesk();
  const [accounts, setAccounts] = useState<AccountView[]>([]);
  const [open, setOpen] = useState<Open | null>(null);
  const [refused, setRefused] = useState('');
  const load = async () => {
    const answer = await api.accounts();
    if (answer.kind === 'ok') setAccounts(answer.value.accounts);
    else setRefused(refusalOf(answer, w));
  };
  useEffect(() => void load(), []);
  const done = async (why: string): Promise<string> => {
    if (why === '') await load();
    // What was told of the last act must not stand beside a refusal of this one.
    say(why === '' ? w.admin.saved : '');
    return why;
  };
  const give = async (account: AccountView, grants: GrantFacts[]) =>
    done(refusalOf(await api.grant(account.account, grants), w));
  const placeOf = ({ body, organisation }: GrantFacts) => {
    const bodies = organisations.flatMap((one) => one.bodies);
    if (body) return bodies.find(({ id }) => id === body)?.name ?? body;
    if (organisation) return organisations.find(({ slug }) => slug === organisation)?.name ?? organisation;
    return w.admin.everything;
  };
  return (
    <section class="stack" aria-labelledby="accounts-title">
      <div class="row spread">
        <h2 id="accounts-title" class="ds-heading" data-size="xs">
          {w.admin.accounts}
        </h2>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => setOpen({ what: 'new' })}>
          {w.admin.newAccount}
        </button>
      </div>
      <Refused why={refused} />
      <ul class="plain-list admin-accounts">
        {accounts
          .filter(({ disabled }) => !disabled)
          .map((account) => (
            <li key={account.account}>
              <div class="row spread">
                <span>
                  <strong>{account.displayName}</strong> <span class="subtle">{account.account}</span>
                  {account.account === state.session?.account && <span class="subtle"> · {w.admin.you}</span>}
                </span>
                <span class="row">
                  <button
                    type="button"
                    class="tiny"
                    aria-label={w.admin.giveRoleTo(account.displayName)}
                    onClick={() => setOpen({ what: 'grant', account })}
                  >
                    {w.admin.giveRole}
                  </button>
                  <button
                    type="button"
                    class="tiny"
                    aria-label={w.admin.endAccount(account.displayName)}
                    onClick={() => setOpen({ what: 'end', account })}
                  >
                    {w.admin.end}
                  </button>
                </span>
              </div>
              {account.grants.length === 0 && <p class="subtle">{w.admin.noRole}</p>}
              <ul class="plain-list">
                {account.grants.map((grant, place) => (
                  <li key={`${grant.role} ${grant.body ?? ''} ${grant.organisation ?? ''} ${place}`} class="row">
                    {w.admin.staffRoles[grant.role]}: {placeOf(factsOf(grant))}
                    <button
                      type="button"
                      class="tiny"
                      aria-label={w.admin.takeRole(
                        w.admin.staffRoles[grant.role],
                        placeOf(factsOf(grant)),
                        account.displayName,
                      )}
                      onClick={() =>
                        void give(account, account.grants.filter((_, other) => other !== place).map(factsOf)).then(
                          setRefused,
                        )
                      }
                    >
                      {w.admin.remove}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
      {open?.what === 'new' && (
        <AccountForm
          organisations={organisations}
          onSave={async (facts) => done(refusalOf(await api.makeAccount(facts), w))}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'grant' && (
        <GrantForm
          title={w.admin.giveRoleTo(open.account.displayName)}
          organisations={organisations}
          onSave={(grant) => give(open.account, [...open.account.grants.map(factsOf), grant])}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'end' && (
        <DialogForm
          title={w.admin.endAccount(open.account.displayName)}
          submit={w.admin.end}
          tone="danger"
          onSubmit={async () => done(refusalOf(await api.endAccount(open.account.account), w))}
          onClose={() => setOpen(null)}
        >
          <p>{w.admin.endAsk}</p>
        </DialogForm>
      )}
    </section>
  );
}

/** As the server wants it said: what is not there is left out. */
function factsOf({ role, body, organisation, validFrom, validTo }: AccountView['grants'][number]): GrantFacts {
  return {
    role,
    ...(body === null ? {} : { body }),
    ...(organisation === null ? {} : { organisation }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
  };
}

function RoleFields(props: {
  organisations: readonly AdminOrganisation[];
  value: GrantFacts;
  onChange: (grant: GrantFacts) => void;
}) {
  const { w } = useAdmin();
  const { role, body, organisation } = props.value;
  const places = props.organisations.flatMap((one) => [
    { value: `o ${one.slug}`, text: w.admin.allOf(one.name), grant: { organisation: one.slug } },
    ...one.bodies.map(({ id, name }) => ({
      value: `b ${id}`,
      text: name,
      grant: { organisation: one.slug, body: id },
    })),
  ]);
  return (
    <>
      <Select
        label={w.admin.role}
        value={role}
        onChange={(value) => props.onChange({ ...props.value, role: value as Role })}
        options={roles.map((value) => ({ value, text: w.admin.staffRoles[value] }))}
      />
      <Select
        label={w.admin.where}
        value={body ? `b ${body}` : organisation ? `o ${organisation}` : ''}
        onChange={(value) => props.onChange({ role, ...places.find((one) => one.value === value)?.grant })}
        options={[{ value: '', text: w.admin.everything }, ...places]}
      />
    </>
  );
}

function GrantForm(props: {
  title: string;
  organisations: readonly AdminOrganisation[];
  onSave: (grant: GrantFacts) => Promise<string>;
  onClose: () => void;
}) {
  const { w } = useAdmin();
  const [grant, setGrant] = useState<GrantFacts>({ role: 'secretary' });
  return (
    <DialogForm title={props.title} submit={w.admin.save} onSubmit={() => props.onSave(grant)} onClose={props.onClose}>
      <RoleFields organisations={props.organisations} value={grant} onChange={setGrant} />
    </DialogForm>
  );
}

function AccountForm(props: {
  organisations: readonly AdminOrganisation[];
  onSave: (facts: { account: string; displayName: string; password: string; grants: GrantFacts[] }) => Promise<string>;
  onClose: () => void;
}) {
  const { w } = useAdmin();
  const [displayName, setName] = useState('');
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [grant, setGrant] = useState<GrantFacts>({ role: 'secretary' });
  return (
    <DialogForm
      title={w.admin.newAccount}
      submit={w.admin.save}
      onSubmit={() =>
        props.onSave({ account: account.trim(), displayName: displayName.trim(), password, grants: [grant] })
      }
      onClose={props.onClose}
    >
      <TextField label={w.admin.name} value={displayName} required autofocus maxLength={200} onInput={setName} />
      <TextField
        label={w.logIn.account}
        value={account}
        required
        maxLength={120}
        autocomplete="off"
        onInput={setAccount}
      />
      <TextField
        label={w.logIn.password}
        description={w.admin.passwordHelp}
        type="password"
        value={password}
        required
        maxLength={200}
        autocomplete="new-password"
        onInput={setPassword}
      />
      <RoleFields organisations={props.organisations} value={grant} onChange={setGrant} />
    </DialogForm>
  );
}
