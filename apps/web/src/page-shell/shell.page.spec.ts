import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { BreachRiskReader } from '#libs/breach-risk';
import { headingsOf, startPages, textOf, type PagesUnderTest } from './pages.testing.js';

const overview = jest.fn<BreachRiskReader['overview']>();
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({ breachRisk: { overview } });
});
afterAll(() => pages.close());

describe('Around every page', () => {
  test('a page that does not exist is said to be missing, once and in plain words', async () => {
    const answer = await pages.get('/no-such-page');
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(headingsOf(html)).toEqual(['Page not found']);
    expect(textOf(html)).toContain('If you typed the web address, check it is correct.');
  });

  test('a fault gives a number to quote and nothing of what went wrong', async () => {
    overview.mockRejectedValueOnce(new Error('Key (surname)=(Exampleby) already exists'));
    const answer = await pages.get('/');
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(headingsOf(html)).toEqual(['Sorry, there is a problem with the service']);
    expect(html).toContain(answer.headers.get('x-request-id'));
    expect(html).not.toMatch(/Exampleby|at .*\.ts|node_modules/);
  });

  test('there is no crown, no GDS font and a way past the navigation', async () => {
    const html = await (await pages.get('/no-such-page')).text();
    const css = await (await pages.get('/assets/page.css')).text();
    expect(html).not.toMatch(/crown|govuk-logo/i);
    expect(css).not.toMatch(/GDS Transport,|@font-face/);
    expect(html).toContain('href="#main-content"');
    expect(html).toContain('lang="en"');
  });

  test.each(['page.css', 'page.js', 'live-region.js', 'govuk-frontend.js', 'icon.svg'])(
    'the file %s is served with its own type',
    async (name) => {
      const answer = await pages.get(`/assets/${name}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(
        /^(text\/css|text\/javascript|image\/svg)/,
      );
      expect((await answer.text()).length).toBeGreaterThan(100);
    },
  );

  test('a file beside the assets is not served', async () => {
    expect((await pages.get('/assets/..%2fpaths.ts')).status).toBe(404);
  });
});

describe('Another website', () => {
  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['of another origin', { origin: 'https://evil.test' }],
    ['of no origin', { origin: 'null' }],
  ])('can change nothing with a form that is %s', async (_, headers) => {
    const answer = await pages.post('/clock', new URLSearchParams({ move: 'next' }), headers);
    expect(answer.status).toBe(403);
    expect(textOf(await answer.text())).toContain('so nothing was changed');
  });

  test('can change nothing over JSON either', async () => {
    const answer = await pages.post('/api/v1/events', {}, { origin: 'https://evil.test' });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: 'forbidden' } });
  });
});

describe('Another name for this machine', () => {
  const statusUnder = (host: string) =>
    new Promise<number | undefined>((answered, failed) => {
      const { port } = new URL(pages.url);
      const asked = request({ host: '127.0.0.1', port, path: '/health/live', headers: { host } });
      asked.on('response', (response) => {
        response.resume();
        answered(response.statusCode);
      });
      asked.on('error', failed);
      asked.end();
    });

  test('that another site made to lead here gets nothing', async () => {
    expect(await statusUnder('evil.test:3000')).toBe(421);
  });

  test.each(['localhost:3000', '127.0.0.1:8080', '[::1]:3000'])('%s is its own', async (host) => {
    expect(await statusUnder(host)).toBe(200);
  });
});
