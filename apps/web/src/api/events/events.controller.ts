import { Body, Controller, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { FactReader, ReceiveFacts, type Receipt } from '#libs/inbound-facts';
import { Database } from '#libs/platform';
import { z } from 'zod';
import { ForEventSources, sourceOf } from '../../page-shell/event-source.guard.js';
import { pathTo, paths } from '../../page-shell/paths.js';
import { Serves } from '../../page-shell/serves.decorator.js';
import { eventStateSchema } from '../api-schemas.js';
import { mustBeAllowed } from './allowed-events.js';
import { DescribesReceiving, refusedWith } from './events-description.js';
import { postedEvents, readEvents } from './posted-events.js';
import { postedJson } from './posted-json.js';

const toldOtherwise =
  'This source has told something else under the same id before. Both are kept, the first stands, and someone here sees them on the page of problems. Send a correction under a new id.';
const isId = z.uuid();

function receiptOf({ id }: Receipt) {
  return { id, statusUrl: pathTo(paths.apiEvent, { id }) };
}

/** Facts from other systems, as CloudEvents 1.0: each with its own credential, which says whose facts they are. */
@ApiTags('Events')
@ForEventSources()
@Controller()
export class EventsController {
  constructor(
    private readonly database: Database,
    private readonly facts: ReceiveFacts,
    private readonly reader: FactReader,
  ) {}

  @Serves(paths.apiReceiveEvents)
  @DescribesReceiving()
  async receive(
    @Body({ schema: postedEvents }) body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const source = sourceOf(response);
    const { facts, isBatch } = readEvents(postedJson(request, body));
    mustBeAllowed(facts, source, isBatch);
    const receipts = await this.database.inAuthority(source.authority, (tx) =>
      this.facts.receive(tx, facts, `credential ${source.id}`),
    );
    const [first] = receipts;
    if (isBatch) {
      const answers = receipts.map((receipt) => ({
        ...receiptOf(receipt),
        ...(receipt.outcome === 'conflicting' ? { isConflicting: true } : {}),
      }));
      response.status(202).json(answers);
    } else if (first?.outcome === 'conflicting') {
      const error = { code: 'told-otherwise-before', message: toldOtherwise };
      response.status(409).json({ error, ...receiptOf(first) });
    } else if (first !== undefined) {
      const receipt = receiptOf(first);
      response.status(202).location(receipt.statusUrl).json(receipt);
    }
  }

  @Serves(paths.apiEvent)
  @ApiOperation({ summary: 'What became of an event' })
  @ApiResponse({ status: 200, standardSchema: eventStateSchema })
  @refusedWith(401, 'No credential, or none that is known here')
  @refusedWith(404, 'This source told no such event')
  async state(
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.infer<typeof eventStateSchema>> {
    const { authority, source: teller } = sourceOf(response);
    const fact = isId.safeParse(id).success
      ? await this.database.inAuthority(authority, (tx) => this.reader.byId(tx, id))
      : null;
    if (fact?.source !== teller) throw new NotFoundException('No event has this id.');
    const { refusalCode: code, refusal: message, refusalSource: source } = fact;
    return {
      id: fact.id,
      source: fact.source,
      eventId: fact.factId,
      type: `ehc.${fact.type}`,
      on: fact.happenedOn,
      caseReference: fact.caseReference,
      state: fact.state,
      refusal: code === null || message === null ? null : { code, message, source },
    };
  }
}
