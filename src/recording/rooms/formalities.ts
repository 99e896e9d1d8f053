import type { FormalityCommand } from '../../procedure/formalities/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const formalityRows: { readonly [T in FormalityCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const formalityExamples: { readonly [T in FormalityCommand['type']]: Payload<T> } = {};
