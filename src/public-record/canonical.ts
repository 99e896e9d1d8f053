import canonicalizeModule from 'canonicalize';

// The package is CommonJS and its types say otherwise: what is imported is the function itself.
const canonicalize = canonicalizeModule as unknown as (input: unknown) => string | undefined;

/**
 * The canonical JSON text of plain data (RFC 8785), so that the same content always has the same bytes. Strings are
 * brought to NFC first, because an å typed on one machine and on another must be the same å; half a surrogate pair,
 * which is no character at all, becomes U+FFFD, so that nothing recorded can be impossible to publish.
 */
export function canonical(value: unknown): string {
  const text = canonicalize(normalised(value));
  if (text === undefined) throw new TypeError('There is nothing to write');
  return text;
}

/** The same data with every string, keys included, in NFC. */
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [normalised(key), normalised(inner)]),
  );
}
