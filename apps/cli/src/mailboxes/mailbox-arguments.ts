import { parseArgs } from 'node:util';
import { z } from 'zod';
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
  const { values, positionals } = parsed(args);
  const [what, ...more] = positionals;
  const { service = '' } = values;
  if (more.length > 0) throw new UsageError(`Too many words: ${more.join(' ')}.\n${usage}`);
  if (!/^[1-9][0-9]{2}$/.test(values.authority ?? '')) {
    throw new UsageError(`Give --authority as its number, like 999.\n${usage}`);
  }
  const authority = Number(values.authority);
  if (what === 'list') return { what, authority };
  if (what !== 'set' && what !== 'remove') {
    throw new UsageError(`Say what to do: set, list or remove.\n${usage}`);
  }
  if (!serviceCode.test(service)) {
    throw new UsageError(`Name the service by its code, like educational-psychology.\n${usage}`);
  }
  if (what === 'remove') return { what, authority, service };
  const given = address.safeParse(values.address);
  if (!given.success) {
    throw new UsageError(
      `Give --address as an e-mail address, like ep@fictshire.example.\n${usage}`,
    );
  }
  return { what, authority, service, address: given.data };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        service: { type: 'string' },
        address: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`, {
      cause: error,
    });
  }
}
