import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { readMail, type ReceivedMail } from './received-mail.js';

/**
 * How the server answers a mail whose text has come in whole. `accept` and `drop-after-accepting` have
 * taken it; the second cuts the connection without saying so.
 */
export type MailAnswer =
  'accept' | 'refuse-for-now' | 'refuse-for-good' | 'drop-after-accepting' | 'drop-unread';

/** At which step of the conversation a sender is refused for good, and with which code. */
const refusedSteps = { login: 535, sender: 553, recipient: 550 } as const;
type RefusedStep = keyof typeof refusedSteps;

const refusals = { 'refuse-for-now': 451, 'refuse-for-good': 550 } as const;

/** A mail server on this machine that keeps what it is given, and answers as it is told. */
export class MailServer {
  /** What it has taken, in the order of arrival; the same mail twice is here twice. */
  readonly taken: ReceivedMail[] = [];
  /** What it has refused, for now or for good. */
  readonly refused: ReceivedMail[] = [];
  private server: SMTPServer;
  private answer: MailAnswer = 'accept';
  private refusing: RefusedStep | null = null;
  private held: (() => void)[] | undefined;
  private readonly sockets = new Set<Socket>();

  private port = 0;

  private constructor() {
    this.server = this.made();
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.listen();
    return server;
  }

  /** For the setting SMTP_URL; stays the same when it is stopped and started again. */
  get url(): string {
    return `smtp://127.0.0.1:${String(this.port)}`;
  }

  /** How many senders wait for the answer to a mail that has been taken. */
  get waiting(): number {
    return this.held?.length ?? 0;
  }

  /** From now on every mail is answered like this. */
  answerWith(answer: MailAnswer): void {
    this.answer = answer;
  }

  /** From now on nobody gets beyond this step; null: everyone does. */
  refuseAt(step: RefusedStep | null): void {
    this.refusing = step;
  }

  /** From now on every mail is taken, and its sender left waiting for the answer. */
  holdAnswers(): void {
    this.held ??= [];
  }

  /** Gives every answer that was held, and holds no more; to a sender who is gone it makes no difference. */
  releaseAnswers(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const give of held) give();
  }

  /** Goes away, as a mail server that is switched off; senders who wait for an answer are cut off. */
  async stop(): Promise<void> {
    this.held = undefined;
    const closed = new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Comes back at the same address, with what it had taken before. */
  async startAgain(): Promise<void> {
    this.server = this.made();
    await this.listen();
  }

  private async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  private made(): SMTPServer {
    const made = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      closeTimeout: 100,
      onAuth: ({ username = '' }, _session, callback) => {
        callback(this.refusal('login'), { user: username });
      },
      onMailFrom: (_address, _session, callback) => {
        callback(this.refusal('sender'));
      },
      onRcptTo: (_address, _session, callback) => {
        callback(this.refusal('recipient'));
      },
      onData: (stream, session, callback) => {
        this.receive(stream, session, callback).catch(callback);
      },
    });
    // A sender that is killed cuts its connection: no trouble of this server.
    made.on('error', () => undefined);
    made.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    return made;
  }

  private refusal(step: RefusedStep): Error | null {
    if (this.refusing !== step) return null;
    return Object.assign(new Error('Not taken'), { responseCode: refusedSteps[step] });
  }

  private async receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const envelope = {
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
    };
    const mail = readMail(await text(stream), envelope);
    const { answer } = this;
    if (answer === 'drop-unread') {
      this.cutOff(session);
    } else if (answer === 'refuse-for-now' || answer === 'refuse-for-good') {
      this.refused.push(mail);
      callback(Object.assign(new Error('Not taken'), { responseCode: refusals[answer] }));
    } else {
      this.taken.push(mail);
      const give = answer === 'accept' ? callback : () => this.cutOff(session);
      if (this.held === undefined) give();
      else this.held.push(give);
    }
  }

  private cutOff(session: SMTPServerSession): void {
    for (const socket of this.sockets) {
      if (socket.remotePort === session.remotePort) socket.destroy();
    }
  }
}
