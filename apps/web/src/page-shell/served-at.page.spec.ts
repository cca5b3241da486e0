import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startPages, textOf, type PagesUnderTest } from './pages.testing.js';
import { Permissions } from './permissions.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const ask = (method: string, path: string) => fetch(`${pages.url}${path}`, { method });
const navigationOf = (html: string): string[] => {
  const list = /class="govuk-service-navigation__list"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...list.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map(([, text = '']) => textOf(text));
};

describe('An address that is asked for in a way that it does not take', () => {
  test.each([
    ['DELETE', '/clock', 'GET, HEAD, POST'],
    ['PUT', '/work-out-the-dates/when', 'GET, HEAD, POST'],
    ['POST', '/breach-risk', 'GET, HEAD'],
    ['GET', '/cases/EHC-001001/decision-to-assess', 'POST'],
    ['GET', '/api/v1/events', 'POST'],
    ['GET', '/API/v1/clock/', 'POST'],
  ])('says which ways it takes: %s %s', async (method, path, allowed) => {
    const answer = await ask(method, path);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
    const said = `This address takes ${allowed.replaceAll(', ', ' or ')} only.`;
    expect(textOf(await answer.text())).toContain(said);
  });

  test('is told in the form in which the clock says what is wrong', async () => {
    const message = 'This address takes POST only.';
    const answer = await ask('GET', '/api/v1/clock');
    expect(await answer.json()).toEqual({ errors: [{ path: '', message }] });
    const other = await ask('GET', '/api/v1/events');
    expect(await other.json()).toMatchObject({ error: { code: 'method-not-allowed', message } });
  });

  test('is not mistaken for one that is not served', async () => {
    const answer = await ask('POST', '/api/v1/clocks');
    expect([answer.status, answer.headers.get('allow')]).toEqual([404, null]);
  });
});

describe('The navigation', () => {
  test.each(['', '/what-happened', '/no-such-page', '?colour=red'])(
    'of the calculator leads to no page of an authority: /work-out-the-dates%s',
    async (rest) => {
      const html = await (await pages.get(`/work-out-the-dates${rest}`)).text();
      expect(navigationOf(html)).toEqual(['Work out the dates']);
      expect(html).not.toContain('href="/"');
      expect(textOf(html)).toContain('This calculator keeps nothing that you enter.');
      expect(textOf(html)).not.toContain('fictitious people');
    },
  );

  test('elsewhere leads where the person who asks may go', async () => {
    const everything = navigationOf(await (await pages.get('/no-such-page')).text());
    expect(everything).toHaveLength(7);
    const permissions = pages.app.get(Permissions);
    const holds = jest
      .spyOn(permissions, 'holds')
      .mockImplementation((permission) => permission !== 'bring-in-data');
    const fewer = navigationOf(await (await pages.get('/no-such-page')).text());
    holds.mockRestore();
    expect(everything.filter((text) => !fewer.includes(text))).toEqual(['Imports', 'Problems']);
  });
});
