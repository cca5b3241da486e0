import type { Outbox, OutboxEvent, SystemClock, Tx } from '#libs/platform';
import type { Proposal } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import type { Answer } from '../record/apply-proposals.js';
import { countOf, limitKey, stateKey } from '../record/case-count.js';
import type { CaseProcess } from '../record/case-process.js';
import type { CaseRecord, HistoryLine } from '../record/case-record.js';
import { correct, type AskedCorrection, type CorrectionAnswer } from '../record/correct.js';
import { sameCorrection } from '../record/same-correction.js';
import { differenceOf } from '../record/difference.js';
import { putToCase } from '../record/told-again.js';
import { dayOf, dayShown, type AuthorityDay, type AuthorityDays } from './authority-day.js';
import { caseChanged } from './case-changed.js';
import { lineOf, type CaseCorrection } from './case-correction.js';
import { asChangedMeanwhile, changedMeanwhile, isDoneAlready } from './changed-meanwhile.js';
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

  /**
   * Puts proposals to a case and gives one answer for each. A refusal changes nothing.
   *
   * `seen` is the version at which the case was shown to whoever asks; null where nobody looked at it.
   * What a person has recorded after that version is told, in place of doing what is asked.
   */
  async put(
    tx: Tx,
    caseId: string,
    proposals: readonly CaseProposal[],
    seen: number | null = null,
  ): Promise<Answer[]> {
    const { shownAs, ...before } = await this.store.load(tx, caseId);
    const day = dayShown(shownAs, this.clock);
    const applied = putToCase(this.processes, before, proposals, day.today);
    if (seen !== null && !applied.answers.every(isDoneAlready)) {
      const isChanged = await this.store.isChangedByPerson(tx, caseId, seen);
      if (isChanged) return applied.answers.map(asChangedMeanwhile);
    }
    const lines = linesOf(applied.answers, proposals);
    if (lines.length > 0) await this.save(tx, before, applied.events, lines, day);
    return [...applied.answers];
  }

  /** What would become of a case if an entry of its history were put right; nothing is saved. */
  async weigh(tx: Tx, caseId: string, asked: AskedCorrection): Promise<CorrectionAnswer> {
    const { shownAs, ...record } = await this.store.load(tx, caseId);
    return correct(this.processes, record, asked, dayShown(shownAs, this.clock).today);
  }

  /**
   * Puts an entry of the history right by a further one; the limits follow. A refusal changes nothing.
   * What an earlier correction says already is done, and isn't done again.
   */
  async correct(tx: Tx, caseId: string, asked: CaseCorrection): Promise<CorrectionAnswer> {
    const { shownAs, ...before } = await this.store.load(tx, caseId);
    const day = dayShown(shownAs, this.clock);
    const done = sameCorrection(this.processes, before, asked);
    if (done !== null) return { outcome: 'accepted', correction: done };
    if (asked.seen !== null && (await this.store.isChangedByPerson(tx, caseId, asked.seen))) {
      return changedMeanwhile;
    }
    const answer = correct(this.processes, before, asked, day.today);
    if (answer.outcome === 'refused') return answer;
    const { correction } = answer;
    await this.save(tx, before, correction.events, [lineOf(correction, asked)], day);
    return answer;
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
    events: readonly LawEvent[],
    lines: readonly HistoryLine[],
    { today, recordAt: recordedAt }: AuthorityDay,
  ): Promise<void> {
    const { caseId, version } = before;
    const known = countOf(this.processes, before);
    const count = countOf(this.processes, { ...before, events });
    // What was counted with another law is not known to be as it would be counted now.
    if (!before.isCountedAnew) await this.store.saveCount(tx, before, count, today);
    const limits = differenceOf(known.limits, count.limits, limitKey);
    const states = differenceOf(known.states, count.states, stateKey);
    const post = this.outbox.postOf(tx, eventsOf({ caseId, version: version + 1 }, lines));
    this.store.save(tx, { before, lines, limits, states, post, today, recordedAt });
  }
}

function linesOf(answers: readonly Answer[], proposals: readonly CaseProposal[]): HistoryLine[] {
  return answers.flatMap(({ process, decision }, place) => {
    const proposal = proposals[place];
    if (process === null || proposal === undefined || decision.outcome === 'refused') return [];
    const { mode, recordedBy, source, factId } = proposal;
    const said = { process, mode, recordedBy, source, factId, correctsSeq: null, text: null };
    return decision.events.map((event) => ({ ...said, event }));
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
    caseChanged(at.caseId, at.version),
    ...acts.map(({ event }) => ({ type: event.type, ...about, data: { on: event.on } })),
  ];
}
