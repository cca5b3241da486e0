/**
 * Lets go what was missed so long before it was known that a person must say so. Days move by weeks here, so that
 * a worker that was away for a day is late by that much.
 */
export async function letGoLongAgo(url: string): Promise<void> {
  const page = new URL('/emails', url);
  const html = await (await fetch(page)).text();
  const [form] = /<form [^>]*data-send="long-ago"[^]*?<\/form>/.exec(html) ?? [];
  if (form === undefined) return;
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)];
  const shown = fields.map(([, name = '', value = '']): [string, string] => [name, value]);
  const answer = await fetch(page, {
    method: 'POST',
    body: new URLSearchParams([...shown, ['which', 'long-ago']]),
    redirect: 'manual',
  });
  await answer.body?.cancel();
  if (answer.status !== 303) throw new Error(`The e-mails were answered ${answer.status}.`);
}
