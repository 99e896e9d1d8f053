/** Checks of one value: null where it is good, otherwise what it should have been. */
export type Check = (value: unknown) => string | null;
export interface Fields {
  [field: string]: Check | { optional: Check };
}

/** Ids as every room of the house takes them. */
const idForm = /^[\p{L}\p{N}][\p{L}\p{N}._:/@+-]{0,119}$/u;
/** Names every object in JavaScript already has would be found in places where nobody put them. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
/** Half of a pair of surrogates cannot be written as UTF-8, and NUL ends a string in half of the world's programs. */
const unwritable = /[\p{Surrogate}\0]/u;

export const id: Check = (value) =>
  typeof value === 'string' && idForm.test(value) && !inherited.has(value)
    ? null
    : 'must be an id: at most 120 letters, digits and . _ : / @ + -';

export const text =
  (maxLength: number, minLength = 0): Check =>
  (value) => {
    if (typeof value !== 'string') return 'must be text';
    if (value.length < minLength) return 'must not be empty';
    if (value.length > maxLength) return `must be at most ${maxLength} characters, is ${value.length}`;
    return unwritable.test(value) ? 'holds characters that cannot be written as UTF-8' : null;
  };

export const instant: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? null
    : 'must be a time with its offset, as 2026-01-29T12:00:00+01:00';

export const truth: Check = (value) => (typeof value === 'boolean' ? null : 'must be true or false');

export const number =
  (minimum: number, maximum: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum
      ? null
      : `must be a number from ${minimum} to ${maximum}`;

export const whole =
  (minimum: number, maximum: number): Check =>
  (value) =>
    Number.isInteger(value) ? number(minimum, maximum)(value) : 'must be a whole number';

export const oneOf =
  (...words: string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? null : `must be one of ${words.join(', ')}`;

/** An address people may follow: nothing but http and https, so that no link in the record can run a program. */
export const address: Check = (value) =>
  text(2000, 1)(value) === null && /^https?:\/\/[^\s"'<>\\]+$/u.test(value as string) && URL.canParse(value as string)
    ? null
    : 'must be an http or https address of at most 2000 characters';

export const either =
  (...checks: Check[]): Check =>
  (value) => {
    const answers = checks.map((check) => check(value));
    return answers.includes(null) ? null : answers.join(', or ');
  };

export const listOf =
  (check: Check, maxItems: number): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'must be a list';
    if (value.length > maxItems) return `must have at most ${maxItems} members, has ${value.length}`;
    for (const [index, member] of value.entries()) {
      const wrong = check(member);
      if (wrong) return `[${index}] ${wrong}`;
    }
    return null;
  };

export const pair =
  (first: Check, second: Check): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length !== 2) return 'must be a pair';
    return first(value[0]) ?? second(value[1]);
  };

/** An object with these fields and no others. */
export const shape =
  (fields: Fields): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    const given = value as Record<string, unknown>;
    for (const field of Object.keys(given)) {
      if (!Object.hasOwn(fields, field)) return `has a field nobody knows: ${known(field)}`;
    }
    for (const [field, rule] of Object.entries(fields)) {
      const present = Object.hasOwn(given, field);
      const check = typeof rule === 'function' ? rule : rule.optional;
      if (!present && typeof rule === 'function') return `has no "${field}"`;
      const wrong = present ? check(given[field]) : null;
      if (wrong) return `"${field}" ${wrong}`;
    }
    return null;
  };

export const optional = (check: Check): { optional: Check } => ({ optional: check });

/** Some sources write an empty field out. */
export const nothing: Check = (value) => (value === null ? null : 'must be null');

/** Texts by name, one level deep: how sources give states of their own. */
export const wordsByName: Check = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object of texts';
  const entries = Object.entries(value);
  if (entries.length > 20) return 'must have at most 20 fields';
  for (const [name, word] of entries) {
    if (text(100, 1)(name) ?? text(500)(word)) return 'must be an object of short texts';
  }
  return null;
};

/** A field's name comes from the file, so only a plain one is repeated. */
const known = (field: string): string => (/^[A-Za-z0-9_.-]{1,40}$/.test(field) ? `"${field}"` : '(not a plain word)');
