import { describe, expect, it } from '@jest/globals';
import { complaints, personWith, said } from '../../../../test/support/sen2-texts.js';

const received = '<ReceivedDate>2025-02-07</ReceivedDate>';

async function read(outcome: string): ReturnType<typeof personWith> {
  return personWith(`<Requests>${received}${outcome}</Requests>`);
}

describe('What was decided on a request', () => {
  it.each([
    ['Y', 'decision-to-assess-notified'],
    ['N', 'refusal-to-assess-notified'],
    ['W', 'request-withdrawn'],
    ['y', 'decision-to-assess-notified'],
  ])('is %s for %s on the day of the outcome', async (code, type) => {
    const item = await read(
      `<RequestOutcomeDate>2025-03-01</RequestOutcomeDate><RequestOutcome>${code}</RequestOutcome>`,
    );
    expect(said(item.facts)).toEqual(['2025-02-07 request-received', `2025-03-01 ${type}`]);
    expect(item.problems).toEqual([]);
  });

  it('gives nothing but the request while the decision is awaited', async () => {
    const item = await read('<RequestSource>3</RequestSource><RequestOutcome>A</RequestOutcome>');
    expect(item.facts).toEqual([
      {
        id: '2025-02-07/request-received',
        type: 'request-received',
        on: '2025-02-07',
        data: { requestSource: '3' },
        line: 1,
      },
    ]);
    expect(item.problems).toEqual([]);
  });

  it('was to assess when an earlier collection had it and an assessment followed', async () => {
    const item = await read(
      '<RequestOutcome>H</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate><Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment>',
    );
    expect(said(item.facts)).toContain('2025-03-01 decision-to-assess-notified');
    expect(item.problems).toEqual([]);
  });

  it.each([
    [
      'an outcome without its date',
      '<RequestOutcome>Y</RequestOutcome>',
      'outcome-without-date Person/Requests/RequestOutcomeDate',
    ],
    [
      'a date without an outcome',
      '<RequestOutcomeDate>2025-03-01</RequestOutcomeDate>',
      'date-without-outcome Person/Requests/RequestOutcomeDate',
    ],
    ['neither', '', 'outcome-missing Person/Requests/RequestOutcome'],
    [
      'a date while awaiting',
      '<RequestOutcome>A</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate>',
      'date-while-awaiting Person/Requests/RequestOutcomeDate',
    ],
    [
      'an unknown code',
      '<RequestOutcome>Q</RequestOutcome>',
      'unknown-code Person/Requests/RequestOutcome',
    ],
    [
      'an earlier decision without assessment',
      '<RequestOutcome>H</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate>',
      'earlier-decision-unknown Person/Requests/RequestOutcome',
    ],
    [
      'an earlier decision without date',
      '<RequestOutcome>H</RequestOutcome>',
      'earlier-decision-undated Person/Requests/RequestOutcomeDate',
    ],
    [
      'a day that doesn’t exist',
      '<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2025-02-30</RequestOutcomeDate>',
      'not-a-date Person/Requests/RequestOutcomeDate',
    ],
    [
      'a day still to come',
      '<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2026-01-16</RequestOutcomeDate>',
      'date-in-future Person/Requests/RequestOutcomeDate',
    ],
  ])('records no decision for %s, and says so', async (_, outcome, complaint) => {
    const item = await read(outcome);
    expect(said(item.facts)).toEqual(['2025-02-07 request-received']);
    expect(complaints(item)).toEqual([complaint]);
  });

  it('is used and reported when it is earlier than the request', async () => {
    const item = await read(
      '<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>2025-02-06</RequestOutcomeDate>',
    );
    expect(said(item.facts)).toEqual([
      '2025-02-06 decision-to-assess-notified',
      '2025-02-07 request-received',
    ]);
    expect(complaints(item)).toEqual(['dates-out-of-order Person/Requests/RequestOutcomeDate']);
  });

  it.each([
    ['', ['assessment-without-decision Person/Requests/Assessment']],
    ['<RequestTribunal>1</RequestTribunal>', []],
    ['<RequestMediation>true</RequestMediation>', []],
  ])(
    'may be a refusal before an assessment only after mediation or appeal (%s)',
    async (challenge, expected) => {
      const refused =
        '<RequestOutcome>N</RequestOutcome><RequestOutcomeDate>2025-03-01</RequestOutcomeDate>';
      const item = await read(
        `${refused}${challenge}<Assessment><AssessmentOutcome>A</AssessmentOutcome></Assessment>`,
      );
      expect(complaints(item)).toEqual(expected);
    },
  );

  it('counts on the last day that can be believed', async () => {
    const item = await read(
      '<RequestOutcome>Y</RequestOutcome><RequestOutcomeDate> 2026-01-15\n</RequestOutcomeDate>',
    );
    expect(said(item.facts)).toContain('2026-01-15 decision-to-assess-notified');
    expect(item.problems).toEqual([]);
  });
});
