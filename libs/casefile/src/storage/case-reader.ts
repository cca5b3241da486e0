import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import type { CaseLimits } from './case-limits.js';
import type { CaseLimit } from './case-limits.js';

/** A line of the history, as people read it. */
export interface HistoryView {
  readonly seq: number;
  readonly process: string;
  readonly eventType: LawEvent['type'];
  readonly mode: 'act' | 'record';
  readonly happenedOn: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly source: string;
  readonly data: Partial<LawEvent>;
}

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
      history: await this.history(tx, row.caseId),
    };
  }

  private async assessments(tx: Tx, caseId: string): Promise<CaseView['assessments']> {
    return tx.rows(
      `select started_on::text as "startedOn", state from needs_assessment
       where authority_id = ? and case_id = ? order by started_on desc`,
      [tx.authority, caseId],
    );
  }

  private async adviceRequests(tx: Tx, caseId: string): Promise<CaseView['adviceRequests']> {
    return tx.rows(
      `select code, service, state, requested_on::text as "requestedOn",
         answered_on::text as "answeredOn"
       from advice_request where authority_id = ? and case_id = ? order by requested_on, code`,
      [tx.authority, caseId],
    );
  }

  private async history(tx: Tx, caseId: string): Promise<HistoryView[]> {
    const rows = await tx.rows<HistoryView>(
      `select seq, process, event_type as "eventType", mode, happened_on::text as "happenedOn",
         to_json(recorded_at) #>> '{}' as "recordedAt", recorded_by as "recordedBy", source, data
       from history_entry where authority_id = ? and case_id = ? order by happened_on, seq`,
      [tx.authority, caseId],
    );
    return rows;
  }
}
