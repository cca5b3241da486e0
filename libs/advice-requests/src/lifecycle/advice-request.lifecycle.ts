import type { Lifecycle, Transition } from '#libs/lifecycle-kernel';
import { lawOrder, type LawEvent } from '#libs/statutory-rules';

/** Where one request for advice stands. */
export type AdviceRequestState =
  | { readonly name: 'not-asked' }
  | { readonly name: 'waiting'; readonly requestedOn: string }
  | { readonly name: 'received'; readonly requestedOn: string; readonly answeredOn: string }
  | { readonly name: 'not-needed'; readonly requestedOn: string; readonly answeredOn: string };

const giveAdvice = 'needs-assessment.give-advice';
const source = 'SEND Regulations 2014, regulations 6(1) and 8(1)';

/** A request for advice on one screen. */
export const adviceRequestTransitions: readonly Transition<AdviceRequestState, LawEvent>[] = [
  {
    command: 'AskForAdvice',
    from: ['not-asked'],
    event: 'advice-requested',
    to: 'waiting',
    meets: [],
    starts: [giveAdvice],
    source,
  },
  {
    command: 'ReceiveAdvice',
    from: ['waiting'],
    event: 'advice-received',
    to: 'received',
    meets: [giveAdvice],
    starts: [],
    source,
  },
  {
    command: 'RecordAdviceNotNeeded',
    from: ['waiting'],
    event: 'advice-not-needed',
    to: 'not-needed',
    meets: [],
    starts: [],
    source: 'SEND Regulations 2014, regulation 6(4)',
  },
  {
    command: 'RecordExceptionToAdvice',
    from: ['waiting'],
    alsoRecordedFrom: ['not-asked', 'received', 'not-needed'],
    event: 'exception-recorded',
    to: 'stays',
    meets: [],
    starts: [],
    source: 'SEND Regulations 2014, regulation 8(2)',
  },
];

/** One request for advice, from the asking to the answer. */
export const adviceRequest: Lifecycle<AdviceRequestState, LawEvent> = {
  process: 'advice-request',
  initial: { name: 'not-asked' },
  finalStates: ['received', 'not-needed'],
  says: {
    'not-asked': 'had not been made',
    waiting: 'was waiting for an answer',
    received: 'had been answered',
    'not-needed': 'was no longer needed',
  },
  transitions: adviceRequestTransitions,
  inOrder: lawOrder,
  evolve,
};

function evolve(state: AdviceRequestState, event: LawEvent): AdviceRequestState {
  const row = adviceRequestTransitions.find((one) => one.event === event.type);
  if (row === undefined || row.to === 'stays') return state;
  const requestedOn = state.name === 'not-asked' ? event.on : state.requestedOn;
  switch (row.to) {
    case 'not-asked':
      return { name: row.to };
    case 'waiting':
      return { name: row.to, requestedOn };
    case 'received':
    case 'not-needed':
      return { name: row.to, requestedOn, answeredOn: event.on };
  }
}
