import { describe, expect, test } from '@jest/globals';
import { exampleOverview } from './queue.testing.js';
import { summaryTables, type SummaryLine, type SummaryTable } from './summary.view-model.js';

const numbers = ({ figures }: SummaryLine) => figures.map(({ figure }) => Number(figure));
const tables = summaryTables(exampleOverview);

function columnSums({ lines }: SummaryTable): number[] {
  return lines.map(numbers).reduce((sums, row) => sums.map((sum, at) => sum + (row[at] ?? 0)));
}

describe('The summary of the breach-risk queue', () => {
  test.each(tables.map((table) => [table.caption, table] as const))(
    '%s: every column adds up to its total',
    (_, table) => {
      expect(columnSums(table)).toEqual(numbers(table.total));
    },
  );

  test.each(tables.map((table) => [table.caption, table] as const))(
    '%s: in every row the first five figures add up to the sixth',
    (_, table) => {
      for (const line of [...table.lines, table.total]) {
        const [missed = 0, soon = 0, month = 0, later = 0, excepted = 0, open] = numbers(line);
        expect(missed + soon + month + later + excepted).toBe(open);
      }
    },
  );

  test('both tables come to the same totals', () => {
    const [byRule, byStage] = tables.map(({ total }) => numbers(total));
    expect(byRule).toEqual(byStage);
  });

  test('a figure leads to the rows behind it and says without its column what it counts', () => {
    const plans = tables[0]?.lines.find(({ code }) => code === 'needs-assessment.send-final-plan');
    expect(plans?.figures[0]).toEqual({
      figure: '10',
      href: '/breach-risk?show=missed&rule=needs-assessment.send-final-plan',
      hidden: 'missed: Send the final plan',
      heading: 'Missed',
    });
  });

  test('a line says to which process it belongs, and whether it is guidance', () => {
    const rule = 'plan.reply-to-consultation';
    const { byRule } = exampleOverview;
    const guided = byRule.map((one, place) => (place === 0 ? { ...one, rule } : one));
    const [table] = summaryTables({ ...exampleOverview, byRule: guided });
    expect(table?.lines.map(({ more }) => more)).toEqual([
      'Draft plan and choice of school; guidance, not law',
      'Needs assessment',
      'Needs assessment',
    ]);
  });

  test('nothing leads nowhere', () => {
    const plans = tables[0]?.lines.find(({ code }) => code === 'needs-assessment.send-final-plan');
    expect(plans?.figures[1]).toMatchObject({ figure: '0', href: null });
  });

  test('thousands are written as people read them', () => {
    const overview = { ...exampleOverview, total: { ...exampleOverview.total, missed: 12345 } };
    expect(summaryTables(overview)[0]?.total.figures[0]?.figure).toBe('12,345');
  });
});
