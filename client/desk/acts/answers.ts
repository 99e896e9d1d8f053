import { instantOf } from '../wall-clock.js';
import type { Act, Answers, Field } from './act.js';

/** What the fields hold: text as it was typed, or the values that are chosen. A tick is 'yes' or nothing. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** What stands in a form before anybody has touched it. */
export function firstAnswers(fields: readonly Field[]): Filled {
  return Object.fromEntries(
    fields.map((field): [string, string | readonly string[]] => {
      if (field.kind === 'tick') return [field.name, field.first === true ? 'yes' : ''];
      if (field.kind === 'people' || field.kind === 'several') return [field.name, field.first ?? []];
      // Where there is one thing to choose, nobody has to choose it.
      const [only, ...more] = field.kind === 'choice' && !field.optional ? field.options : [];
      return [field.name, field.first || (only && more.length === 0 ? only.value : '')];
    }),
  );
}

/** Before anything has been said. */
export const nothingSaid: Answers = { text: () => '', several: () => [], ticked: () => false, moment: () => null };

export function answersIn(filled: Filled, zone: string | undefined): Answers {
  const text = (name: string) => {
    const value = filled[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    text,
    several: (name) => {
      const value = filled[name];
      return typeof value === 'string' || value === undefined ? [] : value;
    },
    ticked: (name) => text(name) === 'yes',
    moment: (name) => instantOf(text(name), zone),
  };
}

export const shownFields = (act: Act, said: Answers): Field[] =>
  act.fields.filter((field) => field.when === undefined || field.when(said));

/** Whether everything that must be said is said. */
export function isComplete(act: Act, said: Answers): boolean {
  return shownFields(act, said).every((field) => {
    if (field.optional || field.kind === 'tick') return true;
    if (field.kind === 'people' || field.kind === 'several') return said.several(field.name).length > 0;
    if (field.kind === 'moment') return said.moment(field.name) !== null;
    return said.text(field.name) !== '';
  });
}
