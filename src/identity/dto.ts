import { Matches } from 'class-validator';
import type { StaffRole } from '../platform/access.js';
import { Id, Many, Moment, OneOf, Slug, Text } from '../platform/fields.js';
import { longestPassword } from './passwords.js';

export const staffRoles = ['secretary', 'chair', 'archivist', 'administrator'] as const satisfies readonly StaffRole[];
const loginForm = /^[A-Za-z0-9][A-Za-z0-9._@+-]*$/;

export class LogInDto {
  @Text(120)
  account: string;

  // No lower limit: that a password is too short to be anybody's is not for strangers to learn here.
  @Text(longestPassword)
  password: string;
}

export class GrantDto {
  @OneOf(staffRoles)
  role: StaffRole;

  @Id({ optional: true, description: 'Id of one body, `{organisation}-{body}`. Left out: all of the organisation.' })
  body?: string;

  @Slug(60, { optional: true })
  organisation?: string;

  @Moment({ optional: true, description: 'From when the role holds, inclusive.' })
  validFrom?: string;

  @Moment({ optional: true, description: 'Until when the role holds, exclusive.' })
  validTo?: string;
}

export class GrantsDto {
  @Many(() => GrantDto, 100)
  grants: GrantDto[];
}

export class AccountDto extends GrantsDto {
  @Matches(loginForm)
  @Text(120, { description: 'What they type to log in; capitals and small letters are the same.' })
  account: string;

  @Text(200)
  displayName: string;

  @Text(longestPassword)
  password: string;
}

export class AccountPath {
  @Text(120)
  account: string;
}

export class PasswordDto {
  @Text(longestPassword)
  current: string;

  @Text(longestPassword)
  next: string;
}

export class SetupDto {
  @Text(64, { description: 'From the link printed at the first start.' })
  token: string;

  @Matches(loginForm)
  @Text(120)
  account: string;

  @Text(200)
  displayName: string;

  @Text(longestPassword)
  password: string;
}
