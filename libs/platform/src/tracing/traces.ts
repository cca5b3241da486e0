import type { Settings } from '../config/settings.js';
import { startTracing, stopTracing } from './traced.js';

/** Traces of one process: begun before anything works, sent to the last when nothing works any more. */
export class Traces {
  static async start(settings: Pick<Settings, 'tracesUrl'>, service: string): Promise<Traces> {
    await startTracing(settings, service);
    return new Traces();
  }

  /** Nest calls this last: what was traced until now is sent. */
  async onApplicationShutdown(): Promise<void> {
    await stopTracing();
  }
}
