import { consumers, type JobHandler } from '#libs/platform';
import type { Consumer } from './consumer.js';

/** The worker isn't whole: some job or event would be left lying. It doesn't start. */
export class RegisterError extends Error {
  override name = 'RegisterError';
}

/** The consumers by name: one for each that is owed an event, no more and no fewer. */
export function registerOf(found: readonly Consumer[]): ReadonlyMap<string, Consumer> {
  const names = found.map(({ name }) => name);
  const doubled = names.filter((name, place) => names.indexOf(name) !== place);
  const missing = consumers.filter((name) => !names.includes(name));
  const idle = names.filter((name) => !consumers.includes(name));
  const faults = [
    ...doubled.map((name) => `two consumers are called ${name}`),
    ...missing.map((name) => `nobody consumes what ${name} is owed`),
    ...idle.map((name) => `${name} is never owed anything`),
  ];
  if (faults.length > 0) throw new RegisterError(`The worker can't start: ${faults.join('; ')}`);
  return new Map(found.map((consumer) => [consumer.name, consumer]));
}

/** The handler of each kind of job. */
export function handlersOf(
  register: ReadonlyMap<string, Consumer>,
  drain: (consumer: Consumer) => Promise<void>,
  sweep: () => Promise<void>,
): ReadonlyMap<string, JobHandler> {
  return new Map<string, JobHandler>([
    [
      'catch-up',
      async ({ consumer }) => {
        const found = register.get(consumer ?? '');
        if (found === undefined) throw new RegisterError('This job names no consumer.');
        await drain(found);
      },
    ],
    ['sweep', sweep],
  ]);
}
