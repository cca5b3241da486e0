import { Module } from '@nestjs/common';
import { CaseActions } from '#libs/casefile';
import { Database, Outbox } from '#libs/platform';
import { IdentifySource } from './actions/identify-source.action.js';
import { ReceiveFacts } from './actions/receive-facts.action.js';
import { RecordFacts } from './actions/record-facts.action.js';
import { FactReader } from './storage/fact-reader.js';
import { PostgresFactStore } from './storage/fact-store.js';
import { PostgresSourceStore } from './storage/source-store.js';

/** Facts from outside: taken in from those who may tell them, put to their cases, and shown where they can't be. */
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
    {
      provide: IdentifySource,
      inject: [Database],
      useFactory: (database: Database) => new IdentifySource(database, new PostgresSourceStore()),
    },
  ],
  exports: [ReceiveFacts, RecordFacts, FactReader, IdentifySource],
})
export class InboundFactsModule {}
