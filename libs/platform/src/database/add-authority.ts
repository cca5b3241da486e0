import pg from 'pg';

/** A local authority by its number in the Department for Education's list. */
export interface Authority {
  readonly id: number;
  readonly name: string;
  readonly isFictitious: boolean;
}

/** The authority of the example: no such place, and a number that no real one has. */
export const fictshire: Authority = { id: 999, name: 'Fictshire', isFictitious: true };

/** Adds an authority, as the owner of the tables. One that is there already is left as it is. */
export async function addAuthority(ownerUrl: string, authority: Authority): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Row security is forced on the owner too, so even here it is said whose rows these are.
    await client.query(`select set_config('app.authority', $1, true)`, [String(authority.id)]);
    await client.query(
      `insert into authority (id, name, is_fictitious) values ($1, $2, $3) on conflict do nothing`,
      [authority.id, authority.name, authority.isFictitious],
    );
    await client.query(
      `insert into sweep_schedule (authority_id) values ($1) on conflict do nothing`,
      [authority.id],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}
