import { describe, expect, it } from '@jest/globals';
import { complaints, personWith, said } from '../../../../test/support/sen2-texts.js';

const at = 'Person/Requests/Assessment/NamedPlan';

function request(plans: string, receivedOn = '2024-02-07'): string {
  return (
    `<Requests><ReceivedDate>${receivedOn}</ReceivedDate><RequestOutcome>Y</RequestOutcome><RequestOutcomeDate>${receivedOn}</RequestOutcomeDate>` +
    `<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>${receivedOn}</AssessmentOutcomeDate>${plans}</Assessment></Requests>`
  );
}

async function read(
  ...requests: string[]
): Promise<{ plans: string[]; ends: unknown[]; problems: string[] }> {
  const item = await personWith(requests.join(''));
  return {
    plans: said(item.facts.filter(({ type }) => ['final-plan-sent', 'plan-made'].includes(type))),
    ends: item.facts
      .filter((fact) => fact.type === 'case-closed')
      .map(({ on, data }) => [on, data['reason']]),
    problems: complaints(item),
  };
}

describe('The plan of a return', () => {
  it('was sent on its starting day; of several the first counts, in whatever order they stand', async () => {
    const first = '<NamedPlan><StartDate>2024-06-01</StartDate></NamedPlan>';
    const second = '<NamedPlan><StartDate>2025-06-01</StartDate></NamedPlan>';
    const expected = { plans: ['2024-06-01 final-plan-sent'], ends: [], problems: [] };
    expect(await read(request(first + second))).toEqual(expected);
    expect(await read(request(second + first))).toEqual(expected);
  });

  it('isn’t recorded without its starting day', async () => {
    const expected = { plans: [], ends: [], problems: [`plan-without-date ${at}/StartDate`] };
    expect(await read(request('<NamedPlan><PB>0</PB></NamedPlan>'))).toEqual(expected);
  });

  it('is reported when it is earlier than the decision to issue it', async () => {
    expect(await read(request('<NamedPlan><StartDate>2024-02-06</StartDate></NamedPlan>'))).toEqual(
      {
        plans: ['2024-02-06 final-plan-sent'],
        ends: [],
        problems: [`dates-out-of-order ${at}/StartDate`],
      },
    );
  });
});

describe('The end of a plan', () => {
  const ended = (reason: string, on = '2025-07-31', start = '2024-06-01'): string =>
    `<NamedPlan><StartDate>${start}</StartDate><CeaseDate>${on}</CeaseDate>${reason}</NamedPlan>`;

  it.each([
    ['1', 'plan-ceased'],
    ['2', 'plan-ceased'],
    ['3', 'plan-ceased'],
    ['4', 'plan-ceased'],
    ['5', 'moved-away'],
    ['6', 'plan-ceased'],
    ['7', 'moved-away'],
    ['8', 'died'],
    ['9', 'plan-ceased'],
  ])('for reason %s closes the case as %s', async (code, reason) => {
    const found = await read(request(ended(`<CeaseReason>${code}</CeaseReason>`)));
    expect(found).toMatchObject({ ends: [['2025-07-31', reason]], problems: [] });
  });

  it('is recorded for another reason when none or an unknown one is given', async () => {
    expect(await read(request(ended('')))).toMatchObject({
      ends: [['2025-07-31', 'other']],
      problems: [`cease-without-reason ${at}/CeaseDate`],
    });
    expect(await read(request(ended('<CeaseReason>77</CeaseReason>')))).toMatchObject({
      ends: [['2025-07-31', 'other']],
      problems: [`unknown-code ${at}/CeaseReason`],
    });
  });

  it('isn’t recorded without its date', async () => {
    const plan =
      '<NamedPlan><StartDate>2024-06-01</StartDate><CeaseReason>1</CeaseReason></NamedPlan>';
    expect(await read(request(plan))).toMatchObject({
      ends: [],
      problems: [`cease-without-date ${at}/CeaseDate`],
    });
  });

  it('is that of the last plan only', async () => {
    const replaced = ended('<CeaseReason>9</CeaseReason>', '2025-01-01');
    const running = '<NamedPlan><StartDate>2025-01-01</StartDate></NamedPlan>';
    expect(await read(request(running + replaced))).toEqual({
      plans: ['2024-06-01 final-plan-sent', '2025-01-01 plan-made'],
      ends: [],
      problems: [],
    });
    const over = ended('<CeaseReason>2</CeaseReason>', '2025-08-31', '2025-01-01');
    expect(await read(request(over + replaced))).toMatchObject({
      ends: [['2025-08-31', 'plan-ceased']],
    });
  });

  it('is reported when it comes before the plan', async () => {
    const found = await read(request(ended('<CeaseReason>1</CeaseReason>', '2024-05-31')));
    expect(found).toMatchObject({
      ends: [['2024-05-31', 'plan-ceased']],
      problems: [`dates-out-of-order ${at}/CeaseDate`],
    });
  });

  it('doesn’t close a later request of the same person, unless the person moved or died', async () => {
    const later = request('', '2025-07-01');
    expect(await read(request(ended('<CeaseReason>2</CeaseReason>')), later)).toMatchObject({
      ends: [],
      problems: [`ceased-during-request ${at}/CeaseDate`],
    });
    expect(await read(request(ended('<CeaseReason>7</CeaseReason>')), later)).toMatchObject({
      ends: [['2025-07-31', 'moved-away']],
      problems: [],
    });
    expect(
      await read(request(ended('<CeaseReason>2</CeaseReason>', '2025-06-30')), later),
    ).toMatchObject({
      ends: [['2025-06-30', 'plan-ceased']],
      problems: [],
    });
  });
});
