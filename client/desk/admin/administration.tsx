import { useEffect, useMemo, useState } from 'preact/hooks';
import { isOver, isOverHouse } from '../grants.js';
import { useDesk } from '../parts/desk-context.js';
import { GatePage, ToMeetings } from '../parts/gate.js';
import { Refused } from '../parts/refused.js';
import { AccountList } from './accounts.js';
import type { AdminApi, AdminBody, AdminOrganisation } from './admin-api.js';
import { AdminContext, refusalOf, type Admin } from './admin-context.js';
import { Members } from './members.js';
import { BodyForm, OrganisationForm } from './places-forms.js';

export const administrationPath = '/desk/administrasjon';

type Open =
  | { what: 'organisation'; known: AdminOrganisation | null }
  | { what: 'body'; organisation: AdminOrganisation; known: AdminBody | null };

/** Municipality, bodies and people; the address names the body, so that a reload or a link comes back to it. */
export function Administration({ api }: { api: AdminApi }) {
  const { state, w } = useDesk();
  const [organisations, setOrganisations] = useState<AdminOrganisation[] | null>(null);
  const [refused, setRefused] = useState('');
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const [hash, setHash] = useState(location.hash.slice(1));
  const grants = state.session?.grants ?? [];
  const runsHouse = grants.some((grant) => grant.role === 'administrator' && isOverHouse(grant));
  const reload = async () => {
    const answer = await api.organisations();
    setRefused(refusalOf(answer, w));
    if (answer.kind === 'ok') setOrganisations(answer.value.organisations);
  };
  useEffect(() => {
    const turned = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', turned);
    void reload();
    return () => removeEventListener('hashchange', turned);
  }, []);
  const admin = useMemo<Admin>(() => ({ api, w, say: setSaid, reload }), [w]);
  const theirs = (body: AdminBody) =>
    runsHouse ||
    grants.some((grant) => (grant.role === 'secretary' || grant.role === 'administrator') && isOver(grant, body));
  const shown = (organisations ?? [])
    .map((one) => ({ ...one, bodies: one.bodies.filter(theirs) }))
    .filter(({ bodies }) => runsHouse || bodies.length > 0);
  const bodies = shown.flatMap((one) => one.bodies);
  const chosen = bodies.find(({ id }) => id === hash) ?? (bodies.length === 1 ? bodies[0] : undefined);
  return (
    <AdminContext.Provider value={admin}>
      <GatePage title={w.admin.title} ways={<ToMeetings />}>
        <p role="status" class="good">
          {said}
        </p>
        <Refused why={refused} />
        {organisations !== null && shown.length === 0 && !runsHouse && <p>{w.admin.notYours}</p>}
        {shown.map((organisation) => (
          <section key={organisation.slug} class="stack" aria-label={organisation.name}>
            <div class="row spread">
              <h2 class="ds-heading" data-size="xs">
                {organisation.name}
              </h2>
              {runsHouse && (
                <div class="row">
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="tertiary"
                    aria-label={`${w.admin.change} ${organisation.name}`}
                    onClick={() => setOpen({ what: 'organisation', known: organisation })}
                  >
                    {w.admin.change}
                  </button>
                  <button
                    type="button"
                    class="ds-button"
                    data-variant={organisation.bodies.length === 0 ? 'primary' : 'secondary'}
                    onClick={() => setOpen({ what: 'body', organisation, known: null })}
                  >
                    {w.admin.newBody}
                  </button>
                </div>
              )}
            </div>
            {organisation.bodies.length === 0 && <p class="subtle">{w.admin.noBodies}</p>}
            <ul class="plain-list admin-bodies">
              {organisation.bodies.map((body) => (
                <li key={body.id} class="row spread">
                  <a class="ds-link" href={`#${body.id}`} aria-current={body.id === chosen?.id ? 'true' : undefined}>
                    {body.name}
                  </a>
                  <span class="row">
                    <span class="subtle">{w.admin.seatsSaid(body.seats)}</span>
                    {runsHouse && (
                      <button
                        type="button"
                        class="tiny"
                        aria-label={`${w.admin.change} ${body.name}`}
                        onClick={() => setOpen({ what: 'body', organisation, known: body })}
                      >
                        {w.admin.change}
                      </button>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {runsHouse && organisations !== null && shown.length === 0 && (
          <div>
            <button
              type="button"
              class="ds-button"
              data-variant="primary"
              onClick={() => setOpen({ what: 'organisation', known: null })}
            >
              {w.admin.newMunicipality}
            </button>
          </div>
        )}
        {chosen && <Members key={chosen.id} body={chosen} />}
        {runsHouse && shown.length > 0 && <AccountList organisations={shown} />}
        {open?.what === 'organisation' && <OrganisationForm known={open.known} onClose={() => setOpen(null)} />}
        {open?.what === 'body' && (
          <BodyForm
            organisation={open.organisation}
            known={open.known}
            onClose={() => setOpen(null)}
            onSaved={({ id }) => location.assign(`#${id}`)}
          />
        )}
      </GatePage>
    </AdminContext.Provider>
  );
}
