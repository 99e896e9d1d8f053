import type { FormsCommand } from '../../procedure/forms/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const formsRows: { readonly [T in FormsCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const formsExamples: { readonly [T in FormsCommand['type']]: Payload<T> } = {};
