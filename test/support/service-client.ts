import { z } from 'zod';

/** What the tests look at in a row of a list; the whole of it is checked by the specification of the API. */
const row = z.object({
  caseReference: z.string(),
  rule: z.string(),
  subject: z.string().nullable(),
  startsOn: z.string(),
  dueOn: z.string(),
  status: z.string(),
  metOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  excepted: z.array(z.string()),
  stage: z.string(),
  service: z.string().nullable(),
  ageInDays: z.number().nullable(),
  flaggedOn: z.string().nullable(),
});
const page = z.object({ today: z.string(), items: z.array(row), next: z.string().nullable() });
const caseAnswer = z.object({
  state: z.string(),
  advice: z.array(z.object({ id: z.string(), service: z.string().nullable(), state: z.string() })),
  history: z.array(z.object({ type: z.string(), on: z.string(), mode: z.string() })),
});

export type LimitAnswer = z.infer<typeof row>;

/** What another system gets for an answer: the status and whatever was said. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Another system that asks and tells over JSON. */
export class ServiceClient {
  /** The token is the credential of a source: with it events can be told and asked about. */
  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  /** All time limits that match, page by page; the pages are small so that there are several. */
  async deadlines(filter: Readonly<Record<string, string>> = {}): Promise<LimitAnswer[]> {
    return this.all('/api/v1/deadlines', filter);
  }

  async adviceWaiting(): Promise<LimitAnswer[]> {
    return this.all('/api/v1/advice-waiting', {});
  }

  async case(reference: string): Promise<z.infer<typeof caseAnswer>> {
    const { status, body } = await this.get(`/api/v1/cases/${reference}`);
    if (status !== 200) throw new Error(`The case answered ${String(status)}.`);
    return caseAnswer.parse(body);
  }

  async get(path: string): Promise<Answer> {
    return answerOf(await fetch(new URL(path, this.url), { headers: this.credential() }));
  }

  /** Tells an event, or several. */
  async tell(event: unknown): Promise<Answer> {
    return answerOf(
      await fetch(new URL('/api/v1/events', this.url), {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json', ...this.credential() },
        body: JSON.stringify(event),
      }),
    );
  }

  /** Hands a file in as the page of imports does; the id of the import. */
  async handIn(file: Blob, asked: { kind: 'sen2'; asAt: string } | { kind: 'facts' }) {
    const form = new FormData();
    form.set('kind', asked.kind);
    if (asked.kind === 'sen2')
      for (const [name, value] of dayFields('as-at', asked.asAt)) form.set(name, value);
    form.set('file', file, 'example');
    const { status, headers } = await this.send('/imports', form);
    if (status !== 303) throw new Error(`The file was not taken in (${String(status)}).`);
    return headers.get('location')?.split('/').at(-1) ?? '';
  }

  /** Shows the authority as at a day, as the page of the clock does. */
  async setDay(day: string): Promise<void> {
    const form = new URLSearchParams([['move', 'to-day'], ...dayFields('day', day)]);
    const { status } = await this.send('/clock', form);
    if (status !== 303) throw new Error(`The day was not set (${String(status)}).`);
  }

  private credential(): Record<string, string> {
    return this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
  }

  private async send(path: string, body: FormData | URLSearchParams): Promise<Response> {
    const answer = await fetch(new URL(path, this.url), {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    await answer.body?.cancel();
    return answer;
  }

  private async all(path: string, filter: Readonly<Record<string, string>>) {
    const items: LimitAnswer[] = [];
    let after: string | null = null;
    do {
      const query = new URLSearchParams({ ...filter, limit: '40' });
      if (after !== null) query.set('after', after);
      const { status, body } = await this.get(`${path}?${query.toString()}`);
      if (status !== 200) throw new Error(`The list answered ${String(status)}.`);
      const found = page.parse(body);
      items.push(...found.items);
      after = found.next;
    } while (after !== null);
    return items;
  }
}

function dayFields(name: string, day: string): [string, string][] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json() };
}
