import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from '../platform/config.js';

/** With `__Host-` a browser takes the cookie over https only, and from no other host of the same domain. */
export const cookieName = ({ https }: Pick<Config, 'https'>) => (https ? '__Host-tribune_session' : 'tribune_session');

/** Goes with the browser's session: whoever closes it on a borrowed machine is logged out. */
export const cookieSettings = ({ https }: Pick<Config, 'https'>): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: https,
});
