import type { Gauge } from 'prom-client';
import { consumers } from '../outbox/hearers.js';
import type { GaugeMaker } from './gauges-in.js';
import { KeepingGauges } from './keeping-gauges.js';
import type { InState, ServiceFigures } from './service-figures.js';

const sweepStates = ['in-time', 'late', 'never'];
const mailStates = ['owed', 'sending', 'uncertain', 'held', 'failed'];

/** The figures of the database as gauges. Without a database they are not there: an old figure would mislead. */
export class FigureGauges {
  private readonly up;
  private readonly oldestEvent;
  private readonly oldestOwed;
  private readonly owed;
  private readonly dead;
  private readonly sweepLag;
  private readonly sweeps;
  private readonly mail;
  private readonly oldestMail;
  private readonly keeping;

  constructor(gauge: GaugeMaker) {
    this.keeping = new KeepingGauges(gauge);
    this.up = gauge('ehc_database_up', '1: the database answered this scrape. 0: it did not.');
    this.oldestEvent = gauge(
      'ehc_outbox_oldest_seconds',
      'Age of the oldest event in the outbox, in seconds; 0 when it is empty. Events of dead letters count.',
    );
    this.oldestOwed = gauge(
      'ehc_outbox_oldest_owed_seconds',
      'Age of the oldest event that a consumer is still owed and that has not failed for good, in seconds.',
    );
    this.owed = gauge(
      'ehc_deliveries_owed',
      'Receipts outstanding: deliveries that a consumer is owed and has not taken yet.',
      ['consumer'],
    );
    this.dead = gauge(
      'ehc_dead_letters',
      'Deliveries that failed for good and wait for a person on the page Problems.',
      ['consumer'],
    );
    this.sweepLag = gauge(
      'ehc_sweep_lag_seconds',
      'Seconds since the last sweep of the authority that was swept longest ago. Normally below 60.',
    );
    this.sweeps = gauge(
      'ehc_sweep_authorities',
      'Authorities by when their time limits were last swept: in-time, late or never.',
      ['state'],
    );
    this.mail = gauge(
      'ehc_mail',
      'E-mails that are not done with, by state: owed, sending, uncertain (may have been sent twice), held (no mail server, no mailbox, or missed long ago), failed (refused for good).',
      ['state'],
    );
    this.oldestMail = gauge(
      'ehc_mail_oldest_waiting_seconds',
      'Age of the e-mail that has waited longest to be sent, in seconds; 0 when none waits.',
    );
  }

  /** What the database said, at an instant in seconds since 1970. */
  show(figures: ServiceFigures, now: number): void {
    const since = (at: number | null): number => (at === null ? 0 : Math.max(0, now - at));
    this.up.set(1);
    this.oldestEvent.set(since(figures.oldestEventAt));
    this.oldestOwed.set(since(figures.oldestOwedAt));
    this.owed.reset();
    this.dead.reset();
    const none = consumers.map((consumer) => ({ consumer, owed: 0, dead: 0 }));
    for (const { consumer, owed, dead } of [...none, ...figures.post]) {
      this.owed.set({ consumer }, owed);
      this.dead.set({ consumer }, dead);
    }
    this.sweepLag.set(since(figures.oldestSweepAt));
    showStates(this.sweeps, sweepStates, figures.sweeps);
    this.keeping.show(figures, since);
    showStates(this.mail, mailStates, figures.mail);
    this.oldestMail.set(since(figures.oldestMailAt));
  }

  /** The database did not answer. */
  hide(): void {
    this.up.set(0);
    for (const one of [this.oldestEvent, this.oldestOwed, this.sweepLag, this.oldestMail])
      one.remove();
    this.keeping.hide();
    for (const many of [this.owed, this.dead, this.sweeps, this.mail]) many.reset();
  }
}

/** Every state there may be, at nought where there is none. */
function showStates(gauge: Gauge<'state'>, states: readonly string[], found: readonly InState[]) {
  for (const state of states) gauge.set({ state }, 0);
  for (const { state, count } of found) gauge.set({ state }, count);
}
