import { useId, useState } from 'preact/hooks';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import type { Field, Option } from '../acts/act.js';
import { byGroup } from '../ballots.js';
import { nameAndParty, nameOf, useDesk } from './desk-context.js';
import { PersonSelect, Segments, Select, TextArea, TextField } from './fields.js';

type Value = string | readonly string[];

/** One question of an act, drawn as the control its kind asks for. */
export function ActField({
  field,
  value,
  onChange,
  autofocus,
}: {
  field: Field;
  value: Value;
  onChange: (value: Value) => void;
  autofocus: boolean;
}) {
  const { meeting, w } = useDesk();
  const label = field.optional && field.kind !== 'tick' ? `${field.label} (${w.optional})` : field.label;
  const help = field.help === undefined ? {} : { description: field.help };
  const required = field.optional !== true;
  const text = typeof value === 'string' ? value : '';
  const list = typeof value === 'string' ? [] : value;
  switch (field.kind) {
    case 'line':
      return (
        <LineField
          label={label}
          {...help}
          value={text}
          onInput={onChange}
          required={required}
          autofocus={autofocus}
          maxLength={field.most ?? 500}
          suggestions={field.suggestions ?? []}
        />
      );
    case 'text':
      return (
        <TextArea
          label={label}
          {...help}
          rows={3}
          value={text}
          onInput={onChange}
          required={required}
          autofocus={autofocus}
          maxLength={field.most ?? 10_000}
        />
      );
    case 'number':
      return (
        <div class="narrow-2">
          <TextField
            label={label}
            {...help}
            type="number"
            min={field.least ?? 0}
            value={text}
            onInput={onChange}
            required={required}
          />
        </div>
      );
    case 'day':
    case 'moment':
      return (
        <div class="narrow-3">
          <TextField
            label={label}
            {...help}
            type={field.kind === 'day' ? 'date' : 'datetime-local'}
            value={text}
            onInput={onChange}
            required={required}
          />
        </div>
      );
    case 'tick':
      return (
        <label class="tick">
          <input
            type="checkbox"
            checked={text === 'yes'}
            onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
          />{' '}
          {field.label}
        </label>
      );
    case 'choice':
      return field.options.length <= 4 && required && field.options.every((option) => option.text.length <= 28) ? (
        <Segments<string> label={label} value={text} onChange={onChange} options={field.options} />
      ) : (
        <Select
          label={label}
          {...help}
          value={text}
          onChange={onChange}
          required={required}
          options={[{ value: '', text: required ? w.ask.choose : w.nobody }, ...field.options]}
        />
      );
    case 'person':
      if (field.inOrder)
        return (
          <Select
            label={label}
            {...help}
            value={text}
            onChange={onChange}
            required={required}
            options={[
              { value: '', text: required ? w.ask.choose : w.nobody },
              ...field.people.map((person) => ({ value: person, text: nameAndParty(meeting, person) })),
            ]}
          />
        );
      return (
        <PersonSelect
          label={label}
          {...help}
          meeting={meeting}
          people={field.people}
          value={text}
          onChange={onChange}
          nobody={required ? w.ask.choose : w.nobody}
        />
      );
    case 'people':
      return <PeopleField label={label} people={field.people} chosen={list} onChange={onChange} meeting={meeting} />;
    case 'several':
      return <SeveralField label={label} {...help} options={field.options} chosen={list} onChange={onChange} />;
    default:
      return field satisfies never;
  }
}

function LineField({
  suggestions,
  ...props
}: {
  label: string;
  description?: string;
  value: string;
  onInput: (value: string) => void;
  required: boolean;
  autofocus: boolean;
  maxLength: number;
  suggestions: readonly string[];
}) {
  const id = useId();
  if (suggestions.length === 0) return <TextField {...props} />;
  return (
    <>
      <TextField {...props} list={id} />
      <datalist id={id}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}

/** Several of these, ticked. */
export function SeveralField({
  label,
  description,
  ...ticks
}: {
  label: string;
  description?: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { w } = useDesk();
  return (
    <fieldset class="subjects">
      <legend class="ds-label">{label}</legend>
      {description && <p class="subtle">{description}</p>}
      {ticks.options.length === 0 && <p class="subtle">{w.ask.nothingToChoose}</p>}
      <Ticks {...ticks} />
    </fieldset>
  );
}

function Ticks({
  options,
  chosen,
  onChange,
}: {
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  return options.map(({ value, text }) => (
    <label key={value} class="subject">
      <input
        type="checkbox"
        checked={chosen.includes(value)}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
        }
      />
      <span>{text}</span>
    </label>
  ));
}

/** Several members, ticked under their parties; typing a name narrows the list, and those ticked stay in sight. */
function PeopleField({
  label,
  people,
  chosen,
  onChange,
  meeting,
}: {
  label: string;
  people: readonly PersonId[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  meeting: Meeting;
}) {
  const { w } = useDesk();
  const [sought, setSought] = useState('');
  const fits = (person: PersonId) =>
    chosen.includes(person) || nameOf(meeting, person).toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <fieldset class="people-field">
      <legend class="ds-label">{label}</legend>
      <div class="row spread">
        <input
          class="ds-input people-find"
          type="search"
          aria-label={w.members.find}
          placeholder={w.members.find}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <span class="subtle" role="status">
          {w.ask.chosen(chosen.length)}
        </span>
      </div>
      <div class="people-groups">
        {byGroup(meeting, people.filter(fits)).map(({ group, people: members }) => (
          <div key={group} class="people-group" role="group" aria-label={group || '–'}>
            <p class="member-group-name" aria-hidden="true">
              {group || '–'}
            </p>
            <Ticks
              options={members.map((value) => ({ value, text: nameOf(meeting, value) }))}
              chosen={chosen}
              onChange={onChange}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
