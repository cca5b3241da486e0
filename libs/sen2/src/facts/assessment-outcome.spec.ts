import { describe, expect, it } from '@jest/globals';
import { complaints, personWith, said } from '../../../../test/support/sen2-texts.js';

const toAssess =
  '<ReceivedDate>2025-02-07</ReceivedDate><RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate>';
const before = ['2025-02-07 request-received', '2025-03-01 decision-to-assess-notified'];
const at = 'Person/Requests/Assessment';
const dated = '<AssessmentOutcomeDate>2025-05-16</AssessmentOutcomeDate>';
const plan = '<NamedPlan><StartDate>2025-06-01</StartDate></NamedPlan>';

async function read(assessment: string): ReturnType<typeof personWith> {
  return personWith(`<Requests>${toAssess}<Assessment>${assessment}</Assessment></Requests>`);
}

describe('What was decided after an assessment', () => {
  it.each([
    ['Y', 'decision-to-issue-notified'],
    ['N', 'refusal-to-issue-notified'],
    ['W', 'request-withdrawn'],
  ])('is %s for %s on the day of the outcome', async (code, type) => {
    const item = await read(`<AssessmentOutcome>${code}</AssessmentOutcome>${dated}`);
    expect(said(item.facts)).toEqual([...before, `2025-05-16 ${type}`]);
    expect(item.problems).toEqual([]);
  });

  it('is nothing yet while awaited', async () => {
    const item = await read('<AssessmentOutcome>A</AssessmentOutcome>');
    expect(said(item.facts)).toEqual(before);
    expect(item.problems).toEqual([]);
  });

  it('was to issue when an earlier collection had it and a plan followed', async () => {
    const item = await read(`<AssessmentOutcome>H</AssessmentOutcome>${dated}${plan}`);
    expect(said(item.facts)).toEqual([
      ...before,
      '2025-05-16 decision-to-issue-notified',
      '2025-06-01 final-plan-sent',
    ]);
    expect(item.problems).toEqual([]);
  });

  it.each([
    [
      '<AssessmentOutcome>Y</AssessmentOutcome>',
      `outcome-without-date ${at}/AssessmentOutcomeDate`,
    ],
    [dated, `date-without-outcome ${at}/AssessmentOutcomeDate`],
    ['', `outcome-missing ${at}/AssessmentOutcome`],
    [
      `<AssessmentOutcome>A</AssessmentOutcome>${dated}`,
      `date-while-awaiting ${at}/AssessmentOutcomeDate`,
    ],
    ['<AssessmentOutcome>9</AssessmentOutcome>', `unknown-code ${at}/AssessmentOutcome`],
    [
      `<AssessmentOutcome>H</AssessmentOutcome>${dated}`,
      `earlier-decision-unknown ${at}/AssessmentOutcome`,
    ],
    [
      '<AssessmentOutcome>H</AssessmentOutcome>',
      `earlier-plan-decision-undated ${at}/AssessmentOutcomeDate`,
    ],
  ])('isn’t recorded from %s, and that is said', async (assessment, complaint) => {
    const item = await read(assessment);
    expect(said(item.facts)).toEqual(before);
    expect(complaints(item)).toEqual([complaint]);
  });

  it('is reported when it comes before the decision to assess', async () => {
    const item = await read(
      '<AssessmentOutcome>N</AssessmentOutcome><AssessmentOutcomeDate>2025-02-20</AssessmentOutcomeDate>',
    );
    expect(said(item.facts)).toContain('2025-02-20 refusal-to-issue-notified');
    expect(complaints(item)).toEqual([`dates-out-of-order ${at}/AssessmentOutcomeDate`]);
  });

  it('is reported when a plan is given without a decision to issue one', async () => {
    const item = await read(`<AssessmentOutcome>A</AssessmentOutcome>${plan}`);
    expect(said(item.facts)).toContain('2025-06-01 final-plan-sent');
    expect(complaints(item)).toEqual([`plan-without-decision ${at}/NamedPlan`]);
  });

  it('gives only the plan when another authority assessed', async () => {
    const item = await read(`<AssessmentOutcome>S</AssessmentOutcome>${dated}${plan}`);
    expect(said(item.facts)).toEqual(['2025-06-01 plan-made']);
    expect(complaints(item)).toEqual([`assessed-elsewhere ${at}/AssessmentOutcome`]);
  });

  it('is noted once when both outcomes say withdrawn', async () => {
    const item = await personWith(
      `<Requests>${toAssess.replace('>Y<', '>W<')}<Assessment><AssessmentOutcome>W</AssessmentOutcome>${dated}</Assessment></Requests>`,
    );
    expect(said(item.facts)).toEqual([
      '2025-02-07 request-received',
      '2025-03-01 request-withdrawn',
    ]);
    expect(complaints(item)).toEqual([
      `assessment-without-decision ${at}`,
      `event-repeated ${at}/AssessmentOutcomeDate`,
    ]);
  });
});

describe('An exception to the 20 weeks', () => {
  it.each(['1', 'true'])('is entered on the day of the request, as reported (%s)', async (flag) => {
    const item = await read(`<AssessmentOutcome>A</AssessmentOutcome><Week20>${flag}</Week20>`);
    expect(item.facts.find((fact) => fact.type === 'exception-recorded')).toEqual({
      id: '2025-02-07/exception-recorded',
      type: 'exception-recorded',
      on: '2025-02-07',
      data: { ground: 'reported-in-return', releases: ['needs-assessment.send-final-plan'] },
      line: 1,
    });
  });

  it('isn’t entered for 0, nor for an unknown code', async () => {
    const none = await read('<AssessmentOutcome>A</AssessmentOutcome><Week20>0</Week20>');
    const unknown = await read('<AssessmentOutcome>A</AssessmentOutcome><Week20>yes</Week20>');
    expect([said(none.facts), said(unknown.facts)]).toEqual([before, before]);
    expect(complaints(unknown)).toEqual([`unknown-code ${at}/Week20`]);
  });

  it('isn’t entered without the day of the request', async () => {
    const item = await personWith(
      '<Requests><RequestOutcome>A</RequestOutcome><Assessment><AssessmentOutcome>A</AssessmentOutcome><Week20>1</Week20></Assessment></Requests>',
    );
    expect(item.facts).toEqual([]);
    expect(complaints(item)).toContain(`exception-without-request ${at}/Week20`);
  });
});
