import { runForAuthority } from './authority-command/run-for-authority.js';
import { keepMailboxes, UnknownMailboxError } from './mailboxes/keep-mailboxes.js';
import { readMailboxArguments } from './mailboxes/mailbox-arguments.js';

// Says where services take e-mail.
await runForAuthority({
  read: readMailboxArguments,
  run: keepMailboxes,
  refusal: UnknownMailboxError,
});
