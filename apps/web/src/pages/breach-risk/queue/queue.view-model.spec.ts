import { describe, expect, test } from '@jest/globals';
import { lists, queueAsked } from './queue-asked.js';
import { exampleList, exampleOverview } from './queue.testing.js';
import { queueView } from './queue.view-model.js';

const view = (query: object, list = exampleList) =>
  queueView(exampleOverview, list, queueAsked.parse(query));

describe('The breach-risk queue in words', () => {
  test('each tab counts what its list holds', () => {
    expect(view({}).tabs.map(({ text }) => text)).toEqual([
      'Missed (35)',
      'Due in 7 days (3)',
      'Due in 28 days (11)',
      'Missed, excepted (1)',
      'Met late (60)',
      'Met late, excepted (1)',
    ]);
  });

  test('the tab that is shown is the active one, and a tab keeps the filters', () => {
    const { tabs } = view({ show: 'met-late', stage: 'plan-sent' });
    expect(tabs.filter(({ active }) => active)).toEqual([
      { text: 'Met late (60)', href: '/breach-risk?show=met-late&stage=plan-sent', active: true },
    ]);
  });

  test.each(lists)('the list %s has a heading and a sentence for when it is empty', (show) => {
    const { heading, empty } = view({ show }, { items: [], next: null });
    expect(heading).toMatch(/limits/i);
    expect(empty).toMatch(/^(No|Nothing) .*\.$/);
  });

  test('each filter can be taken away alone', () => {
    const rule = 'needs-assessment.give-advice';
    expect(view({ rule, stage: 'gathering-advice' }).filters).toEqual([
      {
        text: 'Give advice for the assessment',
        remove: '/breach-risk?show=missed&stage=gathering-advice',
      },
      { text: 'Gathering advice', remove: `/breach-risk?show=missed&rule=${rule}` },
    ]);
  });

  test('can be narrowed to a process of which some limit is watched, and keeps the rest', () => {
    const { processes, filters } = view({ process: 'needs-assessment', stage: 'plan-sent' });
    expect(processes).toEqual([
      { text: 'All processes', href: '/breach-risk?show=missed&stage=plan-sent', isChosen: false },
      {
        text: 'Needs assessment',
        href: '/breach-risk?show=missed&process=needs-assessment&stage=plan-sent',
        isChosen: true,
      },
    ]);
    expect(filters[0]).toEqual({
      text: 'Needs assessment',
      remove: '/breach-risk?show=missed&stage=plan-sent',
    });
  });

  test('marks guidance as what it is', () => {
    const [one] = exampleList.items;
    const items = one === undefined ? [] : [{ ...one, binding: 'guidance' as const }];
    expect(view({}, { items, next: null }).lines[0]).toMatchObject({
      guidance: 'Guidance of the Code, not law',
      tag: { text: 'Missed, guidance' },
    });
  });

  test('the first page has no link back to itself, the last none onwards', () => {
    expect(view({}).pages).toEqual({
      first: null,
      next: '/breach-risk?show=missed&after=next-place',
    });
    expect(view({ after: 'x' }, { items: [], next: null }).pages).toEqual({
      first: '/breach-risk?show=missed',
      next: null,
    });
  });
});
