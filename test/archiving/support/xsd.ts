import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlElement,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** Schemas that may lie in this repository stand in test/schemas, or where they go along with a deposit; the others are beside it, or left out with a word. */
const places = [
  join(import.meta.dirname, '..', '..', 'schemas'),
  join(import.meta.dirname, '..', '..', '..', 'src', 'archiving', 'schemas'),
  join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'schemas'),
];

/** Where a schema lies, or null where it does not; then the reason is printed. */
export function schemaAt(path: string): string | null {
  const found = places.map((place) => join(place, path)).find((file) => existsSync(file));
  if (found === undefined)
    process.stdout.write(`Left out: the schema ${path} is neither here nor beside this repository.\n`);
  return found ?? null;
}

export interface Validator {
  /** What is wrong with a document, one sentence each; empty where it is valid. */
  faults: (xml: string) => string[];
  dispose: () => void;
}

/** Compiles an XML schema with everything it imports. */
export function xsdValidator(file: string): Validator {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(schema);
  return {
    faults: (xml) => {
      try {
        const document = XmlDocument.fromString(xml);
        try {
          validator.validate(document);
          return [];
        } finally {
          document.dispose();
        }
      } catch (error) {
        if (!(error instanceof XmlLibError)) throw error;
        return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
      }
    },
    dispose: () => {
      validator.dispose();
      schema.dispose();
    },
  };
}

/** Everything a document says, attributes with it, without any white space: for asking whether words are in it. */
export function saidIn(xml: string): string {
  const document = XmlDocument.fromString(xml);
  const said = [document.root.content];
  const walk = (element: XmlElement) => {
    for (const { value } of element.attrs) said.push(value);
    for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) walk(child);
  };
  walk(document.root);
  document.dispose();
  return said.map(squeezed).join('\n');
}

export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

let xlinkKnown = false;

/**
 * A schema of the METS family, which asks for its attributes of links at an address in the world: they are given from
 * beside this repository, for their licence is not ours to pass on. Null, with the reason printed, where they are not there.
 */
export function metsValidator(path: string): Validator | null {
  const [schema, links] = [schemaAt(path), schemaAt('dias/xlink.xsd')];
  if (schema === null || links === null) return null;
  if (!xlinkKnown) {
    const address = 'http://www.loc.gov/standards/xlink/xlink.xsd';
    xmlRegisterInputProvider(new XmlBufferInputProvider({ [address]: readFileSync(links) }));
    xlinkKnown = true;
  }
  return xsdValidator(schema);
}
