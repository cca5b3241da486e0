import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ImportReader } from '#libs/imports';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleProblem, exampleRun } from '../example-imports.testing.js';
import { followImportView } from './follow-import.view-model.js';

const counts = { waiting: 0, recorded: 340, refused: 9, conflicting: 1 };
const whole = { after: undefined, hasMore: false };
const problems = jest.fn<ImportReader['problems']>((_tx, _id, { limit }) =>
  Promise.resolve(Array.from({ length: limit }, (_, at) => ({ ...exampleProblem, seq: at + 1 }))),
);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    imports: {
      run: (_, id) => Promise.resolve(id === exampleRun.id ? exampleRun : null),
      problems,
    },
    facts: { counts: () => Promise.resolve(counts) },
  });
});
afterAll(() => pages.close());

describe('Following an import', () => {
  test('shows what came of it and the problems by person and line, with a link to the case', async () => {
    const html = await (await pages.get(`/imports/${exampleRun.id}`)).text();
    const text = textOf(html);
    expect(headingsOf(html)).toEqual(['SEN2 return received on 15 January 2026 at 9:30am']);
    expect(text).toContain('People read 120 Facts read 350 Facts recorded 340');
    expect(text).toContain('1,234 problems');
    expect(text).toContain(
      'Person 12, line 15 Requests/ReceivedDate What is wrong The request is dated after the day of the return. The file says: 2027-02-07',
    );
    expect(html).toContain('href="/cases/EHC-001012"');
    expect(html).toContain(`href="/imports/${exampleRun.id}?after=25"`);
  });

  test('goes on from the last problem that was seen', async () => {
    await pages.get(`/imports/${exampleRun.id}?after=25`);
    expect(problems).toHaveBeenLastCalledWith(expect.anything(), exampleRun.id, {
      after: 25,
      limit: 26,
    });
  });

  test.each(['no-id', '22222222-2222-4222-8222-222222222222'])(
    'an import "%s" that nobody brought in is a missing page',
    async (id) => {
      expect((await pages.get(`/imports/${id}`)).status).toBe(404);
    },
  );

  test.each([
    ['while it is received', { state: 'receiving' }, 0, 2],
    ['while it waits', { state: 'received' }, 0, 2],
    ['while it is read', { state: 'reading' }, 0, 2],
    ['while facts of it wait', { state: 'read' }, 3, 2],
    ['once it is done', { state: 'read' }, 0, null],
    ['when it can not be read', { state: 'unreadable', failure: 'This is not XML.' }, 0, null],
  ] as const)('%s it looks again or not', (_, run, waiting, every) => {
    const view = followImportView({ ...exampleRun, ...run }, { ...counts, waiting }, [], whole);
    expect(view.lookAgainEvery).toBe(every);
    expect(view.failure).toBe('failure' in run ? run.failure : null);
  });

  test('a problem of the whole file says so', () => {
    const problem = { ...exampleProblem, personNumber: null, line: null, caseReference: null };
    const [line] = followImportView(exampleRun, counts, [problem], whole).problems;
    expect(line).toMatchObject({ where: 'The whole file', reference: null, href: '' });
  });
});
