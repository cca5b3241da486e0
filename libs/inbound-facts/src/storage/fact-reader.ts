import type { Tx } from '#libs/platform';

/** A fact that someone should look at, or ask about. */
export interface FactView {
  readonly id: string;
  readonly source: string;
  readonly factId: string;
  readonly type: string;
  readonly caseReference: string | null;
  /** Of an exception: the ground that was stated. */
  readonly ground: string | null;
  readonly happenedOn: string;
  readonly state: 'waiting' | 'recorded' | 'refused' | 'conflicting';
  readonly refusalCode: string | null;
  readonly refusal: string | null;
  readonly refusalSource: string | null;
  readonly importId: string | null;
  readonly line: number | null;
  readonly receivedAt: string;
}

const view = `select f.id, f.source, f.fact_id as "factId", f.type, c.reference as "caseReference",
  f.data ->> 'ground' as ground,
  f.happened_on::text as "happenedOn", f.state, f.refusal_code as "refusalCode", f.refusal,
  f.refusal_source as "refusalSource", f.import_id as "importId", f.line,
  to_json(f.received_at) #>> '{}' as "receivedAt"
  from inbound_fact f
  left join case_file c on c.authority_id = f.authority_id and c.id = f.case_id`;

/** Reads facts for the pages where someone sees them. The subject isn't shown: it may identify a child. */
export class FactReader {
  async byId(tx: Tx, id: string): Promise<FactView | null> {
    const rows = await tx.rows<FactView>(`${view} where f.authority_id = ? and f.id = ?`, [
      tx.authority,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Facts that were refused or contradict an earlier one, newest first; `after` is the last id seen. */
  async troubled(tx: Tx, asked: { after?: string; limit: number }): Promise<FactView[]> {
    const after =
      asked.after === undefined
        ? ''
        : `and (f.received_at, f.id) < (select received_at, id from inbound_fact where authority_id = ? and id = ?)`;
    const parameters = asked.after === undefined ? [] : [tx.authority, asked.after];
    return tx.rows<FactView>(
      `${view} where f.authority_id = ? and f.state in ('refused', 'conflicting') ${after}
       order by f.received_at desc, f.id desc limit ?`,
      [tx.authority, ...parameters, asked.limit],
    );
  }

  /** How many facts stand where; those of one import, or all. */
  async counts(tx: Tx, importId?: string): Promise<Record<FactView['state'], number>> {
    const [row] = await tx.rows<Record<FactView['state'], number>>(
      `select count(*) filter (where state = 'waiting')::integer as waiting,
         count(*) filter (where state = 'recorded')::integer as recorded,
         count(*) filter (where state = 'refused')::integer as refused,
         count(*) filter (where state = 'conflicting')::integer as conflicting
       from inbound_fact where authority_id = ? and (?::uuid is null or import_id = ?)`,
      [tx.authority, importId ?? null, importId ?? null],
    );
    return row ?? { waiting: 0, recorded: 0, refused: 0, conflicting: 0 };
  }
}
