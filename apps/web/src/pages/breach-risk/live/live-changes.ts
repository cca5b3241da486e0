import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type MessageEvent,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  filter,
  interval,
  map,
  merge,
  Subject,
  takeUntil,
  throttleTime,
  type Observable,
} from 'rxjs';
import { faultLine, type Listening } from '#libs/platform';

const channel = 'breach_risk';
const beatEvery = 20_000;
const atMostEvery = 1000;

/** How a channel of the database is heard. */
export type Listen = (
  channel: string,
  heard: (payload: string | null) => void,
  trouble: (error: Error) => void,
) => Promise<Listening>;

/** Tells open pages that figures have changed, as the database announces it. One connection serves them all. */
@Injectable()
export class LiveChanges implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('LiveChanges');
  private readonly heard = new Subject<string | null>();
  private readonly closing = new Subject<void>();
  private listening: Listening | undefined;

  constructor(private readonly listen: Listen) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listening = await this.listen(
      channel,
      (payload) => this.heard.next(payload),
      (error) => this.log.warn({ fault: faultLine(error) }, 'Lost the connection for live figures'),
    );
  }

  /** Ends every open stream first, else the server would wait for them. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing.next();
    await this.listening?.stop();
  }

  /** `changed` whenever figures of an authority may have changed, and a comment now and then to keep the line open. */
  of(authority: number): Observable<MessageEvent> {
    const changes = this.heard.pipe(
      filter((payload) => payload === null || payload === String(authority)),
      throttleTime(atMostEvery, undefined, { leading: true, trailing: true }),
      map((): MessageEvent => ({ type: 'changed', data: 'figures' })),
    );
    const beats = interval(beatEvery).pipe(map((): MessageEvent => ({ comment: 'still here' })));
    return merge(changes, beats).pipe(takeUntil(this.closing));
  }
}
