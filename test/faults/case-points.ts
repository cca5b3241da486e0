import type { Errand } from './caseload-under-way.js';
import { heldBefore, heldBehind, type FaultPoint } from './fault-point.js';
import type { Hold } from './held-point.js';

const theCaseAtOnce = /insert into history_entry/;
const table = (name: string) => (hold: Hold) =>
  hold.take(`lock table ${name} in share row exclusive mode`);
const aRow =
  (sql: string, parametersOf: (errand: Errand) => unknown[]) => (hold: Hold, errand: Errand) =>
    hold.take(sql, parametersOf(errand));
const caseOf = ({ about }: Errand): string => about?.caseId ?? '';

/** The next line of the history of a case, written by somebody who never says that it stands. */
const nextEntry = aRow(
  `insert into history_entry select (jsonb_populate_record(h, jsonb_build_object('seq', h.seq + 1))).*
   from history_entry h where h.case_id = $1 order by h.seq desc limit 1`,
  (errand) => [caseOf(errand)],
);
const sameLimit = aRow(
  `insert into deadline select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
     'rule', 'needs-assessment.give-advice', 'subject', $2::text, 'starts_on', $3::text))).*
   from deadline d where d.case_id = $1 limit 1`,
  (errand) => [caseOf(errand), errand.adviceId, errand.on],
);
const sameState = aRow(
  `insert into process_state select (jsonb_populate_record(s, jsonb_build_object(
     'process', 'advice-request', 'subject', $2::text))).*
   from process_state s where s.case_id = $1 limit 1`,
  (errand) => [caseOf(errand), errand.adviceId],
);

const versionWritten = heldBefore(
  {
    name: 'a fact in its case: version written, history not',
    who: 'worker',
    brings: 'fact',
    in: theCaseAtOnce,
  },
  nextEntry,
);

const aFactInItsCase = { who: 'worker', brings: 'fact' } as const;

/** Inside the transactions of cases. */
export const casePoints: readonly FaultPoint[] = [
  heldBefore(
    {
      name: 'a return: about to open cases',
      who: 'worker',
      brings: 'return',
      in: /insert into case_file/,
    },
    table('case_file'),
  ),
  heldBefore(
    {
      name: 'a fact: about to be kept',
      who: 'web',
      brings: 'fact',
      in: /insert into inbound_fact/,
    },
    table('inbound_fact'),
  ),
  heldBefore(
    { name: 'a fact: kept, about to be posted', who: 'web', brings: 'fact', in: /outbox_event/ },
    table('outbox_event'),
  ),
  heldBefore(
    {
      ...aFactInItsCase,
      name: 'a fact in its case: about to hold the case',
      in: /for no key update/,
    },
    aRow('select from case_file where id = $1 for no key update', (errand) => [caseOf(errand)]),
  ),
  heldBefore(
    { ...aFactInItsCase, name: 'a fact in its case: about to write', in: theCaseAtOnce },
    table('history_entry'),
  ),
  versionWritten,
  heldBefore(
    {
      ...aFactInItsCase,
      name: 'a fact in its case: history written, limits not',
      in: theCaseAtOnce,
    },
    sameLimit,
  ),
  heldBefore(
    {
      ...aFactInItsCase,
      name: 'a fact in its case: limits written, state not',
      in: theCaseAtOnce,
    },
    sameState,
  ),
  heldBehind(
    versionWritten,
    {
      ...aFactInItsCase,
      name: 'a fact in its case: all written, nothing committed',
      in: theCaseAtOnce,
    },
    (hold) => hold.take('select from authority for update'),
  ),
  heldBehind(
    versionWritten,
    {
      ...aFactInItsCase,
      name: 'a fact in its case: case saved, fact not settled',
      in: /update inbound_fact/,
    },
    (hold, { about }) =>
      hold.take(`select from inbound_fact where case_id = $1 and state = 'waiting' for update`, [
        about?.caseId,
      ]),
  ),
  heldBefore(
    { name: 'a decision: about to be written', who: 'web', brings: 'decision', in: theCaseAtOnce },
    table('history_entry'),
  ),
  heldBefore(
    {
      name: 'a decision: all written, nothing committed',
      who: 'web',
      brings: 'decision',
      in: theCaseAtOnce,
    },
    (hold) => hold.take('select from authority for update'),
  ),
  heldBefore(
    { name: 'the day: about to take flags back', who: 'web', brings: 'day', in: /update deadline/ },
    table('deadline'),
  ),
];
