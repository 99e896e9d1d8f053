import { useId, useState } from 'preact/hooks';
import type { RosterPerson } from '../../../src/procedure/events.js';
import { Select, TextField } from '../parts/fields.js';
import { useAdmin } from './admin-context.js';
import { DialogForm } from './form.js';
import { withPerson } from './member-order.js';

/** Ids say nothing of the person, because they stay in the record when a name has to go. */
const newPerson = () => `p-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;

/** One person of a body. */
export function PersonForm(props: {
  members: readonly RosterPerson[];
  known: RosterPerson | null;
  onSave: (members: RosterPerson[]) => Promise<string>;
  onClose: () => void;
}) {
  const { members, known } = props;
  const { w } = useAdmin();
  const [name, setName] = useState(known?.name ?? '');
  const [party, setParty] = useState(known?.party ?? '');
  const [group, setGroup] = useState(known?.group ?? '');
  const [role, setRole] = useState<RosterPerson['role']>(known?.role ?? 'member');
  const list = useId();
  const save = () => {
    const { party: _, group: __, ...kept } = known ?? { person: newPerson() };
    const won = group.trim() || party.trim();
    return props.onSave(
      withPerson(members, {
        ...kept,
        name: name.trim(),
        role,
        ...(party.trim() === '' ? {} : { party: party.trim() }),
        ...(won === '' ? {} : { group: won }),
      }),
    );
  };
  return (
    <DialogForm
      title={known ? w.admin.changePerson(known.name) : w.admin.addPerson}
      submit={w.admin.save}
      onSubmit={save}
      onClose={props.onClose}
    >
      <TextField label={w.admin.name} value={name} required autofocus maxLength={200} onInput={setName} />
      <Select
        label={w.admin.role}
        value={role}
        onChange={(value) => setRole(value as RosterPerson['role'])}
        options={(Object.keys(w.admin.roles) as RosterPerson['role'][]).map((value) => ({
          value,
          text: w.admin.roles[value],
        }))}
      />
      <TextField
        label={`${w.admin.fields.party} (${w.optional})`}
        value={party}
        maxLength={120}
        list={list}
        onInput={setParty}
      />
      <TextField
        label={`${w.admin.fields.group} (${w.optional})`}
        description={w.admin.groupHelp}
        value={group}
        maxLength={120}
        list={list}
        onInput={setGroup}
      />
      <datalist id={list}>
        {[...new Set(members.flatMap((one) => [one.party, one.group]))].map(
          (known) => known !== undefined && <option key={known} value={known} />,
        )}
      </datalist>
    </DialogForm>
  );
}
