const ONE_REQUEST_MS = 1_000;

/** The wish of the person at the terminal, or of the machine, that all should end. */
export class StopRequest {
  readonly #controller = new AbortController();
  readonly #hurries: (() => void)[] = [];
  #askedAt = 0;

  /** Aborted as soon as it is asked for. */
  readonly signal = this.#controller.signal;
  readonly asked = new Promise<void>((resolve) => {
    this.signal.addEventListener('abort', () => {
      resolve();
    });
  });

  /** Hears Ctrl-C and its kin, and the end of the process that started this one. */
  static ofThisProcess(): StopRequest {
    const request = new StopRequest();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        request.ask();
      });
    }
    process.once('disconnect', () => {
      request.ask();
    });
    // The terminal may be gone before we are: what we still say has nowhere to go.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    return request;
  }

  /** The first asks; a second one more than a second later is in a hurry. */
  ask(): void {
    const now = performance.now();
    if (!this.signal.aborted) {
      this.#askedAt = now;
      this.#controller.abort();
      // One Ctrl-C arrives several times: from the terminal, from npm, from the start script.
    } else if (now - this.#askedAt > ONE_REQUEST_MS) {
      for (const hurry of this.#hurries) hurry();
    }
  }

  /** Calls back when somebody asks again. */
  onHurry(callBack: () => void): void {
    this.#hurries.push(callBack);
  }
}
