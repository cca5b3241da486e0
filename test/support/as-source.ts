import type { RunningSystem } from './running-system.js';
import { ServiceClient } from './service-client.js';

/** What a credential is given out for. */
interface Covered {
  readonly authority?: number;
  /** Event types with commas between them. */
  readonly types?: string;
}

/** Another system with a credential of its own, given out as an operator does. */
export async function asSource(
  system: RunningSystem,
  source: string,
  covered: Covered = {},
): Promise<ServiceClient> {
  return new ServiceClient(system.url, await credentialOf(system, source, covered));
}

/** The token of a new source. */
export async function credentialOf(
  system: RunningSystem,
  source: string,
  { authority = 999, types = 'all' }: Covered = {},
): Promise<string> {
  const words = ['add', '--authority', String(authority), '--source', source, '--types', types];
  const { exitCode, output } = await system.run('source', words);
  const [token = ''] = output.split('\n');
  if (exitCode !== 0) throw new Error(`The source got no credential: ${output}`);
  return token;
}
