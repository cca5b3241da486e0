import { describe, expect, it } from '@jest/globals';
import {
  complaints,
  identity,
  itemsOf,
  personWith,
  returnOf,
  said,
} from '../../../../test/support/sen2-texts.js';

const at = 'Person/Requests/ActivePlans';

function request(active: string, plan = '2024-06-01'): string {
  return (
    '<Requests><ReceivedDate>2024-02-07</ReceivedDate><RequestOutcome>H</RequestOutcome><RequestOutcomeDate>2024-03-01</RequestOutcomeDate>' +
    `<Assessment><AssessmentOutcome>H</AssessmentOutcome><AssessmentOutcomeDate>2024-03-01</AssessmentOutcomeDate><NamedPlan><StartDate>${plan}</StartDate></NamedPlan></Assessment>` +
    `<ActivePlans>${active}</ActivePlans></Requests>`
  );
}

const meeting = '<ReviewMeeting>2025-03-04</ReviewMeeting>';
const decided = '<LastReview>2025-04-01</LastReview>';
const outcome = (code: string) => `<ReviewOutcome>${code}</ReviewOutcome>`;
const ofReview = ['review-meeting-held', 'review-decision-notified', 'amendment-notice-sent'];

async function read(active: string, plan?: string) {
  const item = await personWith(request(active, plan));
  const facts = item.facts.filter(({ type }) => ofReview.includes(type));
  // What is true of the whole return is said with its first review.
  const problems = complaints(item).filter((problem) => !problem.startsWith('report-untold'));
  return { acts: said(facts), facts, problems };
}

describe('The last review of a plan in force', () => {
  it.each([
    ['A', 'amend'],
    ['C', 'cease'],
    ['M', 'maintain'],
  ])('with outcome %s is its meeting and the decision to %s', async (code, said) => {
    const { acts, facts, problems } = await read(meeting + outcome(code) + decided);
    expect(acts).toEqual(['2025-03-04 review-meeting-held', '2025-04-01 review-decision-notified']);
    expect(facts[1]?.data).toEqual({ outcome: said });
    expect(problems).toEqual([]);
  });

  it('has ids of its own days, so that the next review stands beside it', async () => {
    const { facts } = await read(meeting + outcome('M') + decided);
    expect(facts.map(({ id }) => id)).toEqual([
      '2024-02-07/review-meeting-held/2025-03-04',
      '2024-02-07/review-decision-notified/2025-04-01',
    ]);
  });

  it('is a meeting alone while nothing is decided', async () => {
    expect(await read(meeting)).toMatchObject({
      acts: ['2025-03-04 review-meeting-held'],
      problems: [],
    });
  });

  it('is no decision without the day on which the family was told', async () => {
    expect(await read(meeting + outcome('A'))).toMatchObject({
      acts: ['2025-03-04 review-meeting-held'],
      problems: [`review-decision-undated ${at}/LastReview`],
    });
  });

  it('is taken to have let the plan go on where the outcome is missing, which is reported', async () => {
    const { facts, problems } = await read(meeting + decided);
    expect(facts[1]).toMatchObject({
      id: '2024-02-07/review-decision-notified/2025-04-01/outcome-unknown',
      data: { outcome: 'maintain' },
    });
    expect(problems).toEqual([`review-outcome-missing ${at}/ReviewOutcome`]);
  });

  it('lends its outcome to no decision before its meeting', async () => {
    const { facts, problems } = await read(
      `<ReviewMeeting>2025-04-02</ReviewMeeting>${outcome('C')}${decided}`,
    );
    expect(facts.map(({ on, data }) => [on, data])).toEqual([
      ['2025-04-01', { outcome: 'maintain' }],
      ['2025-04-02', {}],
    ]);
    expect(problems).toEqual([`review-decision-before-meeting ${at}/LastReview`]);
  });

  it('is nothing on a day that is none, or has not come', async () => {
    const { acts, problems } = await read(
      '<ReviewMeeting>2026-01-16</ReviewMeeting><LastReview>2025-02-30</LastReview>' + outcome('M'),
    );
    expect(acts).toEqual([]);
    expect(problems).toEqual([`not-a-date ${at}/LastReview`, `date-in-future ${at}/ReviewMeeting`]);
  });

  it('is reported when it is earlier than the decision to issue the plan', async () => {
    const early = '<ReviewMeeting>2024-02-20</ReviewMeeting>';
    expect(await read(early)).toMatchObject({
      acts: ['2024-02-20 review-meeting-held'],
      problems: [`dates-out-of-order ${at}/ReviewMeeting`],
    });
  });
});

describe('The draft after a review', () => {
  const draft = '<ReviewDraft>2025-04-08</ReviewDraft>';

  it('goes with the notice of the amendments', async () => {
    expect(await read(meeting + outcome('A') + decided + draft)).toMatchObject({
      acts: [
        '2025-03-04 review-meeting-held',
        '2025-04-01 review-decision-notified',
        '2025-04-08 amendment-notice-sent',
      ],
      problems: [],
    });
  });

  it.each([
    ['without a decision to amend', meeting + outcome('M') + decided + draft],
    ['before the meeting', meeting + outcome('A') + decided + draft.replace('04-08', '03-03')],
  ])('is reported and not recorded %s', async (_, active) => {
    const { acts, problems } = await read(active);
    expect(acts.join()).not.toContain('amendment-notice-sent');
    expect(problems).toEqual([`review-draft-without-amendment ${at}/ReviewDraft`]);
  });

  it('that is planned is no act yet', async () => {
    const ahead = draft.replace('2025-04-08', '2026-02-01');
    expect((await read(meeting + outcome('A') + decided + ahead)).problems).toEqual([]);
  });
});

describe('Reviews that the return does not tell of', () => {
  it('are spoken of once for a return, where a plan is older than its last review by over a year', async () => {
    const active = request(meeting + outcome('M') + decided, '2024-03-31');
    const one = `<Person>${identity}${active}</Person>`;
    const other = one.replace('K999400016000', 'T999400110001');
    const items = await itemsOf(returnOf(one + other));
    const told = items.flatMap((item) => (item.kind === 'person' ? complaints(item) : []));
    expect(told).toEqual([
      `earlier-reviews-untold ${at}/LastReview`,
      `report-untold ${at}/ReviewMeeting`,
    ]);
  });

  it('are none where the decision was the first, its last day included', async () => {
    expect((await read(meeting + outcome('M') + decided, '2024-04-02')).problems).toEqual([]);
    const late = await read(meeting + outcome('M') + decided, '2024-04-01');
    expect(late.problems).toContain(`earlier-reviews-untold ${at}/LastReview`);
  });
});

describe('A move to the next phase of education', () => {
  it('is recorded when the school was named, and waits for its phases and its day', async () => {
    const item = await personWith(
      request(
        '<PhaseTransferDueDate>2026-02-15</PhaseTransferDueDate><PhaseTransferFinalDate>2026-01-09</PhaseTransferFinalDate>',
      ),
    );
    expect(said(item.facts)).toContain('2026-01-09 phase-transfer-plan-sent');
    expect(complaints(item)).toEqual([`phase-transfer-untold ${at}/PhaseTransferDueDate`]);
  });
});
