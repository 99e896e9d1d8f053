import { useEffect, useState } from 'preact/hooks';
import type { RosterPerson } from '../../../src/procedure/events.js';
import type { AdminBody } from './admin-api.js';
import { refusalOf, useAdmin } from './admin-context.js';
import { DialogForm } from './form.js';
import { ImportList } from './import-list.js';
import { groupsOf, listOf, moved, seatsByList, type MemberGroup } from './member-order.js';
import { PersonForm } from './person-form.js';

type Open =
  { what: 'person'; known: RosterPerson | null } | { what: 'remove'; known: RosterPerson } | { what: 'import' };

/** Who sits in a body: the members, the substitutes of each list in the order in which they are called, and the rest. */
export function Members({ body }: { body: AdminBody }) {
  const { api, w, say } = useAdmin();
  const [members, setMembers] = useState<RosterPerson[] | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    setMembers(null);
    void api.members(body).then((answer) => {
      if (answer.kind === 'ok') setMembers(answer.value.members);
      else setRefused(refusalOf(answer, w));
    });
  }, [body.id]);
  if (members === null) return <p role="status">{refused || '…'}</p>;

  const save = async (next: RosterPerson[], sentence = w.admin.saved): Promise<string> => {
    const answer = await api.putMembers(body, next);
    if (answer.kind === 'ok') setMembers(answer.value.members);
    say(answer.kind === 'ok' ? sentence : '');
    return refusalOf(answer, w);
  };
  const move = async (person: RosterPerson, by: -1 | 1, place: number, of: number) => {
    // The button stays where the focus is, also at the ends, where it does nothing.
    if (place + by < 0 || place + by >= of) return;
    setRefused(await save(moved(members, person.person, by), w.admin.movedTo(person.name, place + by + 1)));
  };
  const titleOf = ({ kind, group }: MemberGroup) =>
    kind === 'sitting' ? w.admin.sitting : kind === 'others' ? w.admin.others : w.admin.substitutesFor(group);

  return (
    <section aria-labelledby="members-title" class="stack">
      <div class="row spread">
        <h3 id="members-title" class="ds-heading" data-size="2xs" tabIndex={-1}>
          {w.admin.members(body.name)}
        </h3>
        <div class="row">
          <button type="button" class="ds-button" onClick={() => setOpen({ what: 'import' })}>
            {w.admin.importTitle}
          </button>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => setOpen({ what: 'person', known: null })}
          >
            {w.admin.addPerson}
          </button>
        </div>
      </div>
      {refused && (
        <p class="ds-alert small" data-color="danger" role="alert">
          {refused}
        </p>
      )}
      {members.length === 0 && <p class="subtle">{w.admin.noMembers}</p>}
      {members.length > 0 && (
        <p class="subtle">
          {w.admin.groups}:{' '}
          {seatsByList(members)
            .map(({ group, seats }) => `${group || w.admin.groupNone} ${seats}`)
            .join(' · ')}
        </p>
      )}
      {groupsOf(members).map((group) => (
        <section key={`${group.kind} ${group.group}`} aria-label={titleOf(group)}>
          <h4 class="ds-heading" data-size="2xs">
            {titleOf(group)}
          </h4>
          <ol class="admin-people">
            {group.people.map((person, place) => (
              <li key={person.person}>
                <div>
                  <span class="admin-person">
                    <strong>{person.name}</strong>{' '}
                    <span class="subtle">
                      {[
                        group.kind === 'substitutes' || person.role === 'member' ? '' : w.admin.roles[person.role],
                        group.kind === 'substitutes' && person.party === group.group ? '' : person.party,
                        group.kind !== 'substitutes' && person.party !== undefined && listOf(person) !== person.party
                          ? `${w.admin.fields.group}: ${listOf(person)}`
                          : '',
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                  <span class="row nowrap">
                    <button
                      type="button"
                      class="tiny"
                      aria-label={w.admin.moveUp(person.name)}
                      aria-disabled={place === 0}
                      onClick={() => void move(person, -1, place, group.people.length)}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      class="tiny"
                      aria-label={w.admin.moveDown(person.name)}
                      aria-disabled={place === group.people.length - 1}
                      onClick={() => void move(person, 1, place, group.people.length)}
                    >
                      ↓
                    </button>
                    <button
                      type="button"
                      class="tiny"
                      aria-label={w.admin.changePerson(person.name)}
                      onClick={() => setOpen({ what: 'person', known: person })}
                    >
                      {w.admin.change}
                    </button>
                    <button
                      type="button"
                      class="tiny"
                      aria-label={w.admin.removePerson(person.name)}
                      onClick={() => setOpen({ what: 'remove', known: person })}
                    >
                      {w.admin.remove}
                    </button>
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {open?.what === 'person' && (
        <PersonForm members={members} known={open.known} onSave={save} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'remove' && (
        <DialogForm
          title={w.admin.removePerson(open.known.name)}
          submit={w.admin.remove}
          tone="danger"
          onSubmit={() => save(members.filter(({ person }) => person !== open.known.person))}
          onClose={() => setOpen(null)}
        >
          <p>{w.admin.removeAsk(open.known.name)}</p>
        </DialogForm>
      )}
      {open?.what === 'import' && (
        <ImportList
          body={body}
          onTaken={(people) => {
            setMembers(people);
            say(w.admin.taken(people.length));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
