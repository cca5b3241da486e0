import { describe, expect, it } from '@jest/globals';
import { entryWas, oneHistory } from './one-history.testing.js';
import { chained, fiveEntries, keep } from './recorded-entries.testing.js';

const one = oneHistory();
const { tamper, told } = one;

describe('a history that nobody touched', () => {
  it('is whole', async () => {
    const expected = { authorities: 1, cases: 1, entries: 5, faults: 0, seals: 0, told: [] };
    expect(await one.histories.verified(false)).toEqual({ ...expected, lastSealOn: null });
  });

  it('is whole with microseconds in it, and a change of one of them is seen', async () => {
    const other = fiveEntries(
      '10000000-0000-4000-8000-000000000000',
      '2026-01-10T09:00:00.123456Z',
    );
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', other));
    expect(await told()).toEqual([]);
    await tamper(
      `update history_entry set recorded_at = '2026-01-10T09:00:00.123457Z' where seq = 5 and case_id = '${other[0]?.caseId ?? ''}'`,
    );
    expect(await told()).toHaveLength(1);
  });
});

describe('an entry that was changed', () => {
  const values: Record<string, string> = {
    case_version: '9',
    process: `'annual-review'`,
    event_type: `'decision-to-assess-notified'`,
    event_version: '2',
    mode: `'act'`,
    data: `data || '{"on": 5}'`,
    happened_on: `'2026-01-03'`,
    recorded_at: `'2026-01-10T09:00:00.001Z'`,
    recorded_by: `'B. Caseworker'`,
    source: `'import'`,
    fact_id: 'null',
    corrects_seq: '1',
    text_digest: `sha256('another text')`,
    hash: `sha256('another entry')`,
  };

  it('is tried in every column that there is', async () => {
    const columns = await one.histories.db.asOwner<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'history_entry'::regclass and attnum > 0`,
    );
    const keys = ['authority_id', 'case_id', 'seq'];
    expect(Object.keys(values).concat(keys).sort()).toEqual(columns.map(({ name }) => name).sort());
  });

  it.each(Object.keys(values))('is found and named: %s', async (column) => {
    await tamper(
      'alter table history_entry drop constraint if exists history_entry_corrects_one_before',
      `update history_entry set ${column} = ${values[column] ?? ''} where seq = 2`,
    );
    expect(await told()).toContain(entryWas(2));
  });

  it('is found where only the spelling of a number differs, or its last digits', async () => {
    for (const number of ['2.0', '2.00000000000000000001']) {
      await tamper(
        `update history_entry set data = jsonb_set(data, '{on}', '${number}') where seq = 2`,
      );
      expect(await told()).toEqual([entryWas(2)]);
    }
  });

  it('is found at the next one where its hash was made to fit', async () => {
    const changed = fiveEntries(one.caseId).map((entry) =>
      entry.seq === 2 ? { ...entry, happenedOn: '2026-01-09' } : entry,
    );
    await one.histories.tamper([
      `update history_entry set happened_on = '2026-01-09', hash = decode($1, 'hex') where seq = 2`,
      [chained(changed)[1]],
    ]);
    expect(await told()).toEqual([entryWas(3)]);
  });

  it('is found in both places where two changed places', async () => {
    await tamper(
      `update history_entry set seq = case seq when 3 then 14 when 4 then 13 end where seq in (3, 4)`,
      `update history_entry set seq = seq - 10 where seq > 10`,
    );
    expect(await told()).toEqual(expect.arrayContaining([entryWas(3), entryWas(4)]));
  });

  it('is found where it was moved to another case', async () => {
    const other = '10000000-0000-4000-8000-000000000000';
    await one.histories.inFictshire((tx) => keep(tx, 'FIC-2', fiveEntries(other)));
    await one.histories.tamper(
      ['delete from history_text'],
      [`delete from history_entry where case_id = $1 and seq = 4`, [other]],
      [`update history_entry set case_id = $1 where case_id = $2 and seq = 4`, [other, one.caseId]],
    );
    const found = await told();
    expect(found).toContain('fault: Case FIC-1, entry 4: it was removed.');
    expect(found).toContain(entryWas(4).replace('FIC-1', 'FIC-2'));
  });
});
