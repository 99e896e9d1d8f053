/** Letters that lose their accent by being spelt out rather than by losing a mark. */
const spelt: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  đ: 'd',
  ŋ: 'n',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/** A name as part of an address: small letters, digits and single hyphens, at most 60; empty where nothing is left. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåäöüßđŋðþł]/gu, (letter) => spelt[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
}
