import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { StaleCaseError, type CaseReader } from '#libs/casefile';
import { accepted, refused } from '#libs/lifecycle-kernel';
import type { NotifyDecisionToAssess } from '#libs/needs-assessment';
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
const notify = jest.fn<NotifyDecisionToAssess['notify']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ cases: { byReference }, notify: { notify } });
});
beforeEach(() => {
  notify.mockReset();
});
afterAll(() => pages.close());

const path = '/cases/EHC-001042/decision-to-assess';
const day = (on: string, month: string, year: string, seen = '3') =>
  new URLSearchParams({ 'on-day': on, 'on-month': month, 'on-year': year, seen });

describe('The page of a case', () => {
  test('shows the person, the limits with their reasons and the form, with one first heading', async () => {
    const html = await (await pages.get('/cases/EHC-001042')).text();
    expect(html).toContain('href="/emails">E-mails about late advice</a>');
    const text = textOf(html);
    expect(headingsOf(html)).toEqual(['Case EHC-001042']);
    expect(html).toMatch(/<title>\s*Case EHC-001042, T\. E\. – EHC Timekeeper/);
    expect(text).toContain('Tess Exampleby');
    expect(text).toContain('6 weeks from Monday 17 November 2025');
    expect(text).toContain('Notify the decision to assess');
  });

  test('of nobody is a missing page that says why', async () => {
    const answer = await pages.get('/cases/EHC-999999');
    expect(answer.status).toBe(404);
    expect(textOf(await answer.text())).toContain('No case has this reference.');
  });

  test('is found by what people type', async () => {
    const answer = await pages.get('/cases?reference=%20ehc%201042');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases/EHC-001042']);
  });

  test.each([
    ['', 400, 'Enter a case reference'],
    ['77', 404, 'There is no case with the reference EHC-000077'],
  ])(
    'that is looked for by "%s" and not found keeps what was typed',
    async (typed, status, text) => {
      const answer = await pages.get(`/cases?reference=${typed}`);
      expect(answer.status).toBe(status);
      expect(textOf(await answer.text())).toContain(`There is a problem ${text}`);
    },
  );
});

describe('Notifying the decision to assess', () => {
  test('puts the act to the case and leads back to it, where it is confirmed', async () => {
    notify.mockResolvedValue(accepted());
    const answer = await pages.post(path, day('14', '1', '2026'));
    expect(notify).toHaveBeenCalledWith(expect.anything(), {
      reference: 'EHC-001042',
      on: '2026-01-14',
      by: 'someone at this computer',
      seen: 3,
    });
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, location]).toEqual([303, '/cases/EHC-001042?said=decision-notified']);
    expect(textOf(await (await pages.get(location)).text())).toContain(
      'The decision to assess is recorded.',
    );
  });

  test('without a day is answered in a summary that leads to the field', async () => {
    const answer = await pages.post(path, day('', '', ''));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('<title>Error: Case');
    expect(html).toMatch(/href="#on-day"[^>]*>Enter the day the family was told/);
    expect(notify).not.toHaveBeenCalled();
  });

  test('that the law refuses shows its sentence and source, and keeps the day', async () => {
    const sentence = 'This is dated after today: record it when it has happened.';
    notify.mockResolvedValue(refused('in-the-future', sentence, 'regulation 5(1)'));
    const html = await (await pages.post(path, day('14', '2', '2026'))).text();
    expect(textOf(html)).toContain(`There is a problem ${sentence} (regulation 5(1))`);
    expect(html).toMatch(/id="on-month"[^>]*value="2"/);
  });

  test('goes with the version at which the officer saw the case', async () => {
    const html = await (await pages.get('/cases/EHC-001042')).text();
    expect(html).toContain('<input type="hidden" name="seen" value="3">');
    notify.mockResolvedValue(accepted());
    await pages.post(path, day('14', '1', '2026', '2'));
    expect(notify.mock.calls[0]?.[1]).toMatchObject({ seen: 2 });
    await pages.post(path, day('14', '1', '2026', 'the latest'));
    expect(notify.mock.calls[1]?.[1]).toMatchObject({ seen: 0 });
  });

  test('that another officer has overtaken is told so, and may be sent again from what is shown now', async () => {
    const sentence = 'Someone else has changed this case since you opened it.';
    notify.mockResolvedValue(refused('case-changed-meanwhile', sentence));
    const answer = await pages.post(path, day('14', '1', '2026', '1'));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(textOf(html)).toContain(`There is a problem ${sentence}`);
    expect(html).toContain('<input type="hidden" name="seen" value="3">');
    expect(html).toMatch(/id="on-day"[^>]*value="14"/);
  });

  test('that the background has overtaken is put again, and nobody is told', async () => {
    notify.mockRejectedValueOnce(new StaleCaseError('changed')).mockResolvedValue(accepted());
    const answer = await pages.post(path, day('14', '1', '2026'));
    expect(answer.status).toBe(303);
    expect(notify).toHaveBeenCalledTimes(2);
  });

  test('for nobody is a missing page', async () => {
    const answer = await pages.post('/cases/EHC-9/decision-to-assess', day('', '', ''));
    expect(answer.status).toBe(404);
  });
});
