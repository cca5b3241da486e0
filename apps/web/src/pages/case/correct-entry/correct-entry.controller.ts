import { Body, Controller, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  againWhenStale,
  CaseActions,
  CaseReader,
  type CaseView,
  type CorrectionAnswer,
} from '#libs/casefile';
import type { LawEvent } from '#libs/statutory-rules';
import type { Tx } from '#libs/platform';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { Permissions } from '../../../page-shell/permissions.js';
import { readSeen } from '../../../page-shell/seen-version.js';
import { Serves } from '../../../page-shell/serves.decorator.js';
import { shownAs } from '../../../page-shell/shown.view-model.js';
import { ThisAuthority } from '../../../page-shell/this-authority.js';
import {
  emptyForm,
  errorsIn,
  readCorrection,
  refusedForm,
  type CorrectionForm,
} from './correct-entry.form.js';
import { correctedEntryView } from './corrected-entry.view-model.js';
import { correctEntryView, shownForm, type Entry } from './correct-entry.view-model.js';
import { previewView } from './preview-correction.view-model.js';

const formPage = 'pages/case/correct-entry/correct-entry.njk';
const correctedPage = 'pages/case/correct-entry/corrected-entry.njk';
const previewPage = 'pages/case/correct-entry/preview-correction.njk';

interface Found {
  readonly found: CaseView;
  readonly entry: Entry;
}

/** Puts an entry of the history right: what is right and why, then what would change, then it is done. */
@Controller()
export class CorrectEntryController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
    private readonly actions: CaseActions,
    private readonly permissions: Permissions,
  ) {}

  @Serves(paths.correctEntry)
  async show(
    @Param('reference') reference: string,
    @Param('seq') seq: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.showForm(reference, seq, null, response);
  }

  @Serves(paths.previewCorrection)
  async preview(
    @Param('reference') reference: string,
    @Param('seq') seq: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const form = readCorrection(body);
    if (errorsIn(form).length > 0) {
      await this.showForm(reference, seq, form, response);
      return;
    }
    const view = await this.authority.ask(async (tx, authority) => {
      const { found, entry } = await this.entry(tx, reference, seq);
      const asked = askedOf(entry, form);
      const answer = await this.actions.weigh(tx, found.caseId, asked);
      if (answer.outcome === 'refused') return answer;
      const on = asked.replacement?.on ?? null;
      const { changes } = answer.correction;
      return {
        ...previewView(found, entry, { on, changes }, authority.today),
        outcome: answer.outcome,
        reason: form.reason,
        sent: sentAgain(form, readSeen(body)),
        backToCase: pathTo(paths.showCase, { reference }),
        shown: shownAs(authority),
      };
    });
    if (view.outcome === 'accepted') response.render(previewPage, view);
    else await this.refuse(reference, seq, form, view, response);
  }

  @Serves(paths.correctHistory)
  async correct(
    @Param('reference') reference: string,
    @Param('seq') seq: string,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const form = readCorrection(body);
    if (errorsIn(form).length > 0) {
      await this.showForm(reference, seq, form, response);
      return;
    }
    const who = { recordedBy: this.permissions.person(), source: 'officer', seen: readSeen(body) };
    const answer = await againWhenStale(() =>
      this.authority.ask(async (tx) => {
        const { found, entry } = await this.entry(tx, reference, seq);
        return this.actions.correct(tx, found.caseId, { ...askedOf(entry, form), ...who });
      }),
    );
    if (answer.outcome === 'refused') await this.refuse(reference, seq, form, answer, response);
    else
      response.redirect(303, pathTo(paths.showCase, { reference }, { said: 'history-corrected' }));
  }

  private async entry(tx: Tx, reference: string, seq: string): Promise<Found> {
    const found = await this.cases.byReference(tx, reference);
    if (found === null) throw new NotFoundException('No case has this reference.');
    const entry = found.history.find((one) => String(one.seq) === seq);
    if (entry === undefined) throw new NotFoundException('The history has no such entry.');
    return { found, entry };
  }

  private async refuse(
    reference: string,
    seq: string,
    form: CorrectionForm,
    { refusal }: Extract<CorrectionAnswer, { outcome: 'refused' }>,
    response: Response,
  ): Promise<void> {
    const source = refusal.source === null ? '' : ` (${refusal.source})`;
    const refused = refusedForm(form, `${refusal.sentence}${source}`);
    await this.showForm(reference, seq, refused, response);
  }

  /** The form, empty or as it was sent; or that there is nothing to correct in this entry any more. */
  private async showForm(
    reference: string,
    seq: string,
    sent: CorrectionForm | null,
    response: Response,
  ): Promise<void> {
    const { page, view } = await this.authority.ask(async (tx, authority) => {
      const { found, entry } = await this.entry(tx, reference, seq);
      const shown = shownAs(authority);
      const corrected = correctedEntryView(found, entry);
      if (corrected !== null) return { page: correctedPage, view: { ...corrected, shown } };
      const form = sent ?? emptyForm(entry.happenedOn, entry.mode === 'retraction');
      const fields = { ...correctEntryView(found, entry, errorsIn(form)), ...shownForm(form) };
      return { page: formPage, view: { ...fields, shown } };
    });
    response.status(sent === null ? 200 : 400).render(page, view);
  }
}

/** The same event with the day that is right; everything else that was said of it stays. */
function askedOf({ seq, eventType, data }: Entry, { right, date, reason }: CorrectionForm) {
  const isOnAnotherDay = right === 'another-day' && date.date !== null;
  const replacement: LawEvent | null = isOnAnotherDay
    ? { ...data, type: eventType, on: date.date }
    : null;
  return { seq, replacement, reason };
}

/** The form once more, for whoever confirms it. */
function sentAgain({ right, date, reason }: CorrectionForm, seen: number) {
  return [
    ['right', right],
    ...date.items.map(({ name, value }) => [`on-${name}`, value]),
    ['reason', reason],
    ['seen', String(seen)],
  ];
}
