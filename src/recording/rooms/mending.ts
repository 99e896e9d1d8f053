import type { MendingCommand } from '../../procedure/mending/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const mendingRows: { readonly [T in MendingCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const mendingExamples: { readonly [T in MendingCommand['type']]: Payload<T> } = {};
