import { describe, expect, it } from '@jest/globals';
import { adviceLateMessage } from './advice-late.message.js';
import type { LimitTold } from './alerts-due.js';

const limit: LimitTold = {
  caseId: '22222222-2222-4222-8222-222222222222',
  caseReference: 'EHC-001012',
  rule: 'needs-assessment.give-advice',
  subject: 'ep',
  service: 'educational-psychology',
  startsOn: '2025-11-03',
  dueOn: '2025-12-15',
  metOn: null,
  endedOn: null,
  excepted: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulation 8(1)',
  flaggedOn: '2025-12-16',
};
const about = { authority: 'Fictshire', today: '2025-12-16', initials: 'N.T.', publicUrl: null };

describe('the e-mail about late advice', () => {
  it('says in plain words what was asked for, when it was due, how late it is, and what to do', () => {
    const { subject, text } = adviceLateMessage(limit, about);
    expect(subject).toBe('Advice is late: case EHC-001012, due on 15 December 2025');
    expect(text).toBe(
      [
        'Your advice for an education, health and care (EHC) needs assessment is late.',
        '',
        'Case: EHC-001012',
        'Child or young person: N.T.',
        'Asked by: Fictshire',
        'Asked for: advice from educational psychology',
        'Asked on: 3 November 2025',
        'Due on: 15 December 2025',
        'Late by: 1 day',
        '',
        'The law gives 6 weeks for this advice (SEND Regulations 2014 (SI 2014/1530), regulation 8(1)).',
        'The family is waiting: the assessment can’t be finished without your advice.',
        '',
        'What to do:',
        '- send your advice to the authority now, or',
        '- tell the authority today when you will send it, and what stands in the way.',
        '',
        'If you have sent your advice already, tell the authority on which day.',
        '',
      ].join('\n'),
    );
  });

  it('counts days across a change of the clocks, and says large numbers as people read them', () => {
    const late = (today: string) => adviceLateMessage(limit, { ...about, today }).text;
    expect(late('2026-03-30')).toContain('Late by: 105 days');
    expect(late('2028-12-15')).toContain('Late by: 1,096 days');
  });

  it('has a link where people can reach the pages, and says so where initials or service are not known', () => {
    const { text } = adviceLateMessage(
      { ...limit, service: null },
      { ...about, initials: null, publicUrl: 'https://ehc.fictshire.example' },
    );
    expect(text).toContain('See the case: https://ehc.fictshire.example/cases/EHC-001012\n');
    expect(text).toContain('Child or young person: initials not known\n');
    expect(text).toContain('Asked for: advice from your service\n');
  });

  it('spells out a service that it does not know, whatever its code is', () => {
    const { text } = adviceLateMessage({ ...limit, service: 'constructor' }, about);
    expect(text).toContain('Asked for: advice from constructor\n');
  });
});
