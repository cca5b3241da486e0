import { Controller, Inject, NotFoundException, Param, Query, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { AlertReader, ALERTS, PostgresMailboxes, type AlertsRoom } from '#libs/alerts';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { said } from '../../../page-shell/said.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import { emailView } from './one-email.view-model.js';

const anId = z.uuid();

/** One e-mail, exactly as it reads, and what became of it. */
@Controller()
export class OneEmailController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly reader: AlertReader,
    private readonly mailboxes: PostgresMailboxes,
    @Inject(ALERTS) private readonly alerts: AlertsRoom,
  ) {}

  @Serves(paths.email)
  @Render('pages/emails/one-email/one-email.njk')
  async show(@Param('id') id: string, @Query('said') code: unknown) {
    if (!anId.safeParse(id).success) throw new NotFoundException();
    return this.authority.ask(async (tx, authority) => {
      const alert = await this.reader.byId(tx, id);
      if (alert === null) throw new NotFoundException();
      const message = await this.alerts.write.preview(tx, alert);
      const address = await this.mailboxes.addressOf(tx, alert.recipient);
      return { ...emailView(alert, message, address), shown: shownAs(authority), said: said(code) };
    });
  }

  @Serves(paths.dismissEmail)
  async dismiss(@Param('id') id: string, @Res() response: Response): Promise<void> {
    if (!anId.safeParse(id).success) throw new NotFoundException();
    const wasHeld = await this.authority.ask((tx) => this.alerts.dismiss.dismiss(tx, id));
    const code = wasHeld ? 'email-dismissed' : 'email-not-held';
    response.redirect(303, pathTo(paths.email, { id }, { said: code }));
  }
}
