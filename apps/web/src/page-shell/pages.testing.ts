import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AlertReader, ALERTS, PostgresMailboxes, type AlertsRoom } from '#libs/alerts';
import { BreachRiskReader } from '#libs/breach-risk';
import { CaseActions, CaseReader, SetDay } from '#libs/casefile';
import {
  FactReader,
  IdentifySource,
  ReceiveFacts,
  type EventSource,
  type NotIdentified,
} from '#libs/inbound-facts';
import { ImportReader, ReceiveFile } from '#libs/imports';
import { NotifyDecisionToAssess } from '#libs/needs-assessment';
import { Database, SETTINGS, type Settings, type Tx } from '#libs/platform';
import { AppModule } from '../app.module.js';
import { LiveChanges } from '../pages/breach-risk/live/live-changes.js';
import { applicationOptions, prepareWeb } from '../web-application.js';
import { ThisAuthority, type AuthorityShown } from './this-authority.js';

type RequestBody = FormData | URLSearchParams | string | object;

export const fictshire: AuthorityShown = {
  name: 'Fictshire',
  isFictitious: true,
  today: '2026-01-15',
  setTo: '2026-01-15',
};

const settings: Settings = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  databaseAppUrl: undefined,
  queueUrl: undefined,
  host: '127.0.0.1',
  isPublishedOnLoopback: false,
  sealsDir: undefined,
  port: 0,
  authority: 999,
  metricsToken: undefined,
  healthPort: undefined,
  tracesUrl: undefined,
  logLevel: 'silent',
};

/** What stands behind the pages in a test: each part that a page may ask, as plain objects. */
export interface Behind {
  readonly authority?: AuthorityShown;
  readonly emails?: Partial<AlertReader>;
  readonly alerts?: Partial<AlertsRoom>;
  readonly mailboxes?: Partial<PostgresMailboxes>;
  readonly breachRisk?: Partial<BreachRiskReader>;
  readonly cases?: Partial<CaseReader>;
  readonly actions?: Partial<CaseActions>;
  readonly notify?: Partial<NotifyDecisionToAssess>;
  readonly setDay?: Partial<SetDay>;
  readonly imports?: Partial<ImportReader>;
  readonly files?: Partial<ReceiveFile>;
  readonly facts?: Partial<FactReader>;
  readonly receive?: Partial<ReceiveFacts>;
  /** Whose credential a token is; of any other nobody knows. */
  readonly sources?: Readonly<Record<string, EventSource | NotIdentified>>;
  readonly database?: Partial<Database>;
  readonly live?: Partial<LiveChanges>;
  /** What the database answers to a question that a page asks itself. */
  readonly rows?: readonly object[];
}

/** The pages over HTTP, with what the test put behind them. */
export interface PagesUnderTest {
  readonly app: NestExpressApplication;
  readonly url: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: RequestBody, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The parts that pages ask, by the names under which a test puts something in their place. */
const asked: readonly (readonly [part: unknown, name: keyof Behind])[] = [
  [LiveChanges, 'live'],
  [ALERTS, 'alerts'],
  [AlertReader, 'emails'],
  [PostgresMailboxes, 'mailboxes'],
  [BreachRiskReader, 'breachRisk'],
  [CaseReader, 'cases'],
  [CaseActions, 'actions'],
  [NotifyDecisionToAssess, 'notify'],
  [SetDay, 'setDay'],
  [ImportReader, 'imports'],
  [ReceiveFile, 'files'],
  [FactReader, 'facts'],
  [ReceiveFacts, 'receive'],
];

/** Starts the web application as the service does, on a free port. */
export async function startPages(behind: Behind = {}): Promise<PagesUnderTest> {
  const rows = () => Promise.resolve([...(behind.rows ?? [])]);
  const tx = { authority: 999, rows } as object as Tx;
  const shown = behind.authority ?? fictshire;
  const ask = <T>(work: (tx: Tx, authority: AuthorityShown) => Promise<T>) => work(tx, shown);
  const inAuthority = <T>(_authority: number, work: (tx: Tx) => Promise<T>) => work(tx);
  const byToken = (token: string) => Promise.resolve(behind.sources?.[token] ?? 'unknown');
  const stands: [unknown, unknown][] = [
    [SETTINGS, settings],
    [Database, { close: () => Promise.resolve(), inAuthority, ...behind.database }],
    [ThisAuthority, { number: 999, ask }],
    ...asked.map(([part, name]): [unknown, unknown] => [part, behind[name] ?? {}]),
    [IdentifySource, { byToken }],
  ];
  const made = stands.reduce(
    (builder, [part, stand]) => builder.overrideProvider(part).useValue(stand ?? {}),
    Test.createTestingModule({ imports: [AppModule] }),
  );
  const compiled = await made.compile();
  const app = compiled.createNestApplication<NestExpressApplication>(applicationOptions);
  app.useLogger(false);
  prepareWeb(app);
  await app.listen(0, '127.0.0.1');
  return underTest(app, await app.getUrl());
}

function underTest(app: NestExpressApplication, url: string): PagesUnderTest {
  const ask = (path: string, init: RequestInit) =>
    fetch(`${url}${path}`, { redirect: 'manual', ...init });
  return {
    app,
    url,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) => {
      const isForm = body instanceof FormData || body instanceof URLSearchParams;
      if (isForm || typeof body === 'string') return ask(path, { method: 'POST', headers, body });
      const asJson = { 'content-type': 'application/json', ...headers };
      return ask(path, { method: 'POST', headers: asJson, body: JSON.stringify(body) });
    },
    close: () => app.close(),
  };
}

/** The text of a page as a person reads it, without tags. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts of all first headings of a page. */
export function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inner = '']) => textOf(inner));
}
