import type { AuthorityDay, CaseActions, OpenedCase, SetDay } from '#libs/casefile';
import type { ReceivedFact, ReceiveFacts } from '#libs/inbound-facts';
import type { Database, Tx } from '#libs/platform';
import { readSen2, Sen2ReadError, type Sen2PersonItem, type Sen2Problem } from '#libs/sen2';
import type { ImportProblem, ImportRun, ImportStore } from '../actions/ports.js';
import { UnreadableFileError } from '../actions/read-file.action.js';

const personsAtOnce = 50;

interface Parts {
  readonly database: Database;
  readonly store: ImportStore;
  readonly cases: CaseActions;
  readonly facts: ReceiveFacts;
  readonly setDay: SetDay;
}

/** Reads a SEN2 return: a case for each person, a fact for each dated act, a problem for the rest. */
export class Sen2Reading {
  private batch: Sen2PersonItem[] = [];
  private loose: Sen2Problem[] = [];
  private headerSeen = false;

  constructor(
    private readonly parts: Parts,
    private readonly authority: number,
    private readonly run: ImportRun,
  ) {}

  async read(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { database, cases } = this.parts;
    const day = await database.inAuthority(this.authority, (tx) => cases.day(tx));
    try {
      for await (const item of readSen2(bytes, { asAt: this.run.asAt ?? day.today })) {
        if (item.kind === 'header') await this.takeHeader(item.authority, day);
        if (item.kind === 'problem') this.loose.push(item.problem);
        if (item.kind === 'person') await this.take(item);
      }
    } catch (error) {
      await this.flush();
      if (error instanceof Sen2ReadError) {
        throw new UnreadableFileError(error.message, { cause: error });
      }
      throw error;
    }
    await this.flush();
  }

  private async takeHeader(authority: number | null, day: AuthorityDay): Promise<void> {
    if (authority === null) throw noAuthority();
    if (authority !== this.authority || !day.isFictitious) {
      throw new UnreadableFileError(
        `This return is from authority ${authority}. Until people sign in, only a return of the fictitious authority shown here is accepted, so that no real child's data is kept.`,
      );
    }
    this.headerSeen = true;
    await this.showItsDay();
  }

  /** The authority is shown as at the day of the return. The same file twice changes nothing, that included. */
  private async showItsDay(): Promise<void> {
    const { asAt, id } = this.run;
    if (asAt === null) return;
    await this.parts.database.inAuthority(this.authority, async (tx) => {
      if (!(await this.parts.store.isKnown(tx, id))) await this.parts.setDay.set(tx, asAt);
    });
  }

  private async take(item: Sen2PersonItem): Promise<void> {
    if (!this.headerSeen) throw noAuthority();
    this.batch.push(item);
    if (this.batch.length >= personsAtOnce) await this.flush();
  }

  private async flush(): Promise<void> {
    const persons = this.batch.splice(0);
    const loose = this.loose.splice(0);
    if (persons.length === 0 && loose.length === 0) return;
    await this.parts.database.inAuthority(this.authority, (tx) => this.keep(tx, persons, loose));
  }

  private async keep(tx: Tx, items: readonly Sen2PersonItem[], loose: readonly Sen2Problem[]) {
    const { cases, facts, store } = this.parts;
    const opened = await cases.open(
      tx,
      items.map(({ person }) => person),
    );
    const caseOf = new Map(opened.map((one) => [one.personKey, one]));
    await facts.caseOpened(tx, subjectsOf(opened));
    const told = items.flatMap((item) => this.factsOf(item, caseOf.get(item.person.personKey)));
    const receipts = await facts.receive(tx, told, this.run.receivedBy);
    const problems = [
      ...loose.map((problem) => problemOf(problem, null)),
      ...items.flatMap(({ person, problems: found }) =>
        found.map((problem) => problemOf(problem, caseOf.get(person.personKey)?.caseId ?? null)),
      ),
      ...conflictsOf(receipts, told),
    ];
    await store.add(tx, this.run.id, { persons: items.length, facts: told.length, problems });
  }

  private factsOf(item: Sen2PersonItem, opened: OpenedCase | undefined): ReceivedFact[] {
    if (opened === undefined) return [];
    return item.facts.map((fact) => ({
      source: `sen2/${this.authority}/${opened.reference}`,
      factId: fact.id,
      type: fact.type,
      subject: opened.reference,
      caseId: opened.caseId,
      happenedOn: fact.on,
      data: fact.data,
      importId: this.run.id,
      line: fact.line,
    }));
  }
}

function noAuthority(): UnreadableFileError {
  return new UnreadableFileError(
    'The header of this return does not say which authority it is from (LEA).',
  );
}

function subjectsOf(opened: readonly OpenedCase[]): Map<string, string> {
  return new Map(
    opened.flatMap(({ upn, reference, caseId }) => [
      [reference, caseId] as const,
      ...(upn === null ? [] : [[`upn:${upn}`, caseId] as const]),
    ]),
  );
}

function problemOf(problem: Sen2Problem, caseId: string | null): ImportProblem {
  const { personNumber, line, path, code, message, value } = problem;
  return { personNumber, line, path, code, message, value, caseId };
}

function conflictsOf(
  receipts: readonly { outcome: string }[],
  told: readonly ReceivedFact[],
): ImportProblem[] {
  return told
    .filter((_, place) => receipts[place]?.outcome === 'conflicting')
    .map((fact) => ({
      personNumber: null,
      line: fact.line,
      path: null,
      code: 'told-otherwise-before',
      message:
        'An earlier return told this otherwise. The first is kept; if it is wrong, correct it.',
      value: null,
      caseId: fact.caseId,
    }));
}
