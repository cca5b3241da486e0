import { createHmac } from 'node:crypto';

export const appLogin = 'ehc_app';

/**
 * The connection that the processes work through: the login `ehc_app`, which has no right on any
 * table, with a password that follows from the owner's. So one `DATABASE_URL` is enough, on every
 * host alike, and nothing has to be stored. Where the owner has no password (the server trusts the
 * connection) the login has none either, and can't be entered by one.
 */
export function appUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = appLogin;
  if (url.password === '') return url.toString();
  const password = createHmac('sha256', decodeURIComponent(url.password))
    .update('ehc-timekeeper application login')
    .digest('hex');
  url.password = password;
  return url.toString();
}
