import { randomUUID } from 'node:crypto';
import type { Tx } from '#libs/platform';
import type { OpenedCase, PersonDetails } from '../actions/ports.js';

/** Opens a case for each person who has none; the details of the others are brought up to date. */
export async function openCases(
  tx: Tx,
  persons: readonly PersonDetails[],
  openedAt: string,
): Promise<OpenedCase[]> {
  const known = await keysKnown(tx, persons);
  const strangers = [
    ...new Map(persons.map((person) => [person.personKey, person])).values(),
  ].filter((person) => !known.has(person.personKey));
  await insertCases(tx, strangers, openedAt);
  await countAnewWhereBornOtherwise(
    tx,
    persons.filter(({ personKey }) => known.has(personKey)),
  );
  await insertPersons(tx, persons);
  const opened = await tx.rows<Omit<OpenedCase, 'isNew'>>(
    `select p.person_key as "personKey", p.case_id as "caseId", c.reference, p.upn
     from person p join case_file c on c.authority_id = p.authority_id and c.id = p.case_id
     where p.authority_id = ? and p.person_key in (select jsonb_array_elements_text(?::jsonb))`,
    [tx.authority, JSON.stringify(persons.map((person) => person.personKey))],
  );
  return opened.map((one) => ({ ...one, isNew: !known.has(one.personKey) }));
}

/**
 * The authority's row is locked, so two imports at once don't open two cases for one child. Whoever holds
 * a case and posts to the outbox may still refer to it: a stronger lock would have each wait for the other.
 */
async function keysKnown(tx: Tx, persons: readonly PersonDetails[]): Promise<Set<string>> {
  await tx.rows(`select 1 from authority where id = ? for no key update`, [tx.authority]);
  const rows = await tx.rows<{ person_key: string }>(
    `select person_key from person where authority_id = ?
       and person_key in (select jsonb_array_elements_text(?::jsonb))`,
    [tx.authority, JSON.stringify(persons.map((person) => person.personKey))],
  );
  return new Set(rows.map((row) => row.person_key));
}

async function insertCases(
  tx: Tx,
  strangers: readonly PersonDetails[],
  openedAt: string,
): Promise<void> {
  if (strangers.length === 0) return;
  const rows = strangers.map(({ personKey }) => ({ id: randomUUID(), person_key: personKey }));
  await tx.change(
    `with counted as (
       update authority set next_reference = next_reference + ? where id = ?
       returning next_reference - ? as first
     ), newcomer as (
       select id, person_key, row_number() over () - 1 as place
       from jsonb_to_recordset(?::jsonb) as n (id uuid, person_key text)
     ), opened as (
       insert into case_file (authority_id, id, reference, opened_at)
       select ?, id, 'EHC-' || lpad((first + place)::text, 6, '0'), ? from newcomer, counted
     )
     insert into person (authority_id, case_id, person_key) select ?, id, person_key from newcomer`,
    [
      rows.length,
      tx.authority,
      rows.length,
      JSON.stringify(rows),
      tx.authority,
      openedAt,
      tx.authority,
    ],
  );
}

/** Another date of birth gives other limits: whoever had loaded the case must load it again. */
async function countAnewWhereBornOtherwise(
  tx: Tx,
  persons: readonly PersonDetails[],
): Promise<void> {
  await tx.change(
    `update case_file c set counted_by = null, version = version + 1
     from person p, jsonb_to_recordset(?::jsonb) as n (person_key text, birth_date date)
     where c.authority_id = ? and p.authority_id = c.authority_id and p.case_id = c.id
       and p.person_key = n.person_key
       and p.birth_date is distinct from n.birth_date`,
    [JSON.stringify(persons.map(rowOf)), tx.authority],
  );
}

async function insertPersons(tx: Tx, persons: readonly PersonDetails[]): Promise<void> {
  await tx.change(
    `update person p set surname = n.surname, forename = n.forename, birth_date = n.birth_date,
       sex = n.sex, upn = n.upn, uln = n.uln, as_returned = n.as_returned
     from jsonb_to_recordset(?::jsonb) as n (person_key text, surname text, forename text, birth_date date,
       sex text, upn text, uln text, as_returned jsonb)
     where p.authority_id = ? and p.person_key = n.person_key
       and (p.surname, p.forename, p.birth_date, p.sex, p.upn, p.uln, p.as_returned)
         is distinct from (n.surname, n.forename, n.birth_date, n.sex, n.upn, n.uln, n.as_returned)`,
    [JSON.stringify(persons.map(rowOf)), tx.authority],
  );
}

function rowOf(person: PersonDetails) {
  return {
    person_key: person.personKey,
    surname: person.surname,
    forename: person.forename,
    birth_date: person.birthDate,
    sex: person.sex,
    upn: person.upn,
    uln: person.uln,
    as_returned: person.asReturned,
  };
}
