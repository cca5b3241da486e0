import type { DeadlineRule, LawVersion } from '../deadline-rule.js';
import { ordinaryLaw } from '../in-force.js';

const law: LawVersion = {
  inForce: ordinaryLaw,
  limit: { workingDays: 3, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND Regulations 2014 (SI 2014/1530), regulations 34 and 39',
  seen: 'P',
};

/** The mediation adviser issues the certificate within three working days. */
export const issueCertificate: DeadlineRule = {
  code: 'mediation.issue-certificate',
  title: 'Issue the mediation certificate',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'mediation-adviser',
  subject: 'none',
  startedBy: [
    { match: 'mediation-declined', day: 'the day mediation was declined' },
    { match: 'mediation-concluded', day: 'the day mediation was concluded' },
  ],
  looksAt: { kind: 'until-next', of: ['mediation-declined', 'mediation-concluded'] },
  metBy: ['mediation-certificate-issued'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
