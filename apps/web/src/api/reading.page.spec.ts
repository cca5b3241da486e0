import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { CursorError, type BreachRiskReader } from '#libs/breach-risk';
import { startPages, type PagesUnderTest } from '../page-shell/pages.testing.js';
import { exampleLimit } from '../pages/breach-risk/queue/queue.testing.js';
import { exampleCase, rightsPass } from '../pages/case/example-case.testing.js';
import { caseSchema, deadlinePageSchema } from './api-schemas.js';

const list = { items: [exampleLimit], next: 'next-place' };
const limits = jest.fn<BreachRiskReader['limits']>(() => Promise.resolve(list));
const adviceWaitingRows = jest.fn<BreachRiskReader['adviceWaitingRows']>(() =>
  Promise.resolve(list),
);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    breachRisk: { limits, adviceWaitingRows },
    cases: {
      byReference: (_, reference) =>
        Promise.resolve(
          reference === 'EHC-001042'
            ? { ...exampleCase, deadlines: [...exampleCase.deadlines, rightsPass] }
            : null,
        ),
    },
  });
});
afterAll(() => pages.close());

describe('Time limits over JSON', () => {
  test('are in the words of the public clock, with their case, and match their own description', async () => {
    const answer: unknown = await (await pages.get('/api/v1/deadlines')).json();
    expect(answer).toEqual({ today: '2026-01-15', ...list });
    expect(deadlinePageSchema.parse(answer)).toEqual(answer);
  });

  test('are filtered and paged as asked', async () => {
    await pages.get(
      '/api/v1/deadlines?rule=a&process=e&status=missed&excepted=false&stage=b&service=c&after=d&limit=7',
    );
    expect(limits).toHaveBeenLastCalledWith(expect.anything(), '2026-01-15', {
      rule: 'a',
      process: 'e',
      status: 'missed',
      excepted: false,
      stage: 'b',
      service: 'c',
      after: 'd',
      limit: 7,
    });
    await pages.get('/api/v1/advice-waiting?service=health');
    expect(adviceWaitingRows).toHaveBeenLastCalledWith(expect.anything(), '2026-01-15', {
      service: 'health',
      limit: 50,
    });
  });

  test.each([
    ['status=late', 'status'],
    ['limit=0', 'limit'],
    ['limit=many', 'limit'],
    ['excepted=perhaps', 'excepted'],
    ['statsu=missed', ''],
  ])('are not guessed at: "%s" is a fault', async (query, path) => {
    const answer = await pages.get(`/api/v1/deadlines?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'malformed', fields: [{ path }] } });
  });

  test('a following page that was never given out is a fault with a sentence', async () => {
    limits.mockRejectedValueOnce(new CursorError('The list has no such following page.'));
    const answer = await pages.get('/api/v1/deadlines?after=x');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { message: 'The list has no such following page.' },
    });
  });
});

describe('A case over JSON', () => {
  test('has its state, limits, advice and history, and matches its own description', async () => {
    const answer: unknown = await (await pages.get('/api/v1/cases/EHC-001042')).json();
    expect(caseSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      reference: 'EHC-001042',
      version: 3,
      state: 'awaiting-decision',
      deadlines: [
        { status: 'met-late', ageInDays: null },
        { status: 'missed', breach: true, ageInDays: 59 },
        { status: 'running', breach: false, ageInDays: 59 },
        { status: 'running', breach: false, ageInDays: null, startsOn: null, dueOn: '2031-06-27' },
      ],
      advice: [{ id: 'health' }, { id: 'ep-2' }],
      history: [{ type: 'request-received' }, { type: 'advice-requested' }],
    });
  });

  test('names nobody', async () => {
    const text = await (await pages.get('/api/v1/cases/EHC-001042')).text();
    expect(text).not.toMatch(/Tess|Exampleby|2014-09-10|10 September 2014/);
  });

  test('that does not exist is missing', async () => {
    const answer = await pages.get('/api/v1/cases/EHC-9');
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: { code: 'not-found', message: 'No case has this reference.' } },
    ]);
  });
});
