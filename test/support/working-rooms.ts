import { AskForAdvice } from '#libs/advice-requests';
import { alertsRoom, noMailer, type Mailer } from '#libs/alerts';
import { BreachRiskReader, PostgresLimitStore, RefreshCases } from '#libs/breach-risk';
import {
  CaseActions,
  CaseInitials,
  CaseLimits,
  CaseReader,
  PostgresAuthorityDays,
  HoldCounts,
  PostgresCaseStore,
  PostgresStoredCounts,
  PostgresHistoryChains,
  Recount,
  SealHistory,
  SetDay,
  Sweep,
  type PersonDetails,
} from '#libs/casefile';
import {
  FactsReading,
  ImportReader,
  PostgresImportStore,
  ReadFile,
  ReceiveFile,
  Sen2Reading,
} from '#libs/imports';
import { FactReader, PostgresFactStore, ReceiveFacts, RecordFacts } from '#libs/inbound-facts';
import { NotifyDecisionToAssess } from '#libs/needs-assessment';
import { nextOwed, Outbox, SystemClock, takeDelivery, type Database } from '#libs/platform';
import { processes } from '#libs/processes';

/** The rooms of the service put together as its module files do, without Nest. */
export function workingRooms(
  database: Database,
  clock = new SystemClock(),
  mailer: Mailer = noMailer,
) {
  const outbox = new Outbox(clock);
  const caseStore = new PostgresCaseStore();
  const days = new PostgresAuthorityDays();
  const cases = new CaseActions(processes, caseStore, days, outbox, clock);
  const setDay = new SetDay(days, caseStore, outbox, clock);
  const factStore = new PostgresFactStore();
  const facts = new ReceiveFacts(factStore, cases, outbox);
  const imports = new PostgresImportStore();
  const parts = { database, store: imports, cases, facts, setDay };
  const limits = new CaseLimits();
  return {
    database,
    clock,
    outbox,
    caseStore,
    cases,
    setDay,
    sweep: new Sweep(caseStore, outbox),
    recount: new Recount(processes, caseStore, outbox),
    holdCounts: new HoldCounts(
      processes,
      caseStore,
      new PostgresStoredCounts(limits),
      outbox,
      clock,
    ),
    caseReader: new CaseReader(limits),
    limits,
    sealHistory: new SealHistory(new PostgresHistoryChains(), null, clock),
    facts,
    recordFacts: new RecordFacts(factStore, cases),
    factReader: new FactReader(),
    receiveFile: new ReceiveFile(database, imports, cases, outbox, clock),
    readFile: new ReadFile(database, imports, cases, {
      sen2: (authority, run, bytes) => new Sen2Reading(parts, authority, run).read(bytes),
      facts: (authority, run, bytes) => new FactsReading(parts, authority, run).read(bytes),
    }),
    importParts: parts,
    importReader: new ImportReader(),
    notifyDecision: new NotifyDecisionToAssess(cases),
    askForAdvice: new AskForAdvice(cases),
    refreshCases: new RefreshCases(limits, new PostgresLimitStore()),
    breachRisk: new BreachRiskReader(),
    alerts: alertsRoom({
      database,
      limits,
      initials: new CaseInitials(),
      days,
      outbox,
      clock,
      mailer,
      publicUrl: null,
    }),
  };
}

export type WorkingRooms = ReturnType<typeof workingRooms>;

/** A fictitious child, known by a number that nobody has. */
export function examplePerson(number: number): PersonDetails {
  const upn = `X99900${String(number).padStart(7, '0')}`;
  return {
    personKey: `upn:${upn}`,
    surname: 'Trialby',
    forename: 'Nia',
    birthDate: '2015-10-13',
    sex: 'F',
    upn,
    uln: null,
    asReturned: { name: 'Person' },
  };
}

/** Opens a case for an example person. */
export async function openExample(rooms: WorkingRooms, authority: number, number: number) {
  const [opened] = await rooms.database.inAuthority(authority, (tx) =>
    rooms.cases.open(tx, [examplePerson(number)]),
  );
  if (opened === undefined) throw new Error('No case was opened.');
  return opened;
}

/** Puts every fact that is owed to its case, as the worker does. */
export async function recordOwedFacts(rooms: WorkingRooms, authority: number): Promise<void> {
  const consumer = 'inbound-facts';
  for (;;) {
    const owed = await rooms.database.inPostRoom((tx) =>
      nextOwed(tx, consumer, { now: rooms.clock.now(), beyond: 'infinity' }, 100),
    );
    if (owed.length === 0) return;
    const ids = owed.map(({ eventId }) => eventId);
    await rooms.database.inAuthority(authority, async (tx) => {
      const events = await takeDelivery(tx, consumer, ids);
      const factIds = events.flatMap(({ data }) => data['factIds'] as string[]);
      for (const caseId of await rooms.recordFacts.casesOf(tx, factIds)) {
        await rooms.recordFacts.record(tx, caseId);
      }
    });
  }
}
