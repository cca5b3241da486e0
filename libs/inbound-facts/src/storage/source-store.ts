import type { Tx } from '#libs/platform';
import type { KeptSource } from '../actions/event-source.js';
import type { SourceInQuestion, SourceStore } from '../actions/ports.js';

const columns = `s.authority_id as authority, s.id, s.source, s.event_types as "eventTypes",
  to_json(s.added_at) #>> '{}' as "addedAt", to_json(s.revoked_at) #>> '{}' as "revokedAt"`;

/** Sources and digests of their credentials in PostgreSQL. */
export class PostgresSourceStore implements SourceStore {
  async byId(tx: Tx, id: string): Promise<SourceInQuestion | null> {
    const [row] = await tx.rows<SourceInQuestion>(
      `select ${columns}, s.token_digest as digest, a.is_fictitious as "isFictitious"
       from event_source s join authority a on a.id = s.authority_id
       where s.authority_id = ? and s.id = ?`,
      [tx.authority, id],
    );
    return row ?? null;
  }

  async all(tx: Tx): Promise<KeptSource[]> {
    return tx.rows<KeptSource>(
      `select ${columns} from event_source s where s.authority_id = ? order by s.added_at desc, s.id`,
      [tx.authority],
    );
  }

  async authority(tx: Tx): Promise<{ isFictitious: boolean } | null> {
    const [row] = await tx.rows<{ isFictitious: boolean }>(
      `select is_fictitious as "isFictitious" from authority where id = ?`,
      [tx.authority],
    );
    return row ?? null;
  }

  async add(
    tx: Tx,
    source: Pick<SourceInQuestion, 'id' | 'source' | 'eventTypes' | 'digest' | 'addedAt'>,
  ): Promise<void> {
    await tx.change(
      `insert into event_source (authority_id, id, source, token_digest, event_types, added_at)
       values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?)`,
      [
        tx.authority,
        source.id,
        source.source,
        source.digest,
        JSON.stringify(source.eventTypes),
        source.addedAt,
      ],
    );
  }

  async revoke(tx: Tx, source: string, at: string): Promise<boolean> {
    const changed = await tx.change(
      `update event_source set revoked_at = ?
       where authority_id = ? and source = ? and revoked_at is null`,
      [at, tx.authority, source],
    );
    return changed > 0;
  }
}
