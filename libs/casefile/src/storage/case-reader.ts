import type { Tx } from '#libs/platform';
import type { CaseLimit, CaseLimits } from './case-limits.js';
import { readHistory, type HistoryView } from './history-view.store.js';

/** Everything about a case that its page shows. */
export interface CaseView {
  readonly caseId: string;
  readonly reference: string;
  readonly version: number;
  readonly person: {
    readonly surname: string | null;
    readonly forename: string | null;
    readonly birthDate: string | null;
  } | null;
  readonly assessments: readonly { readonly startedOn: string; readonly state: string }[];
  readonly adviceRequests: readonly {
    readonly code: string;
    readonly service: string | null;
    readonly state: string;
    readonly requestedOn: string;
    readonly answeredOn: string | null;
  }[];
  readonly deadlines: readonly CaseLimit[];
  readonly history: readonly HistoryView[];
}

type CaseRow = Pick<CaseView, 'caseId' | 'reference' | 'version' | 'person'>;

/** Reads one case for people: its page, and the same over JSON. */
export class CaseReader {
  constructor(private readonly limits: CaseLimits) {}

  async byReference(tx: Tx, reference: string): Promise<CaseView | null> {
    const [row] = await tx.rows<CaseRow>(
      `select c.id as "caseId", c.reference, c.version,
         case when p.case_id is not null then jsonb_build_object('surname', p.surname,
           'forename', p.forename, 'birthDate', p.birth_date) end as person
       from case_file c
       left join person p on p.authority_id = c.authority_id and p.case_id = c.id
       where c.authority_id = ? and c.reference = ?`,
      [tx.authority, reference],
    );
    if (row === undefined) return null;
    return {
      ...row,
      assessments: await this.assessments(tx, row.caseId),
      adviceRequests: await this.adviceRequests(tx, row.caseId),
      deadlines: await this.limits.limitsOf(tx, [row.caseId]),
      history: await readHistory(tx, row.caseId),
    };
  }

  private async assessments(tx: Tx, caseId: string): Promise<CaseView['assessments']> {
    return tx.rows(
      `select subject as "startedOn", state from process_state
       where authority_id = ? and case_id = ? and process = 'needs-assessment' order by subject desc`,
      [tx.authority, caseId],
    );
  }

  private async adviceRequests(tx: Tx, caseId: string): Promise<CaseView['adviceRequests']> {
    return tx.rows(
      `select subject as code, details ->> 'service' as service, state,
         details ->> 'requestedOn' as "requestedOn", details ->> 'answeredOn' as "answeredOn"
       from process_state where authority_id = ? and case_id = ? and process = 'advice-request'
       order by details ->> 'requestedOn', subject`,
      [tx.authority, caseId],
    );
  }
}
