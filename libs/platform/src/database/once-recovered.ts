import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../local-services/error-code.js';

/** PostgreSQL answers, but takes nobody in: it recovers from a crash, or is on its way up or down. */
const cannotConnectNow = '57P03';
const patience = 20_000;

/**
 * Opens a connection, again and again while the server is only recovering. Whatever else is wrong, as the
 * address or the password, is thrown at once.
 */
export async function onceRecovered<T>(open: () => Promise<T>, withinMs = patience): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (codeOf(error) !== cannotConnectNow || performance.now() >= end) throw error;
    }
    await sleep(250);
  }
}
