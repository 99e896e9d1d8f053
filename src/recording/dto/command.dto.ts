import type { CommandOf, CommandType, Override } from '../../procedure/commands.js';
import { Id, Many, Moment, Text } from '../../platform/fields.js';
import { lengths } from './parts.js';

/** A command as it comes in: its type stands in the address. */
export type Payload<T extends CommandType> = Omit<CommandOf<T>, 'type'>;

export class OverrideDto implements Override {
  @Id({ description: 'The rule, as the refusal named it.' })
  rule: string;

  @Text(lengths.reason, { description: 'Why it is set aside. Recorded; stays inside.' })
  reason: string;
}

/** What every command may say besides its own. */
export class CommandDto {
  @Moment({ optional: true, description: 'When it happened, where that was earlier than now.' })
  at?: string;

  @Many(() => OverrideDto, 20, {
    optional: true,
    description: 'Answers to the warnings that a first try brought back.',
  })
  overrides?: OverrideDto[];
}
