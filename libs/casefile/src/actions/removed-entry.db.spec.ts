import { describe, expect, it } from '@jest/globals';
import { entryWas, oneHistory } from './one-history.testing.js';
import { chained, fiveEntries, keep, salt, words } from './recorded-entries.testing.js';

const one = oneHistory();
const { tamper, told } = one;

describe('an entry that was taken away or added', () => {
  it('is found in the middle', async () => {
    await tamper('delete from history_entry where seq in (2, 3)');
    expect(await told()).toEqual(['fault: Case FIC-1, entries 2 to 3: they were removed.']);
  });

  it('is found in the middle where the next was moved up', async () => {
    await tamper(
      'delete from history_entry where seq = 4',
      'update history_entry set seq = 4 where seq = 5',
      'update case_file set last_seq = 4',
    );
    expect(await told()).toEqual([entryWas(4)]);
  });

  it('is found at the beginning', async () => {
    await tamper('delete from history_entry where seq = 1');
    expect(await told()).toEqual(['fault: Case FIC-1, entry 1: it was removed.']);
  });

  it('is found at the end', async () => {
    await tamper('delete from history_entry where seq = 5');
    expect(await told()).toEqual([
      'fault: Case FIC-1, entry 5: it was cut off at the end of its history.',
    ]);
    await tamper('update case_file set last_seq = 4');
    expect(await told()).toEqual([
      'fault: Case FIC-1, entry 4: it is not the one that the case knows as its last.',
    ]);
  });

  it('is found where a whole history is gone, or the case of it', async () => {
    await tamper('delete from history_entry');
    expect(await told()).toEqual([
      'fault: Case FIC-1, entries 1 to 5: they were cut off at the end of its history.',
    ]);
    await one.histories.inFictshire((tx) =>
      keep(tx, 'FIC-2', fiveEntries('10000000-0000-4000-8000-000000000000')),
    );
    await tamper('delete from case_file');
    expect(await told()).toEqual([
      'fault: The case with the id 10000000-0000-4000-8000-000000000000 has a history, but the case itself is gone.',
    ]);
  });

  it('is found where one was added that fits, as the case knows its end', async () => {
    const six = [
      ...fiveEntries(one.caseId),
      ...fiveEntries(one.caseId)
        .slice(-1)
        .map((last) => ({ ...last, seq: 6 })),
    ];
    await one.histories.tamper([
      `insert into history_entry select authority_id, case_id, 6, case_version, process, event_type, event_version,
         mode, data, happened_on, recorded_at, recorded_by, source, fact_id, corrects_seq, decode($1, 'hex'), text_digest
       from history_entry where seq = 5`,
      [chained(six)[5]],
    ]);
    expect(await told()).toEqual([
      'fault: Case FIC-1, entry 6: it was added after what the case knows as its end.',
    ]);
  });
});

describe('a text', () => {
  it.each([
    [`update history_text set text = text || ' Not.'`, 'its text was changed.'],
    [
      `update history_text set salt = decode('000102030405060708090a0b0c0d0e', 'hex'), text = chr(15) || text`,
      'its text was changed.',
    ],
    ['delete from history_text', 'its text is missing.'],
  ])('that was changed or taken away is found: %s', async (sql, sentence) => {
    await tamper('alter table history_text drop constraint if exists history_text_salt_check', sql);
    expect(await told()).toEqual([`fault: Case FIC-1, entry 3: ${sentence}`]);
  });

  it('that was put beside an entry later is found', async () => {
    await one.histories.tamper([
      `insert into history_text (authority_id, case_id, seq, salt, text) values (999, $1, 4, $2, $3)`,
      [one.caseId, salt, words],
    ]);
    expect(await told()).toEqual([
      'fault: Case FIC-1, entry 4: it was recorded without a text, and now has one.',
    ]);
  });
});
