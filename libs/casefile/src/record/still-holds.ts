import { refused, type Decision, type Refusal, type Refused } from '#libs/lifecycle-kernel';
import { eventTypes, lawOrder, sayDate, type LawEvent } from '#libs/statutory-rules';
import { applyProposals } from './apply-proposals.js';
import type { CaseProcess } from './case-process.js';

/** What is told anew was recorded when its day had come, even where a fictitious authority's clock was set back since. */
const whenAllHasHappened = '9999-12-31';

/** A history with one thing taken out of it, or told otherwise. */
interface ToldOtherwise {
  readonly before: readonly LawEvent[];
  /** What else is known. */
  readonly others: readonly LawEvent[];
  readonly replacement: LawEvent | null;
}

/**
 * Whether all else that is known would still have been recorded; else the refusal, which names what rests
 * on the entry. The case is told once more from its beginning, in its lawful order.
 */
export function stillHolds(
  processes: readonly CaseProcess[],
  { before, others, replacement }: ToldOtherwise,
): Refused | null {
  const anew = replacement === null ? others : [...others, replacement];
  const answers = toldAnew(processes, anew);
  const own = replacement === null ? undefined : answers.get(replacement);
  if (own?.outcome === 'refused') return own;
  if (own?.events.length === 0) return refused('told-already', toldAlready);
  const stood = toldAnew(processes, before);
  for (const event of [...others].sort(lawOrder)) {
    const answer = answers.get(event);
    if (answer?.outcome === 'refused' && stood.get(event)?.outcome === 'accepted') {
      return restsOn(event, answer.refusal);
    }
  }
  return null;
}

const toldAlready =
  'The history has this with that date already. If it was told twice, say that this one did not happen.';

function restsOn(event: LawEvent, { code, sentence, source }: Refusal): Refused {
  if (code === 'beyond-the-calendar') return refused(code, sentence, source);
  const name = eventTypes.find((type) => type.code === event.type)?.name ?? event.type;
  return refused(
    'something-rests-on-it',
    `“${name}” of ${sayDate(event.on)} rests on this and could not stand: correct that first. ${sentence}`,
    source,
  );
}

/** The answer to each event, told as a record. */
function toldAnew(
  processes: readonly CaseProcess[],
  events: readonly LawEvent[],
): ReadonlyMap<LawEvent, Decision<LawEvent> | undefined> {
  const inOrder = [...events].sort(lawOrder);
  const proposals = inOrder.map((event) => ({ mode: 'record' as const, event }));
  const { answers } = applyProposals(processes, [], proposals, whenAllHasHappened);
  return new Map(inOrder.map((event, place) => [event, answers[place]?.decision]));
}
