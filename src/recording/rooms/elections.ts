import type { ElectionCommand } from '../../procedure/elections/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const electionRows: { readonly [T in ElectionCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const electionExamples: { readonly [T in ElectionCommand['type']]: Payload<T> } = {};
