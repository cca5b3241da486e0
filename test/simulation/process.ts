/** A process of the simulated system: it can be ended anywhere, and be stopped for a while. */
export class SimProcess {
  isAlive = true;
  isStopped = false;
  /** How far its clock is from the true one, in milliseconds. */
  clockIsOff = 0;

  constructor(
    readonly name: string,
    private readonly timeNow: () => number,
  ) {}

  get isRunning(): boolean {
    return this.isAlive && !this.isStopped;
  }

  readonly clock = {
    now: (): string => this.instant(0),
    inSeconds: (seconds: number): string => this.instant(seconds * 1000),
  };

  private instant(ahead: number): string {
    const start = Date.UTC(2026, 0, 15, 9);
    return new Date(start + this.timeNow() + this.clockIsOff + ahead).toISOString();
  }
}
