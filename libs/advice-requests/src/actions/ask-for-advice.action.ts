import type { CaseActions } from '#libs/casefile';
import type { PostedEvent, Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import { statutoryAdviceGivers } from '../lifecycle/statutory-advice-givers.js';

/** Advice that the law requires could not be asked for; someone must see it. */
export class AdviceNotAskedError extends Error {
  override name = 'AdviceNotAskedError';
}

/**
 * Hears that a decision to assess was notified here, and asks every statutory advice-giver at once,
 * without anyone having to remember. Asked twice for one decision, it asks nobody a second time.
 */
export class AskForAdvice {
  constructor(private readonly cases: CaseActions) {}

  async hear(tx: Tx, event: PostedEvent): Promise<void> {
    const decidedOn = event.data['on'];
    if (event.caseId === null || typeof decidedOn !== 'string') return;
    const { today } = await this.cases.day(tx);
    const said = { recordedBy: 'EHC Timekeeper', source: 'decision to assess', factId: null };
    const proposals = statutoryAdviceGivers.map(({ service }) => {
      const id = `${service}/${decidedOn}`;
      const asked: LawEvent = { type: 'advice-requested', on: today, id, service };
      return { mode: 'act' as const, event: asked, ...said };
    });
    const answers = await this.cases.put(tx, event.caseId, proposals);
    for (const { decision } of answers) {
      if (decision.outcome === 'accepted') continue;
      // It ended before anyone was asked: then there is nothing to ask for.
      if (decision.refusal.code === 'assessment-is-over') continue;
      throw new AdviceNotAskedError(decision.refusal.code);
    }
  }
}
