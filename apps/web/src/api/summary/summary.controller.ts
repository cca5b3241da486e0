import { Controller } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { BreachRiskReader, type AdviceWaiting, type RiskOverview } from '#libs/breach-risk';
import type { z } from 'zod';
import { paths } from '../../page-shell/paths.js';
import { Serves } from '../../page-shell/serves.decorator.js';
import { ThisAuthority } from '../../page-shell/this-authority.js';
import { summarySchema } from './summary-schema.js';

type Summary = z.infer<typeof summarySchema>;

const decision = 'needs-assessment.notify-decision-to-assess';
const plan = 'needs-assessment.send-final-plan';

/** The figures of the whole caseload. */
@ApiTags('Deadlines')
@Controller()
export class SummaryController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: BreachRiskReader,
  ) {}

  @Serves(paths.apiSummary)
  @ApiOperation({ summary: 'The figures of the first page' })
  @ApiResponse({ status: 200, standardSchema: summarySchema })
  async show(): Promise<Summary> {
    return this.authority.ask(async (tx, { today }) => {
      const overview = await this.reader.overview(tx, today);
      return summaryOf(overview, await this.reader.adviceWaiting(tx, today));
    });
  }
}

const nothing = { missed: 0, missedExcepted: 0, metLate: 0, metLateExcepted: 0 };

function countsOf({ byRule }: RiskOverview, rule: string): typeof nothing {
  return byRule.find((one) => one.rule === rule) ?? nothing;
}

function summaryOf(overview: RiskOverview, services: readonly AdviceWaiting[]): Summary {
  const decisions = countsOf(overview, decision);
  const plans = countsOf(overview, plan);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    today: overview.today,
    decisionMissed: decisions.missed,
    decisionLate: decisions.metLate,
    planMissed: plans.missed,
    planLate: plans.metLate,
    planExcepted: plans.missedExcepted + plans.metLateExcepted,
    reviewOverdue: overview.reviewsOverdue,
    awaiting: overview.awaitingDecision,
    adviceMissed: sum(services.map(({ pastSixWeeks }) => pastSixWeeks)),
    adviceWaiting: sum(services.map(({ waiting }) => waiting)),
  };
}
