import { describe, expect, test } from '@jest/globals';
import { pathsOf, request, today, withEvents } from './paths-of.js';

describe('An exception must meet its own words', () => {
  const absence = {
    type: 'exception-recorded',
    on: today,
    ground: 'absent-from-area',
    from: '2026-09-10',
    to: '2026-10-07',
  };
  const closure = {
    type: 'exception-recorded',
    on: today,
    ground: 'setting-closed',
    closedFrom: '2026-09-12',
    reopensOn: '2026-10-10',
    adviceAskedOn: '2026-09-12',
  };
  const twenty = 'needs-assessment.send-final-plan';

  test.each<[string, object, string[]]>([
    ['28 days away', absence, []],
    ['27 days away', { ...absence, to: '2026-10-06' }, ['/events/1/to']],
    ['an end before the beginning', { ...absence, to: '2026-09-01' }, ['/events/1/to']],
    ['no end', { ...absence, to: undefined }, ['/events/1/to']],
    ['away until after today', { ...absence, to: '2027-01-07' }, []],
    ['28 days closed', closure, []],
    ['27 days closed', { ...closure, reopensOn: '2026-10-09' }, ['/events/1/reopensOn']],
    [
      'advice asked too early',
      { ...closure, adviceAskedOn: '2026-09-04' },
      ['/events/1/adviceAskedOn'],
    ],
    [
      'advice asked after today',
      { ...closure, adviceAskedOn: '2026-11-22' },
      ['/events/1/adviceAskedOn'],
    ],
    ['a ground that is none', { ...absence, ground: 'staff-shortage' }, ['/events/1/ground']],
    [
      'the ground of the return',
      { ...absence, ground: 'reported-in-return' },
      ['/events/1/ground'],
    ],
    [
      'no ground, and a key that no ground has',
      { ...absence, ground: undefined, until: 1 },
      ['/events/1/ground', '/events/1/until'],
    ],
    ['dates of another ground', { ...absence, closedFrom: '2026-09-10' }, ['/events/1/closedFrom']],
    [
      'an advice ground without its request',
      { ...absence, ground: 'advice-absent-from-area' },
      ['/events/1/id'],
    ],
    ['no limit named', { ...absence, releases: [] }, ['/events/1/releases']],
    ['a limit that it reaches', { ...absence, releases: [twenty] }, []],
    ['a limit that there is not', { ...absence, releases: ['plan.wait'] }, ['/events/1/releases']],
    [
      'a limit beyond its kind',
      { ...absence, releases: ['annual-review.complete-review'] },
      ['/events/1/releases'],
    ],
    [
      'a limit that this case has not',
      { ...absence, releases: ['reassessment.send-final-plan'] },
      ['/events/1/releases'],
    ],
    [
      'a limit of the case that its days miss',
      {
        ...absence,
        from: '2026-10-20',
        to: '2026-11-30',
        releases: ['needs-assessment.notify-decision-to-assess'],
      },
      ['/events/1/releases'],
    ],
    [
      'days outside every limit, which release nothing',
      { ...absence, from: '2025-01-01', to: '2025-03-01' },
      [],
    ],
  ])('%s.', (_what, exception, paths) => {
    const written: unknown = JSON.parse(JSON.stringify(withEvents(request, exception)));
    const missingLast = paths.filter((path) => path !== '/events/1/ground');
    const found = pathsOf(written);
    expect([...found].sort()).toEqual([...paths].sort());
    expect(found.filter((path) => path !== '/events/1/ground')).toEqual(missingLast);
  });
});
