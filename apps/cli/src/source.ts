import { SourceError } from '#libs/inbound-facts';
import { runForAuthority } from './authority-command/run-for-authority.js';
import { keepCredentials } from './sources/keep-credentials.js';
import { readSourceArguments } from './sources/source-arguments.js';

// Gives other systems their credentials and takes them back.
await runForAuthority({ read: readSourceArguments, run: keepCredentials, refusal: SourceError });
