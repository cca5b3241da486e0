import type { MailServer } from '../support/mail-server.js';
import type { RunningSystem } from '../support/running-system.js';

/** Services that are written to when their advice is late; the family is not. */
const services = ['education', 'educational-psychology', 'health', 'social-care'];

/** How mail is sent; a mail server that says nothing for so long has not answered. */
export function settingsOf(mail: MailServer): Readonly<Record<string, string>> {
  return {
    SMTP_URL: mail.url,
    MAIL_FROM: 'EHC Timekeeper <timekeeper@fictshire.example>',
    SMTP_TIMEOUT_SECONDS: '5',
  };
}

/** Gives another system its credential; answers with the token. */
export async function credentialOf(system: RunningSystem): Promise<string> {
  const words = ['--authority', '999', '--source', 'case-system', '--types', 'all'];
  const { exitCode, output } = await system.run('source', ['add', ...words]);
  const token = /ehc_999_\S+/.exec(output)?.[0];
  if (exitCode !== 0 || token === undefined) throw new Error(`There is no credential: ${output}`);
  return token;
}

/** Says where each service takes its e-mail. */
export async function giveMailboxes(system: RunningSystem): Promise<void> {
  for (const service of services) {
    await system.asOwner('insert into mailbox values (999, $1, $2)', [
      service,
      `${service}@fictshire.example`,
    ]);
  }
}
