import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** What is sent: the address as it stands, without anything put right. */
export interface Sent {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const MOST_AT_ONCE = 6;
const PATIENCE_MS = 20_000;

/** Sends bytes that no honest client sends, and reads whatever comes back. */
export class RawClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE });

  constructor(
    private readonly port: number,
    private readonly always: Readonly<Record<string, string>>,
  ) {}

  async send({ what, method, path, headers = {}, body }: Sent): Promise<Answered> {
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    const asked = request({
      host: '127.0.0.1',
      port: this.port,
      method,
      path,
      agent: this.agent,
      headers: { ...this.always, ...lengthOf(body), ...headers },
      timeout: PATIENCE_MS,
    });
    asked.on('timeout', () => asked.destroy(new Error(`No answer to ${method} ${path}: ${what}`)));
    asked.on('error', reject);
    asked.on('response', (response) => {
      const { statusCode: status = 0, headers: said } = response;
      const isStream = said['content-type']?.startsWith('text/event-stream') === true;
      if (isStream) {
        resolve({ status, headers: said, body: '' });
        asked.destroy();
      } else text(response).then((read) => resolve({ status, headers: said, body: read }), reject);
    });
    asked.end(body);
    return promise;
  }

  /** Writes to a connection as it is, ends or cuts it, and gives back what was said before it closed. */
  async write(bytes: string, isCut: boolean): Promise<string> {
    const socket = connect(this.port, '127.0.0.1');
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('error', () => undefined);
    await new Promise<void>((done) => socket.write(bytes, () => done()));
    if (isCut) {
      socket.destroy();
      return '';
    }
    socket.end();
    return text(socket);
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Without it the body of a question would be taken for the next request. */
function lengthOf(body: Sent['body']): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}

/** Does all of it, a few at a time, and gathers what comes of each. */
export async function forEach<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...all.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, one] = next;
      results[place] = await work(one);
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, worker));
  return results;
}
