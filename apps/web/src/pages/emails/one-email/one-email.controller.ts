import { Controller, Inject, NotFoundException, Param, Render } from '@nestjs/common';
import { z } from 'zod';
import { AlertReader, ALERTS, PostgresMailboxes, type AlertsRoom } from '#libs/alerts';
import { paths } from '../../../page-shell/paths.js';
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
  async show(@Param('id') id: string) {
    if (!anId.safeParse(id).success) throw new NotFoundException();
    return this.authority.ask(async (tx, authority) => {
      const alert = await this.reader.byId(tx, id);
      if (alert === null) throw new NotFoundException();
      const message = await this.alerts.write.preview(tx, alert);
      const address = await this.mailboxes.addressOf(tx, alert.recipient);
      return { ...emailView(alert, message, address), shown: shownAs(authority) };
    });
  }
}
