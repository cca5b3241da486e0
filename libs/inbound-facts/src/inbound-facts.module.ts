import { Module } from '@nestjs/common';
import { CaseActions } from '#libs/casefile';
import { Outbox } from '#libs/platform';
import { ReceiveFacts } from './actions/receive-facts.action.js';
import { RecordFacts } from './actions/record-facts.action.js';
import { FactReader } from './storage/fact-reader.js';
import { PostgresFactStore } from './storage/fact-store.js';

/** Facts from outside: taken in, put to their cases, and shown where they can't be. */
@Module({
  providers: [
    PostgresFactStore,
    FactReader,
    {
      provide: ReceiveFacts,
      inject: [PostgresFactStore, CaseActions, Outbox],
      useFactory: (store: PostgresFactStore, cases: CaseActions, outbox: Outbox) =>
        new ReceiveFacts(store, cases, outbox),
    },
    {
      provide: RecordFacts,
      inject: [PostgresFactStore, CaseActions],
      useFactory: (store: PostgresFactStore, cases: CaseActions) => new RecordFacts(store, cases),
    },
  ],
  exports: [ReceiveFacts, RecordFacts, FactReader],
})
export class InboundFactsModule {}
