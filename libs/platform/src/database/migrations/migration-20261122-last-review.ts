import { Migration } from '@mikro-orm/migrations';

/** Which plan or decision of a case was the last: only that one says when the next review is due. */
export class Migration20261122LastReview extends Migration {
  override up(): void {
    this.addSql(`
      create index breach_risk_limit_reviews on breach_risk_limit (authority_id, case_reference, starts_on)
      include (kind, due_on, met_on, ended_on, ended_how)
      where rule = 'annual-review.complete-review'`);
  }
}
