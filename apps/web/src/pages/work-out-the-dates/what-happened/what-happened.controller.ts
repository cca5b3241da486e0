import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { paths } from '../../../page-shell/paths.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { addressOf } from '../calculation/address.js';
import { addressFields } from '../calculation/given-fields.js';
import { readAddress } from '../calculation/read-calculation.js';
import { eventGroups } from '../words/event-groups.js';
import { kindAsked, kindChosen } from './kind-code.js';
import { chooseGroupView, chooseKindView } from './what-happened.view-model.js';

const template = 'pages/work-out-the-dates/what-happened/what-happened.njk';

/** Asks what happened: first what it was about, then which of these. */
@Controller()
export class WhatHappenedController {
  @Serves(paths.whatHappened)
  choose(@Req() request: Request, @Res() response: Response): void {
    const fields = addressFields(request);
    const given = readAddress(fields, ['about', 'what', 'asked']);
    const kind = kindChosen(fields.get('what'));
    if (kind !== null) {
      response.redirect(303, addressOf(paths.whenItHappened, given, kindAsked(kind)));
      return;
    }
    const asked = fields.get('asked');
    const group = eventGroups.find(({ code }) => code === fields.get('about'));
    const view =
      group === undefined
        ? chooseGroupView(given, asked !== null)
        : chooseKindView(given, group, asked === 'what');
    response.status(view.errors === null ? 200 : 400).render(template, view);
  }
}
