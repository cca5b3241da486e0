export type { FieldProblem } from './reading/asked-by-the-law.js';
export { cloudEventSchema, readCloudEvent, type CloudEvent } from './reading/cloud-event.js';
export { ReceiveFacts } from './actions/receive-facts.action.js';
export type { Receipt, ReceivedFact } from './actions/received-fact.js';
export { RecordFacts } from './actions/record-facts.action.js';
export { FactReader, type FactView } from './storage/fact-reader.js';
export { PostgresFactStore } from './storage/fact-store.js';
export { InboundFactsModule } from './inbound-facts.module.js';
