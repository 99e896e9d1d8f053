import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import { byGroup } from '../ballots.js';
import { nameOf } from './desk-context.js';

type InputAttributes = Record<string, unknown>;

interface Labelled {
  label: string;
  description?: string;
}

/** A label, a line of help and one control that knows both. */
function Field({
  label,
  description,
  children,
}: Labelled & { children: (ids: { id: string; 'aria-describedby'?: string }) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {description && (
        <p data-field="description" id={`${id}-help`}>
          {description}
        </p>
      )}
      {children({ id, ...(description ? { 'aria-describedby': `${id}-help` } : {}) })}
    </div>
  );
}

export function TextField(
  props: Labelled & {
    value: string;
    onInput: (value: string) => void;
    type?: 'text' | 'password' | 'number' | 'time' | 'date' | 'datetime-local';
    name?: string;
    autocomplete?: string;
    required?: boolean;
    autofocus?: boolean;
    min?: number;
    maxLength?: number;
    /** Id of the datalist with what may be meant. */
    list?: string;
  },
) {
  const { label, description, onInput, autofocus, ...control } = props;
  return (
    <Field label={label} {...(description ? { description } : {})}>
      {(ids) => (
        <input
          class="ds-input"
          {...ids}
          {...(control as InputAttributes)}
          ref={(element) => {
            if (autofocus && element && !element.dataset['seen']) {
              element.dataset['seen'] = 'yes';
              element.focus();
            }
          }}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function TextArea(
  props: Labelled & {
    value: string;
    onInput: (value: string) => void;
    rows?: number;
    required?: boolean;
    autofocus?: boolean;
    maxLength?: number;
  },
) {
  const { label, description, onInput, autofocus, ...control } = props;
  return (
    <Field label={label} {...(description ? { description } : {})}>
      {(ids) => (
        <textarea
          class="ds-input"
          {...ids}
          {...control}
          rows={props.rows ?? 4}
          ref={(element) => {
            if (autofocus && element && !element.dataset['seen']) {
              element.dataset['seen'] = 'yes';
              element.focus();
            }
          }}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export function Select(
  props: Labelled & {
    value: string;
    onChange: (value: string) => void;
    options: readonly { value: string; text: string }[];
    required?: boolean;
  },
) {
  const { label, description, onChange, options, ...control } = props;
  return (
    <Field label={label} {...(description ? { description } : {})}>
      {(ids) => (
        <select class="ds-input" {...ids} {...control} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Members under their parties; typing a name finds it, as in every list of the browser's own. */
export function PersonSelect(
  props: Labelled & {
    meeting: Meeting;
    people: readonly PersonId[];
    value: PersonId;
    onChange: (person: PersonId) => void;
    nobody: string;
  },
) {
  const { label, description, meeting, people, value, onChange, nobody } = props;
  return (
    <Field label={label} {...(description ? { description } : {})}>
      {(ids) => (
        <select class="ds-input" {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{nobody}</option>
          {byGroup(meeting, people).map(({ group, people: members }) => (
            <optgroup key={group} label={group || '–'}>
              {members.map((person) => (
                <option key={person} value={person}>
                  {nameOf(meeting, person)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A few choices side by side, one of them taken; arrow keys move between them. */
export function Segments<T extends string>(props: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; text: string }[];
  hideLabel?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class={props.hideLabel ? 'heard' : 'ds-label'}>{props.label}</legend>
      <div class="segments-row">
        {props.options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
