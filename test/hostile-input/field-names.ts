import { paths, type ServedPath } from '../../apps/web/src/page-shell/paths.js';
import type { Scene } from './scene.js';

/** Fields of forms and of addresses by their names, as the pages and the description of the API show them. */
export async function fieldNames({ client, addressOf }: Scene): Promise<readonly string[]> {
  const found = new Set<string>();
  const all: readonly ServedPath[] = Object.values(paths);
  for (const served of all.filter(({ method }) => method === 'GET')) {
    const path = addressOf(served);
    const { body, headers } = await client.send({ what: 'nothing', method: 'GET', path });
    if (headers['content-type']?.startsWith('text/html') !== true) continue;
    const inForms = body.matchAll(/<(?:input|select|textarea|button)\b[^>]*\bname="([^"]+)"/g);
    const inLinks = body.matchAll(/href="[^"]*?[?;&]([a-z-]+)=/g);
    for (const [, name = ''] of [...inForms, ...inLinks]) found.add(name);
  }
  const description = await client.send({
    what: 'nothing',
    method: 'GET',
    path: paths.apiDescription.path,
  });
  for (const [, name = ''] of description.body.matchAll(
    /"name":"([^"]+)","required":\w+,"in":"query"/g,
  )) {
    found.add(name);
  }
  if (found.size < 10) throw new Error(`Only these fields were found: ${[...found].join(', ')}.`);
  return [...found];
}
