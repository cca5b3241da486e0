import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  StaleCaseError,
  type CaseActions,
  type CaseReader,
  type CorrectionAnswer,
  type StandingLimit,
} from '#libs/casefile';
import { refused } from '#libs/lifecycle-kernel';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleCase } from '../example-case.testing.js';

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

const path = '/cases/EHC-001042/history/1';
const filledIn = (fields: Record<string, string> = {}) =>
  new URLSearchParams({
    ...{ right: 'another-day', 'on-day': '10', 'on-month': '11', 'on-year': '2025' },
    ...{ reason: 'Misread <the> date.', seen: '3' },
    ...fields,
  });

const [, decide] = exampleCase.deadlines;
if (decide === undefined) throw new Error('The example has a limit to decide.');
const missed: StandingLimit = { ...decide, status: 'missed', breach: true };
const answer = {
  outcome: 'accepted',
  correction: {
    process: 'needs-assessment',
    mode: 'correction',
    event: { type: 'request-received', on: '2025-11-10' },
    correctsSeq: 1,
    events: [],
    changes: [
      { before: missed, after: { ...missed, startsOn: '2025-11-10', dueOn: '2025-12-22' } },
      { before: { ...missed, rule: 'needs-assessment.give-advice' }, after: null },
      { before: null, after: { ...missed, rule: 'needs-assessment.send-final-plan' } },
    ],
  },
} satisfies CorrectionAnswer;

describe('The page that corrects an entry', () => {
  test('says what is recorded and asks what is right, with the recorded day filled in', async () => {
    const html = await (await pages.get(path)).text();
    expect(headingsOf(html)).toEqual(['Correct an entry of the history']);
    expect(textOf(html)).toContain('Recorded as Request for an assessment received');
    expect(textOf(html)).toContain('Give no names.');
    expect(html).toMatch(/id="on-month"[^>]*value="11"/);
    expect(html).toContain('<input type="hidden" name="seen" value="3">');
  });

  test('is reached from the history of the case', async () => {
    const html = await (await pages.get('/cases/EHC-001042')).text();
    expect(html).toContain(`href="${path}">Correct this`);
  });

  test.each(['/cases/EHC-001042/history/9', '/cases/EHC-000009/history/1'])(
    'is missing for what is not there: %s',
    async (missing) => {
      expect((await pages.get(missing)).status).toBe(404);
      expect((await pages.post(missing, filledIn())).status).toBe(404);
    },
  );

  test.each([
    [{ right: '' }, '#right', 'Select what is right'],
    [{ 'on-day': '' }, '#on-day', 'Day on which it happened must include a day'],
    [{ reason: '  ' }, '#reason', 'Enter why this is corrected'],
    [{ reason: 'x'.repeat(501) }, '#reason', 'The reason must be 500 characters or fewer'],
  ])('without what it needs leads to the field: %j', async (fields, href, text) => {
    for (const to of [path, `${path}/correction`]) {
      const sent = await pages.post(to, filledIn(fields));
      const html = await sent.text();
      expect(sent.status).toBe(400);
      expect(html).toContain('<title>Error: Correct an entry');
      expect(html).toMatch(new RegExp(`href="${href}"[^>]*>${text}`));
    }
    expect([weigh, correct].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe('What a correction would change', () => {
  test('is shown for each limit in plain words before anything is done', async () => {
    weigh.mockResolvedValue(answer);
    const html = await (await pages.post(path, filledIn())).text();
    const text = textOf(html);
    expect(weigh.mock.calls[0]?.slice(1)).toEqual([
      exampleCase.caseId,
      {
        seq: 1,
        replacement: { type: 'request-received', on: '2025-11-10' },
        reason: 'Misread <the> date.',
      },
    ]);
    expect(headingsOf(html)).toEqual(['What would change']);
    expect(text).toContain('Day as recorded 17 November 2025 Day as corrected 10 November 2025');
    expect(text).toContain('Due on 22 December 2025 in place of 29 December 2025');
    expect(text).toContain('No longer runs; it was due on 29 December 2025');
    expect(text).toContain('Starts to run, due on 29 December 2025');
    expect(html).toContain('name="reason" value="Misread &lt;the&gt; date."');
    expect(html).toContain('name="seen" value="3"');
    expect(correct).not.toHaveBeenCalled();
  });

  test('may be nothing', async () => {
    weigh.mockResolvedValue({ ...answer, correction: { ...answer.correction, changes: [] } });
    const html = await (await pages.post(path, filledIn({ right: 'did-not-happen' }))).text();
    expect(textOf(html)).toContain('Day as corrected Did not happen');
    expect(textOf(html)).toContain('No time limit changes.');
    expect(weigh.mock.calls[0]?.[2]).toMatchObject({ replacement: null });
  });

  test.each([
    ['another-day', '#on-day'],
    ['did-not-happen', '#right'],
  ])('that can’t be (%s) is said by the field, and what was typed stays', async (right, href) => {
    weigh.mockResolvedValue(refused('something-rests-on-it', 'Correct that first.', 'section 36'));
    const sent = await pages.post(path, filledIn({ right }));
    const html = await sent.text();
    expect(sent.status).toBe(400);
    expect(html).toMatch(new RegExp(`href="${href}"[^>]*>Correct that first. \\(section 36\\)`));
    expect(html).toContain('Misread &lt;the&gt; date.</textarea>');
  });
});

describe('Correcting the history', () => {
  const confirm = () => pages.post(`${path}/correction`, filledIn());

  test('is done by whoever confirms it, on the case as they saw it, and leads back to the case', async () => {
    correct.mockResolvedValue(answer);
    const sent = await confirm();
    expect(correct.mock.calls[0]?.[2]).toEqual({
      seq: 1,
      replacement: { type: 'request-received', on: '2025-11-10' },
      reason: 'Misread <the> date.',
      recordedBy: 'someone at this computer',
      source: 'officer',
      seen: 3,
    });
    const location = sent.headers.get('location') ?? '';
    expect([sent.status, location]).toEqual([303, '/cases/EHC-001042?said=history-corrected']);
    expect(textOf(await (await pages.get(location)).text())).toContain('The history is corrected.');
  });

  test('that another officer has overtaken is told so', async () => {
    const sentence = 'Someone else has changed this case since you opened it.';
    correct.mockResolvedValue(refused('case-changed-meanwhile', sentence));
    const sent = await confirm();
    expect(sent.status).toBe(400);
    expect(textOf(await sent.text())).toContain(`There is a problem ${sentence}`);
  });

  test('that the background has overtaken is put again, and nobody is told', async () => {
    correct.mockRejectedValueOnce(new StaleCaseError('changed')).mockResolvedValue(answer);
    expect((await confirm()).status).toBe(303);
    expect(correct).toHaveBeenCalledTimes(2);
  });
});
