import type { DeadlineRule, LawVersion } from '../deadline-rule.js';

const law: LawVersion = {
  inForce: {
    name: 'the SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)',
    from: '2018-04-03',
  },
  limit: { weeks: 5, counted: 'after-the-day' },
  exceptions: [],
  source: 'SEND (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)',
  seen: 'K',
};

/** The health body answers a recommendation of the Tribunal within five weeks. */
export const replyToRecommendation: DeadlineRule = {
  code: 'tribunal-recommendation.reply',
  title: 'Answer the health recommendation of the Tribunal',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'health-recommendation-made', day: 'the day the recommendation was made' }],
  looksAt: { kind: 'until-next' },
  metBy: ['recommendation-answered'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [law],
};
