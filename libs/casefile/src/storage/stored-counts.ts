import type { Tx } from '#libs/platform';
import type { StoredCounts } from '../actions/hold-counts.js';
import type { CaseToCount } from '../actions/ports.js';
import type { CaseCount } from '../record/case-count.js';
import type { ProcessState } from '../record/case-process.js';
import type { CaseLimits } from './case-limits.js';
import { lawDigest } from './law-digest.js';

/** What PostgreSQL keeps beside the histories. */
export class PostgresStoredCounts implements StoredCounts {
  constructor(
    private readonly limits: CaseLimits,
    private readonly countedBy = lawDigest,
  ) {}

  async next(tx: Tx, after: string | null, most: number): Promise<CaseToCount[]> {
    return tx.rows(
      `select id as "caseId", reference from case_file
       where authority_id = ? and (?::uuid is null or id > ?) and counted_by = ?
       order by id limit ?`,
      [tx.authority, after, after, this.countedBy, most],
    );
  }

  async of(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseCount>> {
    const limits = await this.limits.limitsOf(tx, caseIds);
    const states = await tx.rows<ProcessState & { readonly caseId: string }>(
      `select case_id as "caseId", process, subject, state, details from process_state
       where authority_id = ? and case_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
      [tx.authority, JSON.stringify(caseIds)],
    );
    const limitsByCase = Map.groupBy(limits, ({ caseId }) => caseId);
    const statesByCase = Map.groupBy(states, ({ caseId }) => caseId);
    return new Map(
      caseIds.map((id) => [
        id,
        {
          limits: (limitsByCase.get(id) ?? []).map(
            ({ id: _, caseId: __, caseReference: ___, flaggedOn: ____, ...row }) => row,
          ),
          states: (statesByCase.get(id) ?? []).map(({ caseId: _, ...state }) => state),
        },
      ]),
    );
  }

  async lastHeldOn(tx: Tx): Promise<string | null> {
    const [row] = await tx.rows<{ day: string | null }>(
      `select held_on::text as day from sweep_schedule where authority_id = ?`,
      [tx.authority],
    );
    return row?.day ?? null;
  }

  async noteHeld(tx: Tx, day: string, mended: number): Promise<void> {
    await tx.change(`update sweep_schedule set held_on = ?, mended = ? where authority_id = ?`, [
      day,
      mended,
      tx.authority,
    ]);
  }
}
