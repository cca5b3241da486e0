import { freePort, isPortFree, waitUntil } from '#libs/platform';

const USUAL_PORT = 3000;
const FORMER_WEB_MS = 5_000;
const LOOK_EVERY_MS = 100;

/** Where the pages are to be found. */
export interface WebAddress {
  host: string;
  port: number;
  /** As a browser on this machine reaches it. */
  url: string;
}

/**
 * Chooses the port: the one asked for, or refuses when it is taken; else the port of last time or 3000,
 * or the next free one.
 */
export async function chooseAddress(
  host: string,
  wished: number | undefined,
  lastUrl: string | undefined,
): Promise<WebAddress> {
  if (wished !== undefined) {
    if (wished !== 0 && !(await isPortFree(wished, host))) {
      throw new Error(`Port ${String(wished)} is taken: choose another one with PORT.`);
    }
    return addressOf(host, wished === 0 ? await freePort(0, host) : wished);
  }
  const first = Number(lastUrl === undefined ? '' : new URL(lastUrl).port) || USUAL_PORT;
  if (lastUrl !== undefined) {
    // The pages of a supervisor that was killed are just closing.
    await waitUntil(() => isPortFree(first, host), { withinMs: FORMER_WEB_MS });
  }
  for (let port = first; port < first + 100; port += 1) {
    if (await isPortFree(port, host)) return addressOf(host, port);
  }
  return addressOf(host, await freePort(0, host));
}

/** Waits until the pages say that they are ready; false when they did not in time, or it is hopeless. */
export async function becomesReady(
  { url }: WebAddress,
  withinMs: number,
  signal: AbortSignal,
  isHopeless: () => boolean,
): Promise<boolean> {
  let isReady = false;
  const ask = async (): Promise<boolean> => {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  };
  const isDecided = async (): Promise<boolean> => {
    signal.throwIfAborted();
    isReady = await ask().catch(() => false);
    return isReady || isHopeless();
  };
  await waitUntil(isDecided, { withinMs, everyMs: LOOK_EVERY_MS });
  return isReady;
}

function addressOf(host: string, port: number): WebAddress {
  const reached = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
  const name = reached.includes(':') && !reached.startsWith('[') ? `[${reached}]` : reached;
  return { host, port, url: `http://${name}:${String(port)}` };
}
