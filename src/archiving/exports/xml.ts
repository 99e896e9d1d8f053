/**
 * Writes XML 1.0 (W3C, fifth edition): the same tree always gives the same bytes. A sign that XML cannot hold (§ 2.2:
 * most control signs, half a surrogate pair, U+FFFE, U+FFFF) becomes U+FFFD, which readers see as "something stood here".
 */

export interface Element {
  name: string;
  attributes: [name: string, value: string][];
  children: (Element | string)[];
  /** Text stands in it, so not a space may be added. */
  mixed: boolean;
}

export type Child = Element | string | number | null | undefined | false | Child[];
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An element that holds other elements, or one value. Attributes and children that are null or undefined are left out. */
export function el(name: string, attributes: Attributes, ...children: Child[]): Element {
  const flat = flatten(children);
  return {
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
      value === null || value === undefined ? [] : [[key, String(value)]],
    ),
    children: flat,
    mixed: flat.some((child) => typeof child === 'string'),
  };
}

/** An element of running text: nothing is set in on new lines, even where it happens to hold elements only. */
export const running = (name: string, attributes: Attributes, ...children: Child[]): Element => ({
  ...el(name, attributes, ...children),
  mixed: true,
});

function flatten(children: Child[]): (Element | string)[] {
  return children.flatMap((child): (Element | string)[] => {
    if (child === null || child === undefined || child === false) return [];
    if (Array.isArray(child)) return flatten(child);
    return [typeof child === 'number' ? String(child) : child];
  });
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole document, with its declaration and a line feed at the end. */
export const xmlDocument = (root: Element): string => `${declaration}${xmlOf(root)}\n`;

/** One element, set in by two spaces for each level. */
export function xmlOf(element: Element, depth = 0): string {
  const margin = '  '.repeat(depth);
  return `${margin}${inner(element, depth)}`;
}

function inner({ name, attributes, children, mixed }: Element, depth: number): string {
  const start = `<${name}${attributes.map(([key, value]) => ` ${key}="${attributeText(value)}"`).join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (mixed) return `${start}>${children.map((child) => inline(child)).join('')}</${name}>`;
  const lines = (children as Element[]).map((child) => xmlOf(child, depth + 1)).join('\n');
  return `${start}>\n${lines}\n${'  '.repeat(depth)}</${name}>`;
}

function inline(child: Element | string): string {
  return typeof child === 'string' ? escaped(child) : inner({ ...child, mixed: true }, 0);
}

/** What XML 1.0 cannot hold even as a reference. */
const impossible =
  // eslint-disable-next-line no-control-regex -- those are the ones that are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that can stand in XML. */
export const holdable = (text: string): string => text.replace(impossible, '\ufffd');

// A carriage return would be read back as a line feed (§ 2.11), so it is written as a reference.
const escaped = (text: string): string =>
  holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

// In an attribute tabs and line ends would be read back as spaces (§ 3.3.3).
const attributeText = (text: string): string =>
  escaped(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
