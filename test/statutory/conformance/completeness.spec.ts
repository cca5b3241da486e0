import {
  addDays,
  eventTypes,
  exceptionGrounds,
  ruleByCode,
  ruleCodes,
  type EventType,
} from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import type { CaseFile, ExpectedLimit } from '../tables/law-table.js';
import { casesOnDisk } from './published-files.js';
import { spannedBy, spans } from './spans.js';

interface Stated extends ExpectedLimit {
  readonly asked: CaseFile;
}

const everyCase = [...casesOnDisk.values()].flat();
const stated: readonly Stated[] = everyCase.flatMap(({ case: asked, expect: { deadlines = [] } }) =>
  deadlines.map((row) => ({ ...row, asked })),
);
const publicGrounds = exceptionGrounds.filter(({ publicInContract }) => publicInContract);

function rowsOf(rule: string): readonly Stated[] {
  return stated.filter((row) => row.rule === rule);
}

function groundsIn({ events }: CaseFile): unknown[] {
  return events.filter(({ type }) => type === 'exception-recorded').map(({ ground }) => ground);
}

/** How many days lie between two days of a row, if it states both. */
function isDaysAfter(day: string | null | undefined, days: number, dueOn?: string): boolean {
  return day != null && dueOn !== undefined && day === addDays(dueOn, days);
}

/** What a row shows of the last day of its limit, of the day before it or the day after it. */
function shows({ status, asked, metOn, dueOn }: Stated): string[] {
  return [-1, 0, 1].flatMap((days) => [
    ...(isDaysAfter(asked.today, days, dueOn) ? [`${status ?? ''} today ${days}`] : []),
    ...(isDaysAfter(metOn, days, dueOn) ? [`${status ?? ''} done ${days}`] : []),
  ]);
}

const momentsOf = {
  latest: ['running today -1', 'running today 0', 'missed today 1', 'met done -1', 'met done 0', 'met-late done 1'],
  earliest: ['running today -1', 'running today 0', 'met today 1', 'met done -1', 'met done 0', 'cut-short today 1'],
  date: ['running today -1', 'met today 0', 'met today 1'],
};

/** The days of these limits are fixed by the year alone. */
const fixedInTheYear = ['phase-transfer.name-school', 'phase-transfer.name-post-16', 'young-person.rights-pass'];

/** Their two weeks never hold four weeks away. */
const tooShortForFourWeeks = [
  'tribunal-order.notify-assessment',
  'tribunal-order.amend-placement',
  'tribunal-order.reconsider',
  'concession.notify-assessment',
  'concession.amend-placement',
];

describe.each(ruleCodes)('The published cases of %s', (code) => {
  const rule = ruleByCode(code);
  const rows = rowsOf(code);
  const grounds = new Set<string>(rule.versions.flatMap(({ exceptions }) => exceptions));

  test('show the last day, the day before it and the day after it.', () => {
    const shown = new Set(rows.flatMap(shows));
    expect(momentsOf[rule.kind].filter((moment) => !shown.has(moment))).toEqual([]);
  });

  test('show how it ends when the case is closed, or that it does not.', () => {
    const closed = rows.filter(({ asked }) => asked.events.some(({ type }) => type === 'case-closed'));
    const ends = closed.map(({ status }) => status);
    expect(ends).toContain(rule.kind === 'date' ? 'running' : 'ended');
    expect(ends).toContain(rule.kind === 'latest' ? 'missed' : 'met');
  });

  test('lead over months, 29 February, both changes of the clocks, Christmas and Easter.', () => {
    const led = new Set(rows.flatMap(spannedBy));
    const missing = Object.keys(spans).filter((span) => !led.has(span));
    expect(missing).toEqual(fixedInTheYear.includes(code) ? missing : []);
  });

  test('show every version of its law.', () => {
    const versions = new Set(rows.map(({ lawVersion }) => lawVersion));
    expect(rule.versions.filter(({ inForce }) => !versions.has(inForce.from))).toEqual([]);
  });

  test('show every ground that releases it.', () => {
    const released = new Set(rows.flatMap(({ excepted = [] }) => excepted));
    const missing = [...grounds].filter((ground) => !released.has(ground));
    expect(missing.filter((ground) => ground !== 'reported-in-return')).toEqual(
      tooShortForFourWeeks.includes(code) ? ['absent-from-area'] : [],
    );
  });

  test('show of every other ground that it does not release it.', () => {
    const others = publicGrounds.map((ground) => ground.code).filter((one) => !grounds.has(one));
    const unreleased = new Set(
      rows.flatMap(({ asked, excepted }) =>
        groundsIn(asked).filter((ground) => excepted?.includes(String(ground)) === false),
      ),
    );
    expect(others.filter((ground) => !unreleased.has(ground))).toEqual([]);
  });

  test('show every event that starts it and every one that meets it.', () => {
    const events = new Set(rows.flatMap(({ asked }) => asked.events.map(({ type }) => type)));
    const types = [...rule.startedBy.map(({ match }) => match), ...rule.metBy].map((match) =>
      typeof match === 'string' ? match : match.event,
    );
    expect(types.filter((type: EventType) => !events.has(type))).toEqual([]);
  });
});

describe('The published cases as a whole', () => {
  test('hold every kind of event.', () => {
    const types = new Set(everyCase.flatMap(({ case: { events } }) => events.map(({ type }) => type)));
    expect(eventTypes.filter(({ code }) => !types.has(code))).toEqual([]);
  });

  test.each(publicGrounds.map(({ code }) => code))(
    'show an exception on the ground %s that does not satisfy its own words.',
    (ground) => {
      const refused = everyCase.filter(({ expect: { errors } }) => errors !== undefined);
      expect(refused.flatMap(({ case: asked }) => groundsIn(asked))).toContain(ground);
    },
  );

  test.each([
    ['noticeCounting', 'clear', ['annual-review.give-notice-of-meeting', 'annual-review.circulate-advice']],
    ['noticeCounting', 'calendar', ['annual-review.give-notice-of-meeting', 'annual-review.circulate-advice']],
    ['phaseTransferReading', 'before', ['phase-transfer.name-school', 'phase-transfer.name-post-16']],
    ['phaseTransferReading', 'by', ['phase-transfer.name-school', 'phase-transfer.name-post-16']],
    ['reviewCountsFrom', 'decision', ['annual-review.complete-review']],
    [
      'reviewCountsFrom',
      'meeting',
      ['annual-review.complete-review', 'annual-review.consider-early-years-review', 'plan-transfer.review-plan'],
    ],
  ])('show the setting %s: %s.', (setting, value, rules) => {
    const read = stated.filter(({ asked }) => asked.settings?.[setting] === value);
    expect(rules.filter((rule) => !read.some((row) => row.rule === rule))).toEqual([]);
  });
});
