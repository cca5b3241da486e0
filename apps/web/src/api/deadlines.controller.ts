import { Controller, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { BreachRiskReader, type LimitRow, type LimitsPage } from '#libs/breach-risk';
import type { Tx } from '#libs/platform';
import type { z } from 'zod';
import { given } from '../page-shell/given.js';
import { paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';
import { ThisAuthority } from '../page-shell/this-authority.js';
import {
  adviceWaitingAsked,
  deadlinePageSchema,
  deadlinesAsked,
  errorSchema,
} from './api-schemas.js';
import { readByItsSchema } from './read-by-its-schema.js';

type Page = z.infer<typeof deadlinePageSchema>;

/** The time limits of all cases, as the breach-risk queue shows them. */
@ApiTags('Deadlines')
@ApiResponse({
  status: 400,
  description: 'A filter that is not known',
  standardSchema: errorSchema,
})
@Controller()
export class DeadlinesController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: BreachRiskReader,
  ) {}

  @Serves(paths.apiDeadlines)
  @ApiOperation({ summary: 'Time limits, the earliest due date first' })
  @ApiResponse({ status: 200, standardSchema: deadlinePageSchema })
  async deadlines(
    @Query({ schema: deadlinesAsked, pipes: [readByItsSchema] })
    asked: z.infer<typeof deadlinesAsked>,
  ): Promise<Page> {
    return this.page((tx, today) => this.reader.limits(tx, today, given(asked)));
  }

  @Serves(paths.apiAdviceWaiting)
  @ApiOperation({ summary: 'Advice asked for and not answered, the longest waiting first' })
  @ApiResponse({ status: 200, standardSchema: deadlinePageSchema })
  async adviceWaiting(
    @Query({ schema: adviceWaitingAsked, pipes: [readByItsSchema] })
    asked: z.infer<typeof adviceWaitingAsked>,
  ): Promise<Page> {
    return this.page((tx, today) => this.reader.adviceWaitingRows(tx, today, given(asked)));
  }

  private async page(read: (tx: Tx, today: string) => Promise<LimitsPage>): Promise<Page> {
    return this.authority.ask(async (tx, { today }) => {
      const { items, next } = await read(tx, today);
      return { today, items: items.map((row: LimitRow) => ({ ...row })), next };
    });
  }
}
