import type { CaseInitials, PostgresAuthorityDays } from '#libs/casefile';
import type { SystemClock, Tx } from '#libs/platform';
import type { CaseWords, WordsOfCase } from '../actions/ports.js';

/** What an e-mail says of a case, as the casefile has it now. */
export class CasefileWords implements CaseWords<Tx> {
  constructor(
    private readonly initials: CaseInitials,
    private readonly days: PostgresAuthorityDays,
    private readonly clock: SystemClock,
  ) {}

  async about(tx: Tx, caseId: string): Promise<WordsOfCase> {
    const authority = await this.days.read(tx);
    return {
      authority: authority?.name ?? '',
      today: authority?.setTo ?? this.clock.today(),
      initials: await this.initials.of(tx, caseId),
    };
  }
}
