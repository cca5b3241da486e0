import { Body, Controller, Inject, Query, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { AlertReader, ALERTS, alertStates, releasable, type AlertsRoom } from '#libs/alerts';
import { given } from '../../../page-shell/given.js';
import { rowsOnAPage } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { said } from '../../../page-shell/said.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { firstToShow, outboxView } from './outbox.view-model.js';

const asked = z.object({
  state: z.enum(alertStates).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  said: z.string().optional().catch(undefined),
});
/** What was pressed, and what the page had shown of it then. */
const pressed = z.object({
  which: z.enum(releasable),
  count: z.coerce.number().int().positive(),
  upTo: z.iso.datetime({ offset: true }),
});

/** What was to be told to whom, and what became of it. */
@Controller()
export class OutboxController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: AlertReader,
    @Inject(ALERTS) private readonly alerts: AlertsRoom,
  ) {}

  @Serves(paths.emails)
  @Render('pages/emails/outbox/outbox.njk')
  async show(@Query() query: unknown) {
    const { after, said: code, ...wished } = asked.parse(query);
    return this.authority.ask(async (tx, authority) => {
      const counts = await this.reader.counts(tx);
      const awaiting = await this.reader.awaitingPerson(tx);
      const state = wished.state ?? firstToShow(counts);
      const page = { state, ...given({ after }), limit: rowsOnAPage + 1 };
      const found = await this.reader.list(tx, page);
      const place = { after, hasMore: found.length > rowsOnAPage };
      const shown = found.slice(0, rowsOnAPage);
      return {
        ...outboxView({ counts, awaiting }, state, shown, place, this.alerts.isMailConfigured),
        shown: shownAs(authority),
        said: said(code),
      };
    });
  }

  @Serves(paths.sendEmails)
  async send(@Body() body: unknown, @Res() response: Response): Promise<void> {
    const parsed = pressed.safeParse(body);
    const { released, unseen } = parsed.success
      ? await this.release(parsed.data)
      : { released: 0, unseen: 0 };
    const code = released > 0 ? 'emails-let-go' : 'no-emails-to-let-go';
    response.redirect(
      303,
      pathTo(paths.emails, {}, { said: unseen > 0 ? 'newer-emails-stay' : code }),
    );
  }

  private async release({ which, ...shown }: z.infer<typeof pressed>) {
    return this.authority.ask((tx) => this.alerts.release.release(tx, which, shown));
  }
}
