import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CaseActions, CaseReader, CorrectionAnswer, StandingLimit } from '#libs/casefile';
import { refused } from '#libs/lifecycle-kernel';
import { startPages, type PagesUnderTest } from '../../page-shell/pages.testing.js';
import { caseSchema } from '../api-schemas.js';
import { exampleCase } from '../../pages/case/example-case.testing.js';

const byReference = jest.fn<CaseReader['byReference']>((_, reference) =>
  Promise.resolve(reference === exampleCase.reference ? exampleCase : null),
);
const weigh = jest.fn<CaseActions['weigh']>();
const correct = jest.fn<CaseActions['correct']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ cases: { byReference }, actions: { weigh, correct } });
});
beforeEach(() => {
  weigh.mockReset();
  correct.mockReset();
});
afterAll(() => pages.close());

const path = '/api/v1/cases/EHC-001042/corrections';
const asked = { seq: 2, replacement: { on: '2025-11-19' }, reason: 'Misread.' };
const [, limit] = exampleCase.deadlines;
if (limit === undefined) throw new Error('The example has limits.');
const missed: StandingLimit = { ...limit, status: 'missed', breach: true };
const answer: CorrectionAnswer = {
  outcome: 'accepted',
  correction: {
    process: 'advice-request',
    mode: 'correction',
    event: { type: 'advice-requested', on: '2025-11-19' },
    correctsSeq: 2,
    events: [],
    changes: [{ before: missed, after: null }],
  },
};
const told = async (body: object, to = path) => {
  const sent = await pages.post(to, body);
  return { status: sent.status, body: await sent.json() };
};

describe('Correcting the history over JSON', () => {
  test('puts the entry right, its other fields as they were, and says what becomes of each limit', async () => {
    correct.mockResolvedValue(answer);
    expect(await told(asked)).toEqual({
      status: 200,
      body: {
        isPreview: false,
        changes: [
          {
            rule: limit.rule,
            subject: null,
            before: {
              startsOn: '2025-11-17',
              dueOn: '2025-12-29',
              status: 'missed',
              metOn: null,
              endedOn: null,
              excepted: [],
            },
            after: null,
          },
        ],
      },
    });
    expect(correct.mock.calls[0]?.[2]).toEqual({
      seq: 2,
      replacement: { type: 'advice-requested', on: '2025-11-19', id: 'health', service: 'health' },
      reason: 'Misread.',
      recordedBy: 'someone at this computer',
      source: 'officer',
      seen: null,
    });
  });

  test('may say other fields as well, or that it never happened', async () => {
    correct.mockResolvedValue(answer);
    await told({ ...asked, replacement: { on: '2025-11-19', data: { id: 'ep' } } });
    await told({ ...asked, replacement: null });
    expect(correct.mock.calls.map(([, , { replacement }]) => replacement)).toEqual([
      { type: 'advice-requested', on: '2025-11-19', id: 'ep' },
      null,
    ]);
  });

  test('may only be asked for, and then nothing is changed', async () => {
    weigh.mockResolvedValue(answer);
    expect(await told({ ...asked, preview: true })).toMatchObject({ body: { isPreview: true } });
    expect(correct).not.toHaveBeenCalled();
  });

  test('may say which version of the case was looked at, and is refused where a person has changed it since', async () => {
    const shown: unknown = await (await pages.get('/api/v1/cases/EHC-001042')).json();
    const { version: seen } = caseSchema.parse(shown);
    const sentence = 'Someone else has changed this case since you opened it.';
    correct.mockResolvedValue(refused('case-changed-meanwhile', sentence));
    expect(await told({ ...asked, seen })).toEqual({
      status: 409,
      body: { error: { code: 'case-changed-meanwhile', message: sentence } },
    });
    expect([seen, correct.mock.calls[0]?.[2].seen]).toEqual([exampleCase.version, seen]);
  });

  test('that can’t be is refused with its code and its sentence', async () => {
    correct.mockResolvedValue(refused('something-rests-on-it', 'Correct that first.'));
    expect(await told(asked)).toEqual({
      status: 409,
      body: { error: { code: 'something-rests-on-it', message: 'Correct that first.' } },
    });
  });

  test.each([
    [{ seq: 2, replacement: null }, 'reason'],
    [{ ...asked, reason: '  ' }, 'reason'],
    [{ ...asked, reason: 'x'.repeat(501) }, 'reason'],
    [{ ...asked, replacement: { on: '2025-02-30' } }, 'replacement.on'],
    [{ ...asked, seq: 0 }, 'seq'],
    [{ ...asked, seen: -1 }, 'seen'],
    [{ ...asked, seen: '3' }, 'seen'],
    [{ reason: 'Misread.', seq: 2 }, 'replacement'],
  ])('that is not as described names the field: %j', async (body, field) => {
    const given = await told(body);
    expect(given).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
    const { error } = given.body as { error: { fields: { path: string }[] } };
    expect(error.fields.map((fault) => fault.path)).toContain(field);
  });

  test('that is not JSON is told so', async () => {
    const sent = await pages.post(path, '{"seq":', { 'content-type': 'application/json' });
    expect([sent.status, correct.mock.calls]).toEqual([400, []]);
  });

  test('of what is not there is not found', async () => {
    expect((await told(asked, '/api/v1/cases/EHC-9/corrections')).status).toBe(404);
    expect((await told({ ...asked, seq: 9 })).status).toBe(404);
  });
});
