import {
  isTracing,
  oldestTraceParent,
  traced,
  traceParent,
  traceParentsOf,
  type Database,
  type JobHandler,
  type Metrics,
} from '#libs/platform';
import type { Consumer, Outcome, Post } from './consumer.js';
import type { Hints } from './ports.js';

type PostRoomReader = Pick<Database, 'inPostRoom'>;
type Counting = Pick<Metrics, 'jobEnded' | 'batchEnded'>;

/** The hints, each in the trace of the oldest post that it is for. */
export function watchedHints(hints: Hints, database: PostRoomReader): Hints {
  return {
    catchUp: async (consumer) => {
      if (!isTracing()) return hints.catchUp(consumer);
      const parent = await database.inPostRoom((tx) => oldestTraceParent(tx, consumer));
      const about = { kind: 'producer', attributes: { 'ehc.consumer': consumer }, parent } as const;
      return traced('hint', about, () => hints.catchUp(consumer));
    },
  };
}

/** The handlers of jobs, counted by how they ended, and traced from the hint. */
export function watchedHandlers(
  handlers: ReadonlyMap<string, JobHandler>,
  counting: Counting,
): ReadonlyMap<string, JobHandler> {
  const watched = ([job, handle]: readonly [string, JobHandler]): [string, JobHandler] => [
    job,
    async (hint) => {
      const consumer = hint.consumer ?? '';
      const attributes = { 'ehc.job': job, 'ehc.consumer': consumer };
      const about = { kind: 'consumer', attributes, parent: hint.traceParent ?? null } as const;
      try {
        await traced(`job ${job}`, about, () => handle(hint));
      } catch (error) {
        counting.jobEnded(job, consumer, 'failed');
        throw error;
      }
      counting.jobEnded(job, consumer, 'done');
    },
  ];
  return new Map([...handlers].map(watched));
}

/** A consumer whose batches are counted by what became of them, and traced from what posted the events. */
export function watchedConsumer(
  consumer: Consumer,
  database: PostRoomReader,
  counting: Counting,
): Consumer {
  const { name, atOnce } = consumer;
  const counted = async (authority: number, post: Post): Promise<Outcome> => {
    try {
      const outcome = await consumer.consume(authority, post);
      counting.batchEnded(name, outcome.became);
      return outcome;
    } catch (error) {
      counting.batchEnded(name, post.stopping.aborted ? 'cut-off' : 'failed');
      throw error;
    }
  };
  const consume = async (authority: number, post: Post): Promise<Outcome> => {
    if (!isTracing()) return counted(authority, post);
    const { eventIds } = post;
    const parents = await database.inPostRoom((tx) => traceParentsOf(tx, authority, eventIds));
    const about = batchAbout(name, parents, { authority, eventIds });
    return traced(`consume ${name}`, about, async (span) => {
      const outcome = await counted(authority, post);
      span.set('ehc.outcome', outcome.became);
      if (outcome.became === 'failed') span.fail('failed');
      return outcome;
    });
  };
  return { name, atOnce, consume };
}

/** Events of one trace go on in it. Of several, none is the parent: the batch belongs to its job, and links to all. */
function batchAbout(
  consumer: string,
  parents: readonly string[],
  { authority, eventIds }: { authority: number; eventIds: readonly string[] },
) {
  const [parent = null] = parents;
  const isOfOneTrace = new Set(parents.map((one) => one.split('-')[1])).size === 1;
  const job = traceParent();
  return {
    kind: 'consumer',
    attributes: {
      'ehc.consumer': consumer,
      'ehc.authority': authority,
      'ehc.events': eventIds.length,
      ...(eventIds.length === 1 ? { 'ehc.event': eventIds[0] ?? '' } : {}),
    },
    parent: isOfOneTrace ? parent : null,
    links: [...parents, ...(job === null ? [] : [job])],
  } as const;
}
