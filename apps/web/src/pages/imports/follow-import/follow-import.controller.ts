import { Controller, NotFoundException, Param, Query, Render } from '@nestjs/common';
import { z } from 'zod';
import { FactReader } from '#libs/inbound-facts';
import { ImportReader } from '#libs/imports';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { followImportView } from './follow-import.view-model.js';

const asked = z.object({ after: z.coerce.number().int().min(1).optional().catch(undefined) });
const isId = z.uuid();

/** How far an import is, and what someone should look at. */
@Controller()
export class FollowImportController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly imports: ImportReader,
    private readonly facts: FactReader,
  ) {}

  @Serves(paths.followImport)
  @Render('pages/imports/follow-import/follow-import.njk')
  async show(@Param('id') id: string, @Query() query: unknown) {
    const { after } = asked.parse(query);
    return this.authority.ask(async (tx, authority) => {
      const run = isId.safeParse(id).success ? await this.imports.run(tx, id) : null;
      if (run === null) throw new NotFoundException('No import has this address.');
      const counts = await this.facts.counts(tx, id);
      const found = await this.imports.problems(tx, id, {
        ...given({ after }),
        limit: rowsOnAPage + 1,
      });
      const place = { after, hasMore: found.length > rowsOnAPage };
      return {
        ...followImportView(run, counts, found.slice(0, rowsOnAPage), place),
        shown: shownAs(authority),
      };
    });
  }
}
