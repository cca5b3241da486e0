import { Controller, Query, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { FactReader } from '#libs/inbound-facts';
import { deadLetters, mostDeadLetters, SystemClock, tryAgain } from '#libs/platform';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { said } from '../../../page-shell/said.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { problemsView } from './open-problems.view-model.js';

const asked = z.object({
  after: z.uuid().optional().catch(undefined),
  said: z.string().optional().catch(undefined),
});

/** What was received and could not be recorded, where someone sees it. */
@Controller()
export class OpenProblemsController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly facts: FactReader,
    private readonly clock: SystemClock,
  ) {}

  @Serves(paths.problems)
  @Render('pages/problems/open-problems/open-problems.njk')
  async show(@Query() query: unknown) {
    const { after, said: code } = asked.parse(query);
    return this.authority.ask(async (tx, authority) => {
      const counts = await this.facts.counts(tx);
      const found = await this.facts.troubled(tx, { ...given({ after }), limit: rowsOnAPage + 1 });
      const place = { after, hasMore: found.length > rowsOnAPage };
      const stuck = await deadLetters(tx);
      return {
        ...problemsView(counts, found.slice(0, rowsOnAPage), stuck, place),
        mostStuck: mostDeadLetters,
        shown: shownAs(authority),
        said: said(code),
      };
    });
  }

  @Serves(paths.tryAgain)
  async tryAgain(@Res() response: Response): Promise<void> {
    const tried = await this.authority.ask((tx) => tryAgain(tx, this.clock.now()));
    const code = tried > 0 ? 'tried-again' : 'nothing-to-try';
    response.redirect(303, pathTo(paths.problems, {}, { said: code }));
  }
}
