import { PostgresMailboxes } from '#libs/alerts';
import { Database, fictshire, readSettings } from '#libs/platform';

const places = {
  education: 'education',
  'educational-psychology': 'ep',
  health: 'health',
  'social-care': 'social-care',
};

/** Gives the services of the fictitious authority mailboxes that nobody has; those that are there stay. */
export async function giveExampleMailboxes(): Promise<void> {
  const mailboxes = new PostgresMailboxes();
  const database = await Database.connect(readSettings(), { connections: 1 });
  try {
    await database.inAuthority(fictshire.id, async (tx) => {
      if ((await mailboxes.all(tx)).length > 0) return;
      for (const [service, place] of Object.entries(places)) {
        await mailboxes.set(tx, { service, address: `${place}@fictshire.example` });
      }
    });
  } finally {
    await database.close();
  }
}
