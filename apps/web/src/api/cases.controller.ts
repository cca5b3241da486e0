import { Controller, NotFoundException, Param } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CaseReader, type CaseView } from '#libs/casefile';
import { daysBetween, statusOf } from '#libs/statutory-rules';
import type { z } from 'zod';
import { paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';
import { ThisAuthority } from '../page-shell/this-authority.js';
import { caseSchema, errorSchema } from './api-schemas.js';

type CaseAnswer = z.infer<typeof caseSchema>;
type Row = CaseAnswer['deadlines'][number];

/** One case, without names. */
@ApiTags('Cases')
@Controller()
export class CasesController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly cases: CaseReader,
  ) {}

  @Serves(paths.apiCase)
  @ApiOperation({ summary: 'Where a case stands, its time limits and its history' })
  @ApiResponse({ status: 200, standardSchema: caseSchema })
  @ApiResponse({ status: 404, description: 'No such case', standardSchema: errorSchema })
  async show(@Param('reference') reference: string): Promise<CaseAnswer> {
    return this.authority.ask(async (tx, { today }) => {
      const found = await this.cases.byReference(tx, reference);
      if (found === null) throw new NotFoundException('No case has this reference.');
      return answerOf(found, today);
    });
  }
}

function answerOf(found: CaseView, today: string): CaseAnswer {
  return {
    reference: found.reference,
    version: found.version,
    state: found.assessments[0]?.state ?? 'not-begun',
    today,
    deadlines: found.deadlines.map((limit) => deadlineOf(limit, today)),
    advice: found.adviceRequests.map(({ code, ...request }) => ({ id: code, ...request })),
    history: found.history.map((entry) => ({
      seq: entry.seq,
      type: entry.eventType,
      on: entry.happenedOn,
      recordedAt: entry.recordedAt,
      recordedBy: entry.recordedBy,
      source: entry.source,
      mode: entry.mode,
      correctsSeq: entry.correctsSeq,
      correctedBySeq: entry.correctedBySeq,
      data: entry.data,
    })),
  };
}

const fromBirth = 'Worked out from the date of birth, which is not given here.';

/** The public row: what the casefile keeps beside it (its own ids, the working) stays here. */
function deadlineOf(limit: CaseView['deadlines'][number], today: string): Row {
  // A day that simply arrives is counted from a date of birth: this answer is one without personal data.
  const isFromBirth = limit.kind === 'date';
  const isOver = limit.metOn !== null || limit.endedOn !== null;
  return {
    rule: limit.rule,
    subject: limit.subject,
    startsOn: isFromBirth ? null : limit.startsOn,
    dueOn: limit.dueOn,
    actBy: limit.actBy,
    kind: limit.kind,
    binding: limit.binding,
    owedBy: limit.owedBy,
    metOn: limit.metOn,
    endedOn: limit.endedOn,
    excepted: limit.excepted,
    ...statusOf(limit, today),
    lawVersion: limit.lawVersion,
    source: limit.source,
    because: isFromBirth ? fromBirth : limit.because,
    caseReference: limit.caseReference,
    service: limit.service,
    stage: limit.stage,
    ageInDays: isOver || isFromBirth ? null : daysBetween(limit.startsOn, today),
    flaggedOn: limit.flaggedOn,
  };
}
