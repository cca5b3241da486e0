import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PayloadTooLargeException } from '@nestjs/common';
import type { ReceiveFile } from '#libs/imports';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { exampleRun } from '../example-imports.testing.js';

const received: string[] = [];
const receive = jest.fn<ReceiveFile['receive']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    imports: { runs: () => Promise.resolve([exampleRun]) },
    files: { receive },
  });
});
beforeEach(() => {
  receive.mockReset().mockImplementation(async (_authority, { bytes }) => {
    for await (const piece of bytes) received.push(Buffer.from(piece).toString());
    return { importId: exampleRun.id };
  });
});
afterAll(() => pages.close());

function form(fields: Readonly<Record<string, string>>, file: string | null): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.set(name, value);
  if (file !== null) filled.set('file', new Blob([file]), 'a-file');
  return filled;
}
const day = { 'as-at-day': '15', 'as-at-month': '1', 'as-at-year': '2026' };

describe('The page of imports', () => {
  test('lists what was brought in before, with its state and a link to follow it', async () => {
    const html = await (await pages.get('/imports')).text();
    expect(headingsOf(html)).toEqual(['Imports']);
    expect(html).toContain(`href="/imports/${exampleRun.id}"`);
    expect(textOf(html)).toContain('True for 15 January 2026 State Read Facts 350 Problems 1,234');
  });

  test('takes in a return for its day and leads to where it is followed', async () => {
    const answer = await pages.post('/imports', form({ kind: 'sen2', ...day }, '<SEN2/>'));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/imports/${exampleRun.id}`,
    ]);
    expect(receive).toHaveBeenCalledWith(
      999,
      expect.objectContaining({
        kind: 'sen2',
        asAt: '2026-01-15',
        receivedBy: 'someone at this computer',
      }),
    );
    expect(received.at(-1)).toBe('<SEN2/>');
  });

  test('takes in facts without a day', async () => {
    const answer = await pages.post('/imports', form({ kind: 'facts' }, '{}'));
    expect(answer.status).toBe(303);
    expect(receive).toHaveBeenCalledWith(
      999,
      expect.objectContaining({ kind: 'facts', asAt: null }),
    );
  });

  test('with nothing filled in names everything that is missing', async () => {
    const answer = await pages.post('/imports', form({}, null));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toMatch(/href="#kind"[^>]*>Select what kind of file it is/);
    expect(html).toMatch(/href="#file"[^>]*>Select a file/);
    expect(receive).not.toHaveBeenCalled();
  });

  test('asks for the day of a return, and keeps what was chosen', async () => {
    const answer = await pages.post(
      '/imports',
      form({ kind: 'sen2', ...day, 'as-at-year': '' }, 'x'),
    );
    const html = await answer.text();
    expect(html).toMatch(/href="#as-at-year"[^>]*>Day the return is true for must include a year/);
    expect(html).toMatch(/value="sen2" checked/);
    expect(receive).not.toHaveBeenCalled();
  });

  test('says how large a file may be when one is larger', async () => {
    receive.mockRejectedValue(
      new PayloadTooLargeException('The selected file must be smaller than 200 MB'),
    );
    const answer = await pages.post('/imports', form({ kind: 'facts' }, 'x'));
    expect(answer.status).toBe(413);
    expect(textOf(await answer.text())).toContain(
      'There is a problem The selected file must be smaller than 200 MB',
    );
  });
});
