import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { identityNumbersIn } from '../../../src/archiving/exports/texts.js';
import { schemaAt } from './xsd.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Schema {
  required?: string[];
  properties?: Record<string, { readOnly?: boolean }>;
  allOf?: { $ref: string }[];
  [key: string]: unknown;
}

/** Longest text the server takes, by field; 500 for every other. */
const longest: Record<string, number> = { beskrivelse: 1000, videoLink: 5000 };

/** eInnsyn's own description of what may be sent, with what only its server checks; faults as sentences. */
export function einnsynValidator(): (sent: unknown) => string[] {
  const file = schemaAt('einnsyn/moetemappe-create.openapi.json')!;
  const api = JSON.parse(readFileSync(file, 'utf8')) as { components: { schemas: Record<string, Schema> } };
  const bases = new Set(
    Object.values(api.components.schemas).flatMap(({ allOf }) =>
      (allOf ?? []).map(({ $ref }) => $ref.split('/').pop()!),
    ),
  );
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    // The description demands fields that only the server may set; who sends leaves them out.
    schema.required = (schema.required ?? []).filter((field) => schema.properties?.[field]?.readOnly !== true);
    // It allows any field it does not know, so a slip of the pen would pass.
    if (!bases.has(name)) schema['unevaluatedProperties'] = false;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('id', /^\S.*$/u);
  ajv.addSchema(api, 'einnsyn');
  const validate = ajv.compile({ $ref: 'einnsyn#/components/schemas/Moetemappe.MoetemappeCreate' });
  return (sent) => {
    const fits = validate(sent);
    const faults = fits ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [...faults, ...ofTheServer(sent as Json, '')];
  };
}

/** `@Size(max = 500)`, `@NotBlank` and `@NoSSN` of felleslosninger/einnsyn-backend. */
function ofTheServer(value: Json, path: string): string[] {
  if (typeof value === 'string') {
    const field = path.split('/').pop() ?? '';
    const limit = path.includes('/moetesak/') && field === 'videoLink' ? 500 : (longest[field] ?? 500);
    return [
      ...(value.length > limit ? [`${path} is longer than ${limit}`] : []),
      ...(value.trim() === '' ? [`${path} is blank`] : []),
      ...identityNumbersIn(value).map(() => `${path} holds an identity number`),
    ];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => ofTheServer(one, `${path}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => ofTheServer(one, `${path}/${key}`));
}
