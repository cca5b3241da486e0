/**
 * The SQL that gives one table forced row-level security: a row is seen and written only in a
 * transaction that has set its authority, and only with the rights named here.
 *
 * `(select current_setting(…))` is evaluated once for each query; without the setting, or with an
 * empty one, the cast raises, so a forgotten authority is an error and never an empty page.
 */
export function protectedTable(table: string, rights: string, key = 'authority_id'): string[] {
  const own = `${key} = (select current_setting('app.authority')::integer)`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_of_its_authority on ${table} to ehc_tenant, current_user using (${own}) with check (${own})`,
    `grant ${rights} on ${table} to ehc_tenant`,
  ];
}

/** The relay's and the sweep's own view of a table of ids, across authorities. */
export function openToPostRoom(table: string, rights: string): string[] {
  return [
    `create policy ${table}_of_the_post_room on ${table} to ehc_post_room using (true) with check (true)`,
    `grant ${rights} on ${table} to ehc_post_room`,
  ];
}
