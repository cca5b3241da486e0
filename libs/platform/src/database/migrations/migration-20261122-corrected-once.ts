import { Migration } from '@mikro-orm/migrations';

/** An entry of the history is corrected once: who corrects it further names the correction. */
export class Migration20261122CorrectedOnce extends Migration {
  override up(): void {
    this.addSql(`create unique index history_entry_corrected_once
      on history_entry (authority_id, case_id, corrects_seq) where corrects_seq is not null`);
  }
}
