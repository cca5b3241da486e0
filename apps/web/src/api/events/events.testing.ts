import type { EventSource, FactView } from '#libs/inbound-facts';

/** A source that may tell two types of events, of an authority that the process does not show. */
export const exampleSource: EventSource = {
  authority: 997,
  id: '0123456789',
  source: 'health-trust',
  eventTypes: ['advice-received', 'advice-not-needed'],
};

/** What the source tells. */
export const exampleEvent = {
  specversion: '1.0',
  id: 'h-12',
  source: 'health-trust',
  type: 'ehc.advice-received',
  subject: 'EHC-001012',
  data: { on: '2026-01-10', id: 'health' },
};

/** What became of it. */
export const exampleFact: FactView = {
  id: '33333333-3333-4333-8333-333333333333',
  source: 'health-trust',
  factId: 'h-12',
  type: 'advice-received',
  caseReference: 'EHC-001012',
  ground: null,
  happenedOn: '2026-01-10',
  state: 'refused',
  refusalCode: 'not-possible-in-this-state',
  refusal: 'On that day nobody had asked for this advice.',
  refusalSource: 'regulation 6(1)',
  importId: null,
  line: null,
  receivedAt: '2026-01-15T09:30:00Z',
};
