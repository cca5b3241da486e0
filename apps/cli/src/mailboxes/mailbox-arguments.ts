import { z } from 'zod';
import { readAuthorityArguments } from '../authority-command/authority-arguments.js';
import { UsageError } from '../imports/import-arguments.js';

/** How the command is called. */
const usage = `Usage: npm run mailbox -- set --authority 999 --service educational-psychology --address ep@fictshire.example
       npm run mailbox -- list --authority 999
       npm run mailbox -- remove --authority 999 --service educational-psychology
  --service   as requests for advice name it, or unnamed: where a request names none`;

/** What is to be done with the mailboxes of an authority. */
export type MailboxArguments =
  | { readonly what: 'set'; authority: number; service: string; address: string }
  | { readonly what: 'list'; authority: number }
  | { readonly what: 'remove'; authority: number; service: string };

const address = z.email().max(254);
/** Whatever a request may name: a service that could have no mailbox would be held for ever. */
const serviceCode = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

export function readMailboxArguments(args: readonly string[]): MailboxArguments {
  const { what, authority, given } = readAuthorityArguments(args, ['service', 'address'], usage);
  const { service = '' } = given;
  if (what === 'list') return { what, authority };
  if (what !== 'set' && what !== 'remove') {
    throw new UsageError(`Say what to do: set, list or remove.\n${usage}`);
  }
  if (!serviceCode.test(service)) {
    throw new UsageError(`Name the service by its code, like educational-psychology.\n${usage}`);
  }
  if (what === 'remove') return { what, authority, service };
  const mailbox = address.safeParse(given['address']);
  if (!mailbox.success) {
    throw new UsageError(
      `Give --address as an e-mail address, like ep@fictshire.example.\n${usage}`,
    );
  }
  return { what, authority, service, address: mailbox.data };
}
