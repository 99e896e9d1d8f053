import type { StaffRole } from '../platform/access.js';
import type { CommandType } from '../procedure/commands.js';
import type { Payload } from './dto/command.dto.js';

/** Fields of a command that its class does not know; must be none. */
type Forgotten<T extends CommandType, Dto> = Exclude<AllKeys<Payload<T>>, keyof Dto>;
type AllKeys<Shape> = Shape extends unknown ? keyof Shape : never;

export interface Row<T extends CommandType> {
  /** The class that checks what comes in. */
  dto: new () => Payload<T>;
  /** For the description at /api/docs. */
  summary: string;
  /** Who else may than the secretary. It is then taken from outside the desk as well, whoever holds that. */
  also?: readonly StaffRole[];
}

/** `forgotten` can be left out only while the class knows every field of its command. */
export function row<T extends CommandType, Dto extends Payload<T>>(
  _type: T,
  dto: new () => Dto,
  summary: string,
  ..._forgotten: [Forgotten<T, Dto>] extends [never] ? [] : [forgotten: Forgotten<T, Dto>]
): Row<T> {
  return { dto, summary };
}
