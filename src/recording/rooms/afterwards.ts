import type { AfterwardsCommand } from '../../procedure/afterwards/commands.js';
import type { Payload } from '../dto/command.dto.js';
import type { Row } from '../row.js';

export const afterwardsRows: { readonly [T in AfterwardsCommand['type']]: Row<T> } = {};

/** One example of each, for the description at /api/docs. */
export const afterwardsExamples: { readonly [T in AfterwardsCommand['type']]: Payload<T> } = {};
