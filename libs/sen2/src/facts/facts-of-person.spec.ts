import { describe, expect, it } from '@jest/globals';
import { complaints, identity, personWith, said } from '../../../../test/support/sen2-texts.js';

function refused(receivedOn: string, outcomeOn: string): string {
  return `<Requests><ReceivedDate>${receivedOn}</ReceivedDate><RequestOutcome>N</RequestOutcome><RequestOutcomeDate>${outcomeOn}</RequestOutcomeDate></Requests>`;
}

describe('The facts of one person', () => {
  it('are none without a request, and nothing is wrong with that', async () => {
    const item = await personWith('');
    expect([item.facts, item.problems]).toEqual([[], []]);
  });

  it('keep their ids when a later return corrects a date', async () => {
    const first = await personWith(refused('2025-01-10', '2025-02-01'));
    const later = await personWith(
      refused('2025-01-10', '2025-02-11') + refused('2025-09-01', '2025-10-01'),
    );
    expect(first.facts.map((fact) => fact.id)).toEqual([
      '2025-01-10/request-received',
      '2025-01-10/refusal-to-assess-notified',
    ]);
    expect(later.facts.map((fact) => fact.id)).toEqual([
      ...first.facts.map((fact) => fact.id),
      '2025-09-01/request-received',
      '2025-09-01/refusal-to-assess-notified',
    ]);
    expect(later.facts[1]?.on).toBe('2025-02-11');
  });

  it('leave out a second request of the same day, which is kept as returned', async () => {
    const item = await personWith(
      refused('2025-01-10', '2025-02-01') + refused('2025-01-10', '2025-03-01'),
    );
    expect(said(item.facts)).toEqual([
      '2025-01-10 request-received',
      '2025-02-01 refusal-to-assess-notified',
    ]);
    expect(complaints(item)).toEqual(['request-repeated Person/Requests/ReceivedDate']);
    expect(
      item.person.asReturned.children?.filter((child) => child.name === 'Requests'),
    ).toHaveLength(2);
  });

  it('go on where the day of the request is missing, without the request', async () => {
    const item = await personWith(refused('', '2025-02-01'));
    expect(item.facts).toMatchObject([
      { id: 'undated/refusal-to-assess-notified', on: '2025-02-01' },
    ]);
    expect(complaints(item)).toEqual(['received-date-missing Person/Requests/ReceivedDate']);
  });

  it('are not fewer when an identifier is wrong', async () => {
    const wrong =
      identity.replace('K9994', 'Z9994') + '<UniqueLearnerNumber>123</UniqueLearnerNumber>';
    const item = await personWith(refused('2025-01-10', '2025-02-01'), wrong);
    expect(item.facts).toHaveLength(2);
    expect(item.person).toMatchObject({
      personKey: 'upn:Z999400016000',
      upn: 'Z999400016000',
      uln: '123',
    });
    expect(complaints(item)).toEqual([
      'upn-wrong Person/UPN',
      'uln-wrong Person/UniqueLearnerNumber',
    ]);
  });

  it('are kept when the person was born after the request, which is reported', async () => {
    const item = await personWith(refused('2015-10-12', '2015-11-01'));
    expect(item.facts).toHaveLength(2);
    expect(complaints(item)).toEqual(['birth-after-request Person/PersonBirthDate']);
  });

  it('say where a move between authorities has no date', async () => {
    const moved =
      '<Requests><ReceivedDate>2025-01-10</ReceivedDate><RequestOutcome>A</RequestOutcome><Exported>888</Exported><ActivePlans><TransferLA>88</TransferLA></ActivePlans></Requests>';
    expect(complaints(await personWith(moved))).toEqual([
      'la-number-wrong Person/Requests/ActivePlans/TransferLA',
      'plan-transferred-in Person/Requests/ActivePlans/TransferLA',
      'request-moved-away Person/Requests/Exported',
    ]);
  });

  it('hold no personal data', async () => {
    const item = await personWith(refused('2025-01-10', '2025-02-01'));
    const written = JSON.stringify(item.facts);
    for (const personal of ['Trialby', 'Nia', '2015-10-13', 'K999400016000'])
      expect(written).not.toContain(personal);
  });
});
