import { processes } from '#libs/processes';
import { factsOf, type DeadlineFacts, type LawEvent } from '#libs/statutory-rules';
import type { RunningSystem } from '../support/running-system.js';

/** What is kept of a case, and what its history says when it is told once more. */
export interface ToldAnew {
  readonly reference: string;
  readonly stored: { readonly limits: readonly string[]; readonly states: readonly string[] };
  readonly told: { readonly limits: readonly string[]; readonly states: readonly string[] };
}

interface CaseRow {
  readonly reference: string;
  readonly birthDate: string;
  readonly events: readonly { type: LawEvent['type']; on: string; data: Partial<LawEvent> }[];
  readonly limits: readonly StoredLimit[];
  readonly states: readonly StoredState[];
}
type StoredLimit = Pick<
  DeadlineFacts,
  'rule' | 'subject' | 'startsOn' | 'dueOn' | 'actBy' | 'metOn' | 'endedOn' | 'excepted'
>;
interface StoredState {
  readonly process: string;
  readonly subject: string;
  readonly state: string;
  readonly details: Readonly<Record<string, string>>;
}

const casesSql = `
  select c.reference, p.birth_date::text as "birthDate",
    (select coalesce(jsonb_agg(jsonb_build_object('type', h.event_type, 'on', h.happened_on, 'data', h.data)
        order by h.seq), '[]') from history_entry h where h.case_id = c.id) as events,
    (select coalesce(jsonb_agg(jsonb_build_object('rule', d.rule, 'subject', nullif(d.subject, ''),
        'startsOn', d.starts_on, 'dueOn', d.due_on, 'actBy', d.act_by, 'metOn', d.met_on,
        'endedOn', d.ended_on, 'excepted', d.excepted)), '[]')
      from deadline d where d.case_id = c.id) as limits,
    (select coalesce(jsonb_agg(jsonb_build_object('process', s.process, 'subject', s.subject,
        'state', s.state, 'details', s.details)), '[]')
      from process_state s where s.case_id = c.id) as states
  from case_file c join person p on p.authority_id = c.authority_id and p.case_id = c.id
  order by c.reference`;

/** Every case beside itself told anew: by the clock of the law alone, and by the pure lifecycles. */
export async function everyCaseToldAnew(system: RunningSystem): Promise<ToldAnew[]> {
  const cases = await system.asOwner<CaseRow>(casesSql);
  return cases.map(({ reference, birthDate, events: entries, limits, states }) => {
    const events = entries.map(({ type, on, data }): LawEvent => ({ ...data, type, on }));
    const lawful = factsOf(events, { person: { dateOfBirth: birthDate } });
    const after = processes.flatMap(({ process, statesAfter }) =>
      statesAfter(events).map((state) => ({ process, ...state })),
    );
    return {
      reference,
      stored: { limits: lines(limits.map(limitOf)), states: lines(states.map(stateOf)) },
      told: { limits: lines(lawful.map(limitOf)), states: lines(after.map(stateOf)) },
    };
  });
}

function limitOf(limit: StoredLimit): unknown[] {
  const { rule, subject, startsOn, dueOn, actBy, metOn, endedOn, excepted } = limit;
  return [rule, subject, startsOn, dueOn, actBy, metOn, endedOn, excepted];
}

function stateOf({ process, subject, state, details }: StoredState): unknown[] {
  return [process, subject, state, Object.entries(details).sort()];
}

function lines(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
