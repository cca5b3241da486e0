import { Body, Controller, HttpCode, NotFoundException, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  againWhenStale,
  CaseActions,
  CaseReader,
  type CaseView,
  type CorrectionAnswer,
  type LimitChange,
  type StandingLimit,
} from '#libs/casefile';
import type { Tx } from '#libs/platform';
import type { LawEvent } from '#libs/statutory-rules';
import type { z } from 'zod';
import { paths } from '../../page-shell/paths.js';
import { Permissions } from '../../page-shell/permissions.js';
import { RefusalError } from '../../page-shell/refusal.error.js';
import { Serves } from '../../page-shell/serves.decorator.js';
import { ThisAuthority } from '../../page-shell/this-authority.js';
import { errorSchema } from '../api-schemas.js';
import { readByItsSchema } from '../read-by-its-schema.js';
import { correctionAnswer, correctionAsked } from './correction-schemas.js';

type Asked = z.infer<typeof correctionAsked>;
type Answer = z.infer<typeof correctionAnswer>;

const whyNot =
  'It can’t be so. The code says why: `case-changed-meanwhile` where a person has changed the case after the version given as `seen`, else what the law or the history has against it';

/** Corrections of the history over JSON: the same action as on the page of a case. */
@ApiTags('Cases')
@Controller()
export class CorrectionsController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
    private readonly actions: CaseActions,
    private readonly permissions: Permissions,
  ) {}

  @Serves(paths.apiCorrect)
  @HttpCode(200)
  @ApiOperation({ summary: 'Put right what the history of a case says, or see what would change' })
  @ApiResponse({ status: 200, standardSchema: correctionAnswer })
  @ApiResponse({ status: 400, description: 'Not as described', standardSchema: errorSchema })
  @ApiResponse({ status: 404, description: 'No such case or entry', standardSchema: errorSchema })
  @ApiResponse({ status: 409, description: whyNot, standardSchema: errorSchema })
  async correct(
    @Param('reference') reference: string,
    @Body({ schema: correctionAsked, pipes: [readByItsSchema] }) asked: Asked,
  ): Promise<Answer> {
    const answer = await againWhenStale(() =>
      this.authority.ask(async (tx) => this.answer(tx, reference, asked)),
    );
    if (answer.outcome === 'refused') throw new RefusalError(answer.refusal);
    return { isPreview: asked.preview, changes: answer.correction.changes.map(changeOf) };
  }

  private async answer(tx: Tx, reference: string, asked: Asked): Promise<CorrectionAnswer> {
    const found = await this.cases.byReference(tx, reference);
    if (found === null) throw new NotFoundException('No case has this reference.');
    const entry = found.history.find(({ seq }) => seq === asked.seq);
    if (entry === undefined) throw new NotFoundException('The history has no such entry.');
    const { seq, reason } = asked;
    const correction = { seq, reason, replacement: replacementOf(entry, asked) };
    if (asked.preview) return this.actions.weigh(tx, found.caseId, correction);
    const who = {
      recordedBy: this.permissions.person(),
      source: 'officer',
      seen: asked.seen ?? null,
    };
    return this.actions.correct(tx, found.caseId, { ...correction, ...who });
  }
}

/** Whatever is wrong with the fields is found by the law, as with every event. */
function replacementOf(
  { eventType, data }: CaseView['history'][number],
  { replacement }: Asked,
): LawEvent | null {
  if (replacement === null) return null;
  return { ...(replacement.data ?? data), type: eventType, on: replacement.on };
}

function changeOf({ before, after }: LimitChange): Answer['changes'][number] {
  const { rule, subject } = after ?? before ?? { rule: '', subject: null };
  return { rule, subject, before: standingOf(before), after: standingOf(after) };
}

function standingOf(limit: StandingLimit | null) {
  if (limit === null) return null;
  const { startsOn, dueOn, status, metOn, endedOn, excepted } = limit;
  return { startsOn, dueOn, status, metOn, endedOn, excepted };
}
