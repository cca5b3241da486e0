import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FactReader, FactView } from '#libs/inbound-facts';
import type { DeadLetter } from '#libs/platform';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../../page-shell/pages.testing.js';
import { problemsView } from './open-problems.view-model.js';

const counts = { waiting: 0, recorded: 340, refused: 27, conflicting: 1 };
const fact: FactView = {
  id: '33333333-3333-4333-8333-333333333333',
  source: 'health-trust',
  factId: 'h-12',
  type: 'advice-received',
  caseReference: 'EHC-001012',
  ground: null,
  happenedOn: '2026-01-10',
  state: 'refused',
  refusalCode: 'not-possible-in-this-state',
  refusal: 'On that day nobody had asked for this advice.',
  refusalSource: 'regulation 6(1)',
  importId: '11111111-1111-4111-8111-111111111111',
  line: 40,
  receivedAt: '2026-01-15T09:30:00Z',
};
const letter: DeadLetter = {
  consumer: 'breach-risk',
  eventType: 'case-changed',
  caseId: null,
  failure: 'TypeError',
  deadAt: '2026-01-15T10:00:00Z',
};
const troubled = jest.fn<FactReader['troubled']>((_tx, { limit }) =>
  Promise.resolve(Array.from({ length: limit }, () => fact)),
);
let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    facts: { counts: () => Promise.resolve(counts), troubled },
    rows: [letter],
  });
});
afterAll(() => pages.close());

describe('The page of problems', () => {
  test('shows each refused fact with its reason, its legal source and where it came from', async () => {
    const html = await (await pages.get('/problems')).text();
    const text = textOf(html);
    expect(headingsOf(html)).toEqual(['Problems']);
    expect(text).toContain('27 facts refused 1 fact told otherwise before');
    expect(text).toContain('Advice received, 10 January 2026');
    expect(text).toContain('health-trust, h-12, line 40, received 15 January 2026 at 9:30am');
    expect(text).toContain(
      'Refused On that day nobody had asked for this advice. Source: regulation 6(1)',
    );
    expect(html).toContain('href="/cases/EHC-001012"');
    expect(html).toContain(`href="/imports/${fact.importId ?? ''}"`);
    expect(html).toContain(`href="/problems?after=${fact.id}"`);
  });

  test('shows work that failed for good', async () => {
    const text = textOf(await (await pages.get('/problems')).text());
    expect(text).toContain(
      'Who breach risk Of what case changed What failed TypeError Since 15 January 2026 at 10:00am',
    );
  });

  test('offers to try that work again, and confirms it', async () => {
    const html = await (await pages.get('/problems')).text();
    expect(html).toMatch(/<form method="post" action="\/problems"[^]*?Try again\s*<\/button>/);
    const answer = await pages.post('/problems', new URLSearchParams());
    const after = '/problems?said=tried-again';
    expect([answer.status, answer.headers.get('location')]).toEqual([303, after]);
    const text = textOf(await (await pages.get(after)).text());
    expect(text).toContain('Success The work is being tried again.');
  });

  test('offers nothing where no work has failed, and says so to whoever asks all the same', async () => {
    const counted = { counts: () => Promise.resolve(counts), troubled };
    const untroubled = await startPages({ facts: counted });
    const html = await (await untroubled.get('/problems')).text();
    const answer = await untroubled.post('/problems', new URLSearchParams());
    await untroubled.close();
    expect(textOf(html)).toContain('No work has failed so often that it is no longer tried.');
    expect(html).not.toContain('<form');
    expect(answer.headers.get('location')).toBe('/problems?said=nothing-to-try');
  });

  test('goes on from the fact that was seen last, and from the beginning for anything else', async () => {
    await pages.get(`/problems?after=${fact.id}`);
    expect(troubled).toHaveBeenLastCalledWith(expect.anything(), { after: fact.id, limit: 26 });
    await pages.get('/problems?after=x');
    expect(troubled).toHaveBeenLastCalledWith(expect.anything(), { limit: 26 });
  });

  test('tells what contradicts from what was refused, in words', () => {
    const facts = [fact, { ...fact, state: 'conflicting' as const, caseReference: null }];
    const view = problemsView(counts, facts, [], { after: undefined, hasMore: false });
    const exception = { ...fact, type: 'exception-recorded', ground: 'absent-from-area' };
    const one = problemsView(counts, [exception], [], { after: undefined, hasMore: false });
    expect(one.facts[0]?.ground).toMatch(/^the child, the parent or the young person was away/);
    expect(view.facts.map(({ tag, reference }) => [tag.text, reference])).toEqual([
      ['Refused', 'EHC-001012'],
      ['Contradicts', null],
    ]);
  });
});
