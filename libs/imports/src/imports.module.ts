import { Module } from '@nestjs/common';
import { CaseActions, SetDay } from '#libs/casefile';
import { InboundFactsModule, ReceiveFacts } from '#libs/inbound-facts';
import { Database, Outbox, SystemClock } from '#libs/platform';
import { ReadFile } from './actions/read-file.action.js';
import { ReceiveFile } from './actions/receive-file.action.js';
import { FactsReading } from './reading/facts-reading.js';
import { Sen2Reading } from './reading/sen2-reading.js';
import { ImportReader } from './storage/import-reader.js';
import { PostgresImportStore } from './storage/import-store.js';

/** Files: taken in by the web or a command, read by the worker. */
@Module({
  imports: [InboundFactsModule],
  providers: [
    PostgresImportStore,
    ImportReader,
    {
      provide: ReceiveFile,
      inject: [Database, PostgresImportStore, CaseActions, Outbox, SystemClock],
      useFactory: (
        database: Database,
        store: PostgresImportStore,
        cases: CaseActions,
        outbox: Outbox,
        clock: SystemClock,
      ) => new ReceiveFile(database, store, cases, outbox, clock),
    },
    {
      provide: ReadFile,
      inject: [Database, PostgresImportStore, CaseActions, ReceiveFacts, SetDay],
      useFactory: (
        database: Database,
        store: PostgresImportStore,
        cases: CaseActions,
        facts: ReceiveFacts,
        setDay: SetDay,
      ) => {
        const parts = { database, store, cases, facts, setDay };
        return new ReadFile(database, store, cases, {
          sen2: (authority, run, bytes) => new Sen2Reading(parts, authority, run).read(bytes),
          facts: (authority, run, bytes) => new FactsReading(parts, authority, run).read(bytes),
        });
      },
    },
  ],
  exports: [ReceiveFile, ReadFile, ImportReader],
})
export class ImportsModule {}
