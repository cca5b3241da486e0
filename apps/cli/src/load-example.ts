import 'reflect-metadata';
import { filledIn } from '#libs/platform';
import { loadExample } from './imports/load-example.js';
import { giveExampleMailboxes } from './mailboxes/example-mailboxes.js';
import { giveExampleCredential } from './sources/example-credential.js';

const { DATA_DIR } = filledIn(process.env);
await giveExampleMailboxes();
const wrong = await loadExample((said) => console.log(said));
// Where no folder is named, as in a container, nobody would find the token.
if (DATA_DIR !== undefined) wrong.push(...(await giveExampleCredential(DATA_DIR)));
for (const sentence of wrong) console.error(sentence);
