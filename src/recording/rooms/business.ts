import type { BusinessCommand } from '../../procedure/business/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const businessRows: { readonly [T in BusinessCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const businessExamples: { readonly [T in BusinessCommand['type']]: Payload<T> } = {};
