import type { CaseActions } from '#libs/casefile';
import { refused, type Decision } from '#libs/lifecycle-kernel';
import { isRealDate, type LawEvent } from '#libs/statutory-rules';
import type { Tx } from '#libs/platform';

/** The officer's own words for it: which case, the day the family was told, and who did it. */
export interface NotifyDecision {
  readonly reference: string;
  readonly on: string;
  readonly by: string;
  /** The version at which the case was shown to the officer. */
  readonly seen: number;
}

/** Tells the family that there will be an assessment: done here, so the advice is asked for by event. */
export class NotifyDecisionToAssess {
  constructor(private readonly cases: CaseActions) {}

  async notify(tx: Tx, command: NotifyDecision): Promise<Decision<LawEvent>> {
    if (!isRealDate(command.on)) {
      return refused('not-a-date', 'Enter a real date, with day, month and year.');
    }
    const caseId = (await this.cases.find(tx, [command.reference])).get(command.reference);
    if (caseId === undefined)
      return refused('no-such-case', 'There is no case with this reference.');
    const event: LawEvent = { type: 'decision-to-assess-notified', on: command.on };
    const said = { recordedBy: command.by, source: 'officer', factId: null };
    const [answer] = await this.cases.put(
      tx,
      caseId,
      [{ mode: 'act', event, ...said }],
      command.seen,
    );
    return answer?.decision ?? refused('no-answer', 'Nothing was decided.');
  }
}
