import { demoAccounts, demoPassword } from '../contract/demo.js';
import type { SessionView } from '../contract/recording.js';
import type { AccountDto, LogInDto } from './dto.js';

/** Examples at /api/docs; the log-in works on a server started with `npm start`. */

export const logInExample: LogInDto = { account: demoAccounts.secretary, password: demoPassword };

export const sessionExample: SessionView = {
  account: demoAccounts.secretary,
  displayName: 'Møtesekretær (demo)',
  grants: [{ role: 'secretary', body: null, organisation: null }],
};

export const accountExample: AccountDto = {
  account: 'kari.vik',
  displayName: 'Kari Vik',
  password: 'fire båter ved kaia',
  grants: [{ role: 'secretary', organisation: 'fjordvik', body: 'fjordvik-kst' }],
};
