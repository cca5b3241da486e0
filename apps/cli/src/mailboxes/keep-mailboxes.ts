import { PostgresMailboxes } from '#libs/alerts';
import { PostgresAuthorityDays } from '#libs/casefile';
import { asOwner } from '#libs/platform';
import type { MailboxArguments } from './mailbox-arguments.js';

/** There is no such authority, or its service has no mailbox. */
export class UnknownMailboxError extends Error {
  override name = 'UnknownMailboxError';
}

/** Does what was asked of the mailboxes; the lines to print. */
export async function keepMailboxes(
  ownerUrl: string,
  asked: MailboxArguments,
): Promise<readonly string[]> {
  const mailboxes = new PostgresMailboxes();
  return asOwner(ownerUrl, asked.authority, async (tx) => {
    if ((await new PostgresAuthorityDays().read(tx)) === null) {
      throw new UnknownMailboxError(`There is no authority ${String(asked.authority)} here.`);
    }
    if (asked.what === 'list') {
      const all = await mailboxes.all(tx);
      return all.length === 0
        ? ['No service has a mailbox.']
        : all.map(({ service, address }) => `${service}  ${address}`);
    }
    if (asked.what === 'set') {
      await mailboxes.set(tx, asked);
      return [
        `E-mail for ${asked.service} goes to ${asked.address}. What is held for it can be sent on the page E-mails.`,
      ];
    }
    if (!(await mailboxes.remove(tx, asked.service))) {
      throw new UnknownMailboxError(`${asked.service} has no mailbox.`);
    }
    return [`${asked.service} has no mailbox any more: e-mail for it is held.`];
  });
}
