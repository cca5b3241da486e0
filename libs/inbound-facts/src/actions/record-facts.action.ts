import type { CaseActions, CaseProposal } from '#libs/casefile';
import type { Decision, Refusal } from '#libs/lifecycle-kernel';
import { eventTypes, lawOrder, type LawEvent } from '#libs/statutory-rules';
import type { Tx } from '#libs/platform';
import { askedOfKept } from '../reading/asked-by-the-law.js';
import type { FactStore, Verdict } from './ports.js';
import type { StoredFact } from './received-fact.js';

const nobody: Refusal = {
  code: 'no-such-case',
  sentence:
    'Nobody with this identifier is known here. The fact is kept, and is recorded as soon as there is a case.',
  source: null,
};

/** Puts received facts to their cases: through the same lifecycle and transaction as a page would. */
export class RecordFacts {
  constructor(
    private readonly facts: FactStore,
    private readonly cases: CaseActions,
  ) {}

  /** Which cases these facts are about; the facts of nobody are refused, and kept. */
  async casesOf(tx: Tx, factIds: readonly string[]): Promise<string[]> {
    const facts = await this.facts.byIds(tx, factIds);
    const subjects = facts.filter((fact) => fact.caseId === null).map((fact) => fact.subject);
    const found = await this.cases.find(tx, [...new Set(subjects)]);
    await this.facts.giveCase(tx, found);
    const { now } = await this.cases.day(tx);
    const lost = facts.filter((fact) => caseOf(fact, found) === undefined);
    const ids = lost.map(({ id }) => id);
    if (ids.length > 0) await this.facts.refuseOfNobody(tx, ids, nobody, now);
    const caseIds = facts.map((fact) => caseOf(fact, found)).filter((id) => id !== undefined);
    return [...new Set(caseIds)];
  }

  /** Records every open fact of a case, refused ones too: what is new may have cured them. */
  async record(tx: Tx, caseId: string): Promise<void> {
    await this.cases.hold(tx, caseId);
    const open = await this.facts.openOnes(tx, [caseId]);
    if (open.length === 0) return;
    const unlawful = open.flatMap((fact) => notAsAsked(fact) ?? []);
    const refusedIds = new Set(unlawful.map(({ id }) => id));
    const inOrder = open
      .filter(({ id }) => !refusedIds.has(id))
      .map((fact) => ({ fact, proposal: proposalOf(fact) }))
      .sort((a, b) => lawOrder(a.proposal.event, b.proposal.event));
    const answers = await this.cases.put(
      tx,
      caseId,
      inOrder.map(({ proposal }) => proposal),
    );
    const verdicts = inOrder.map(({ fact }, place) => verdictOn(fact, answers[place]?.decision));
    const { now } = await this.cases.day(tx);
    await this.facts.settle(tx, [...unlawful, ...verdicts], now);
  }
}

function caseOf(fact: StoredFact, found: ReadonlyMap<string, string>): string | undefined {
  return fact.caseId ?? found.get(fact.subject);
}

const lawful = new Set<string>(eventTypes.map(({ code }) => code));

/**
 * A fact may have been kept when less was asked of it than today: what lacks a field makes a wrong
 * date, so it is held against the law again. Of a type that the law doesn't know the case says so.
 */
function notAsAsked(fact: StoredFact): Verdict | null {
  const problems = lawful.has(fact.type) ? askedOfKept(fact) : [];
  if (problems.length === 0) return null;
  const sentence = problems.map(({ message }) => message).join(' ');
  return { id: fact.id, refusal: { code: 'not-as-the-law-asks', sentence, source: null } };
}

function proposalOf(fact: StoredFact): CaseProposal {
  const event = { ...fact.data, type: fact.type, on: fact.happenedOn } as LawEvent;
  const { source, factId, receivedBy } = fact;
  return { mode: 'record', event, source, factId, recordedBy: receivedBy };
}

function verdictOn(fact: StoredFact, decision: Decision<LawEvent> | undefined): Verdict {
  const refusal = decision?.outcome === 'refused' ? decision.refusal : null;
  return { id: fact.id, refusal };
}
