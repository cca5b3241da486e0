import type { GaugeMaker } from './gauges-in.js';
import type { KeepingFigures } from './service-figures.js';

/** How the histories are looked after, as gauges. */
export class KeepingGauges {
  private readonly oldestSeal;
  private readonly unsealed;
  private readonly mended;

  constructor(gauge: GaugeMaker) {
    this.oldestSeal = gauge(
      'ehc_seal_oldest_seconds',
      'Seconds since the day of the last seal began (UTC), of the authority sealed longest ago. Not there while none was sealed.',
    );
    this.unsealed = gauge(
      'ehc_seal_unsealed_authorities',
      'Authorities whose histories were never sealed. All of them where SEALS_DIR is not set.',
    );
    this.mended = gauge(
      'ehc_cases_mended',
      'Cases that the last daily check found stored otherwise than the law counts them, and counted anew. Normally 0.',
    );
  }

  show({ oldestSealAt, unsealed, mended }: KeepingFigures, since: (at: number) => number): void {
    // No seal has no age: nought would look like one of today.
    if (oldestSealAt === null) this.oldestSeal.remove();
    else this.oldestSeal.set(since(oldestSealAt));
    this.unsealed.set(unsealed);
    this.mended.set(mended);
  }

  /** The database did not answer. */
  hide(): void {
    for (const one of [this.oldestSeal, this.unsealed, this.mended]) one.remove();
  }
}
