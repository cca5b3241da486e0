import type { Outbox, OutboxEvent, SystemClock, Tx } from '#libs/platform';
import type { Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { applyProposals, type Answer, type Applied } from '../record/apply-proposals.js';
import type { CaseProcess } from '../record/case-process.js';
import type { CaseRecord, HistoryLine } from '../record/case-record.js';
import { deadlineRowsOf } from '../record/deadline-rows.js';
import { dayOf, type AuthorityDay, type AuthorityDays } from './authority-day.js';
import type { CaseStore, OpenedCase, PersonDetails } from './ports.js';

/** Something put to a case: what, by whom, and where it comes from. */
export interface CaseProposal extends Proposal<LawEvent> {
  readonly recordedBy: string;
  readonly source: string;
  readonly factId: string | null;
}

/**
 * The transaction of a case: load it at its version, let its processes decide, and save state,
 * history, deadlines and the events that tell others, all or nothing.
 */
export class CaseActions {
  constructor(
    private readonly processes: readonly CaseProcess[],
    private readonly store: CaseStore,
    private readonly days: AuthorityDays,
    private readonly outbox: Outbox,
    private readonly clock: SystemClock,
  ) {}

  /** Puts proposals to a case and gives one answer for each. A refusal changes nothing. */
  async put(tx: Tx, caseId: string, proposals: readonly CaseProposal[]): Promise<Answer[]> {
    const before = await this.store.load(tx, caseId);
    const day = await this.day(tx);
    const applied = applyProposals(this.processes, before.events, proposals, day.today);
    const lines = linesOf(applied.answers, proposals);
    if (lines.length > 0) await this.save(tx, before, applied, lines, day);
    return [...applied.answers];
  }

  /** Holds a case until the transaction ends, so that what is read beside it stays true. */
  async hold(tx: Tx, caseId: string): Promise<void> {
    await this.store.hold(tx, caseId);
  }

  /** Opens a case for each person who has none, and brings the details of the others up to date. */
  async open(tx: Tx, persons: readonly PersonDetails[]): Promise<OpenedCase[]> {
    if (persons.length === 0) return [];
    const { recordAt } = await this.day(tx);
    return this.store.open(tx, persons, recordAt);
  }

  /** Case ids by `upn:…` or case reference. */
  async find(tx: Tx, subjects: readonly string[]): Promise<Map<string, string>> {
    return this.store.find(tx, subjects);
  }

  async day(tx: Tx): Promise<AuthorityDay> {
    return dayOf(this.days, this.clock, tx);
  }

  private async save(
    tx: Tx,
    before: CaseRecord,
    applied: Applied,
    lines: readonly HistoryLine[],
    day: AuthorityDay,
  ): Promise<void> {
    const version = before.version + 1;
    const deadlines = deadlineRowsOf(this.processes, applied.events, before.details);
    const change = { before, lines, deadlines, today: day.today, recordedAt: day.recordAt };
    await this.store.save(tx, change);
    const at = { caseId: before.caseId, version };
    for (const process of this.processes) await process.keep(tx, at, applied.events);
    await this.outbox.post(tx, eventsOf(at, lines));
  }
}

function linesOf(answers: readonly Answer[], proposals: readonly CaseProposal[]): HistoryLine[] {
  return answers.flatMap(({ process, decision }, place) => {
    const proposal = proposals[place];
    if (process === null || proposal === undefined || decision.outcome === 'refused') return [];
    const { mode, recordedBy, source, factId } = proposal;
    return decision.events.map((event) => ({ process, mode, event, recordedBy, source, factId }));
  });
}

/**
 * Others hear that the case changed, and of each legal act that was done here. A record of what was
 * done elsewhere sets nothing going: it has had its consequences where it was done.
 */
function eventsOf(
  at: { caseId: string; version: number },
  lines: readonly HistoryLine[],
): OutboxEvent[] {
  const about = { version: 1, caseId: at.caseId, caseVersion: at.version };
  const acts = lines.filter((line) => line.mode === 'act');
  return [
    { type: 'case-changed', ...about, data: {} },
    ...acts.map(({ event }) => ({ type: event.type, ...about, data: { on: event.on } })),
  ];
}
