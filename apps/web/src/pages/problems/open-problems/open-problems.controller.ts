import { Controller, Query, Render } from '@nestjs/common';
import { z } from 'zod';
import { FactReader } from '#libs/inbound-facts';
import { deadLetters } from '#libs/platform';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { problemsView } from './open-problems.view-model.js';

const asked = z.object({ after: z.uuid().optional().catch(undefined) });

/** What was received and could not be recorded, where someone sees it. */
@Controller()
export class OpenProblemsController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly facts: FactReader,
  ) {}

  @Serves(paths.problems)
  @Render('pages/problems/open-problems/open-problems.njk')
  async show(@Query() query: unknown) {
    const { after } = asked.parse(query);
    return this.authority.ask(async (tx, authority) => {
      const counts = await this.facts.counts(tx);
      const found = await this.facts.troubled(tx, { ...given({ after }), limit: rowsOnAPage + 1 });
      const place = { after, hasMore: found.length > rowsOnAPage };
      const stuck = await deadLetters(tx);
      return {
        ...problemsView(counts, found.slice(0, rowsOnAPage), stuck, place),
        shown: shownAs(authority),
      };
    });
  }
}
