import { StaleCaseError } from './ports.js';

const tries = 8;

/**
 * Someone else changed the case in between: it is loaded and decided again, with what they did in it.
 * Every writer of cases goes through this, each try in a transaction of its own; so a change that came
 * in the middle is nobody's failure. Only after many tries in a row the last error is thrown.
 */
export async function againWhenStale<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof StaleCaseError) || attempt >= tries) throw error;
    }
  }
}
