import { randomUUID } from 'node:crypto';
import type { Tx } from '#libs/platform';
import { addDays } from '#libs/statutory-rules';
import type { CaseLimit, LimitSource } from '../actions/ports.js';

export const today = '2026-01-15';

/** The casefile of a specification: cases with whatever limits it says they have now. */
export class ExampleCases implements LimitSource {
  private readonly limits = new Map<string, readonly CaseLimit[]>();

  limitsOf(_tx: Tx, caseIds: readonly string[]): Promise<readonly CaseLimit[]> {
    return Promise.resolve(caseIds.flatMap((id) => this.limits.get(id) ?? []));
  }

  /** Makes these the limits of a case; those of it that were said before are forgotten. */
  set(exampleCase: ExampleCase, ...limits: readonly Partial<CaseLimit>[]): readonly CaseLimit[] {
    const full = limits.map((limit) => exampleLimit(exampleCase, limit));
    this.limits.set(exampleCase.id, full);
    return full;
  }
}

export interface ExampleCase {
  readonly id: string;
  readonly reference: string;
}

export async function openExampleCase(tx: Tx, reference: string): Promise<ExampleCase> {
  const id = randomUUID();
  await tx.change(
    `insert into case_file (authority_id, id, reference, opened_at) values (?, ?, ?, ?)`,
    [tx.authority, id, reference, `${today}T09:00:00Z`],
  );
  return { id, reference };
}

/** A limit to give an answer in six weeks, ten days from now, unless something else is said. */
function exampleLimit(of: ExampleCase, limit: Partial<CaseLimit>): CaseLimit {
  const dueOn = limit.dueOn ?? '2026-01-25';
  return {
    id: randomUUID(),
    caseId: of.id,
    caseReference: of.reference,
    process: 'needs-assessment',
    rule: 'needs-assessment.notify-decision-to-assess',
    subject: null,
    service: null,
    stage: 'awaiting-decision',
    startsOn: addDays(dueOn, -42),
    dueOn,
    actBy: dueOn,
    kind: 'latest',
    binding: 'statutory',
    owedBy: 'authority',
    metOn: null,
    endedOn: null,
    endedHow: null,
    excepted: [],
    lawVersion: '2014-09-01',
    source: 'SEND Regulations 2014 (SI 2014/1530), regulation 5(1)',
    because: '6 weeks from the day the request was received, which is not counted.',
    flaggedOn: null,
    ...limit,
  };
}
