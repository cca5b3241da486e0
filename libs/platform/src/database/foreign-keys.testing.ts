import type { Client } from 'pg';

/** A reference from one table to another, column by column. */
export interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly childColumns: readonly string[];
  readonly parentColumns: readonly string[];
}

/** Every foreign key there is, found in the catalogue. */
export async function everyForeignKey(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select con.conname as name, con.conrelid::regclass::text as child, con.confrelid::regclass::text as parent,
       array_agg(c.attname::text order by at.place) as "childColumns",
       array_agg(p.attname::text order by at.place) as "parentColumns"
     from pg_constraint con
     cross join lateral unnest(con.conkey, con.confkey) with ordinality as at (child, parent, place)
     join pg_attribute c on c.attrelid = con.conrelid and c.attnum = at.child
     join pg_attribute p on p.attrelid = con.confrelid and p.attnum = at.parent
     where con.contype = 'f' and con.connamespace = 'public'::regnamespace
     group by 1, 2, 3 order by 2, 1`,
  );
  return rows;
}

/** Unique indexes that don't say whose a row is: they would tell one authority what another has. */
export async function uniqueAcrossAuthorities(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
     where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname <> 'mikro_orm_migrations'
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)
         and a.attname = case c.relname when 'authority' then 'id' else 'authority_id' end)
     order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** The columns of the primary key of a table. */
export async function primaryKeyOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname::text as name from pg_index i
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indisprimary and i.indrelid = $1::regclass order by array_position(i.indkey, a.attnum)`,
    [table],
  );
  return rows.map(({ name }) => name);
}
