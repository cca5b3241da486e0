/**
 * Lets go what was missed so long before it was known that a person must say so. Days move by weeks here, so that
 * a worker that was away for a day is late by that much.
 */
export async function letGoLongAgo(url: string): Promise<void> {
  const answer = await fetch(new URL('/emails', url), {
    method: 'POST',
    body: new URLSearchParams({ which: 'long-ago' }),
    redirect: 'manual',
  });
  await answer.body?.cancel();
  if (answer.status !== 303) throw new Error(`The e-mails were answered ${answer.status}.`);
}
