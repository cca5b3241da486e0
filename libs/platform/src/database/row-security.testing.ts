import type { Client } from 'pg';

/** The bookkeeping of the migrations: no rows of an authority, and no right for any process. */
const ownersAlone = ['mikro_orm_migrations'];
const roles = ['ehc_app', 'ehc_tenant', 'ehc_post_room', 'ehc_eraser'];
/** What the post room may read: who is owed which event, how old it is, whose limits are swept, and how alerts stand. */
export const postRoomReads = ['alert', 'delivery', 'outbox_event', 'sweep_schedule'];
const rights = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'];

export interface TableFacts {
  readonly name: string;
  /** The column that says whose a row is. */
  readonly key: string | null;
  readonly columns: readonly string[];
  readonly isForced: boolean;
  readonly policies: readonly string[];
}

/** Every table there is, found in the catalogue: one that is added tomorrow as well. */
export async function everyTable(client: Client): Promise<TableFacts[]> {
  const { rows } = await client.query<TableFacts>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
       (select array_agg(attname::text order by attnum) from pg_attribute
         where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
       (select attname::text from pg_attribute where attrelid = c.oid
         and attname = case c.relname when 'authority' then 'id' else 'authority_id' end) as key,
       coalesce((select array_agg(concat_ws(' ', policyname, roles, qual, with_check)) from pg_policies
         where tablename = c.relname and schemaname = 'public'), '{}') as policies
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
     order by c.relname`,
  );
  return rows;
}

export const isProtected = ({ name }: TableFacts): boolean => !ownersAlone.includes(name);

/** What is wrong with the protection of the tables, one sentence each; nothing when all is well. */
export async function faultsOfProtection(client: Client): Promise<string[]> {
  const faults: string[] = [];
  for (const table of await everyTable(client))
    faults.push(...(await faultsOfTable(client, table)));
  return faults;
}

/** The same of one table. */
export async function faultsOfTable(client: Client, table: TableFacts): Promise<string[]> {
  const rights = await rightsBeyond(client, table);
  return [
    ...(isProtected(table) ? faultsOf(table) : []),
    ...rights.map((right) => `${table.name}: ${right}`),
  ];
}

function faultsOf({ name, key, isForced, policies }: TableFacts): string[] {
  const ofTenant = policies.filter((policy) => /\b(ehc_tenant|public)\b/.test(policy));
  const ofItsAuthority = ofTenant.filter(
    (policy) => policy.split(`current_setting('app.authority'`).length === 3,
  );
  return [
    ...(key === null ? [`${name}: no column says whose a row is`] : []),
    ...(isForced ? [] : [`${name}: row security is not forced`]),
    ...(ofItsAuthority.length === 1 ? [] : [`${name}: no policy keeps to its authority`]),
    ...(ofTenant.length > ofItsAuthority.length
      ? [`${name}: a policy lets an authority see beyond itself`]
      : []),
  ];
}

async function rightsBeyond(client: Client, table: TableFacts): Promise<string[]> {
  const { rows } = await client.query<{ role: string; given: string }>(
    `select role, given from unnest($2::text[]) as role, unnest($3::text[]) as given
     where case when given in ('select', 'insert', 'update', 'references')
       then has_any_column_privilege(role, quote_ident($1), given) else has_table_privilege(role, quote_ident($1), given) end`,
    [table.name, roles, rights],
  );
  return rows
    .filter((row) => !mayHave(table, row))
    .map(({ role, given }) => `${role} may ${given}`);
}

function mayHave(table: TableFacts, { role, given }: { role: string; given: string }): boolean {
  if (!isProtected(table)) return false;
  if (role === 'ehc_tenant') return ['select', 'insert', 'update', 'delete'].includes(given);
  // Whoever erases a text reads which ones there are, and writes that it is gone.
  if (role === 'ehc_eraser') {
    return table.name === 'history_text' && ['select', 'update'].includes(given);
  }
  return role === 'ehc_post_room' && given === 'select' && postRoomReads.includes(table.name);
}
