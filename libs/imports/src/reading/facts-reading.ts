import { readCloudEvent, type ReceivedFact, type ReceiveFacts } from '#libs/inbound-facts';
import type { Database } from '#libs/platform';
import type { ImportProblem, ImportRun, ImportStore } from '../actions/ports.js';
import { linesOf } from './lines.js';

const linesAtOnce = 200;

interface Parts {
  readonly database: Database;
  readonly store: ImportStore;
  readonly facts: ReceiveFacts;
}

interface Batch {
  readonly facts: ReceivedFact[];
  readonly problems: ImportProblem[];
}

/** Reads a file of facts, one CloudEvent a line. A bad line takes its place among the problems. */
export class FactsReading {
  constructor(
    private readonly parts: Parts,
    private readonly authority: number,
    private readonly run: ImportRun,
  ) {}

  async read(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let batch: Batch = { facts: [], problems: [] };
    for await (const { line, text } of linesOf(bytes)) {
      if (text !== null && text.trim() === '') continue;
      this.take(batch, line, text);
      if (batch.facts.length + batch.problems.length < linesAtOnce) continue;
      await this.keep(batch);
      batch = { facts: [], problems: [] };
    }
    await this.keep(batch);
  }

  private take(batch: Batch, line: number, text: string | null): void {
    const problem = (path: string | null, message: string) =>
      batch.problems.push(problemAt(line, path, 'not-a-fact', message, null));
    if (text === null) {
      problem(null, 'This line is longer than a fact can be, or is not UTF-8 text.');
      return;
    }
    const value = parsed(text);
    if (value === undefined) {
      problem(null, 'This line is not JSON.');
      return;
    }
    const answer = readCloudEvent(value);
    if ('fact' in answer) batch.facts.push({ ...answer.fact, importId: this.run.id, line });
    else for (const { path, message } of answer.problems) problem(path, message);
  }

  private async keep({ facts, problems }: Batch): Promise<void> {
    if (facts.length + problems.length === 0) return;
    await this.parts.database.inAuthority(this.authority, async (tx) => {
      const receipts = await this.parts.facts.receive(tx, facts, this.run.receivedBy);
      const conflicts = facts
        .filter((_, place) => receipts[place]?.outcome === 'conflicting')
        .map(({ line, caseId }) =>
          problemAt(
            line,
            null,
            'told-otherwise-before',
            'A fact with this source and id was received before with other content. The first is kept.',
            caseId,
          ),
        );
      const found = { persons: 0, facts: facts.length, problems: [...problems, ...conflicts] };
      await this.parts.store.add(tx, this.run.id, found);
    });
  }
}

function problemAt(
  line: number | null,
  path: string | null,
  code: string,
  message: string,
  caseId: string | null,
): ImportProblem {
  return { personNumber: null, line, path, code, message, value: null, caseId };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
