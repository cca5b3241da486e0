import type { Tx } from '#libs/platform';
import type { DeadlineFacts } from '#libs/statutory-rules';

/** A stored limit of a case, as rooms outside the casefile read it. */
export interface CaseLimit extends DeadlineFacts {
  readonly id: string;
  readonly caseId: string;
  readonly caseReference: string;
  readonly process: string;
  readonly service: string | null;
  readonly stage: string;
  readonly flaggedOn: string | null;
}

type StoredLimit = Omit<CaseLimit, 'cutShortOn'> & { readonly cutShortOn: string | null };

/** Reads the limits of many cases at once. */
export class CaseLimits {
  /** All their limits, or those of these rules. */
  async limitsOf(
    tx: Tx,
    caseIds: readonly string[],
    rules: readonly string[] | null = null,
  ): Promise<CaseLimit[]> {
    const ofRules = rules === null ? null : JSON.stringify(rules);
    const rows = await tx.rows<StoredLimit>(
      `select d.id, d.case_id as "caseId", c.reference as "caseReference", d.process, d.rule,
         nullif(d.subject, '') as subject, d.service, d.stage, d.starts_on::text as "startsOn",
         d.due_on::text as "dueOn", d.act_by::text as "actBy", d.kind, d.binding, d.owed_by as "owedBy",
         d.met_on::text as "metOn", d.ended_on::text as "endedOn", d.ended_how as "endedHow",
         d.cut_short_on::text as "cutShortOn", d.excepted,
         d.law_version::text as "lawVersion", d.source, d.because, d.working,
         d.flagged_on::text as "flaggedOn"
       from deadline d join case_file c on c.authority_id = d.authority_id and c.id = d.case_id
       where d.authority_id = ? and d.case_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
         and (?::jsonb is null or d.rule in (select jsonb_array_elements_text(?::jsonb)))
       order by d.due_on, d.rule, d.subject, d.starts_on`,
      [tx.authority, JSON.stringify(caseIds), ofRules, ofRules],
    );
    return rows.map(({ cutShortOn, ...limit }) =>
      cutShortOn === null ? limit : { ...limit, cutShortOn },
    );
  }
}
