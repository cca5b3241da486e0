import { applyDecorators, Body, Controller, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { FactReader, ReceiveFacts, type Receipt } from '#libs/inbound-facts';
import { z } from 'zod';
import { pathTo, paths } from '../page-shell/paths.js';
import { Serves } from '../page-shell/serves.decorator.js';
import { ThisAuthority } from '../page-shell/this-authority.js';
import { errorSchema, eventStateSchema, receiptSchema } from './api-schemas.js';
import { postedEvents, readEvents } from './posted-events.js';

const toldOtherwise =
  'This source has told something else under the same id before. Both are kept, the first stands, and someone here sees them on the page of problems. Send a correction under a new id.';
const isId = z.uuid();

function receiptOf({ id }: Receipt) {
  return { id, statusUrl: pathTo(paths.apiEvent, { id }) };
}

/** How taking events in is described to other systems. */
function DescribesReceiving(): MethodDecorator {
  const refused = (status: number, description: string) =>
    ApiResponse({ status, description, standardSchema: errorSchema });
  return applyDecorators(
    ApiOperation({
      summary: 'Tell what happened',
      description:
        'One CloudEvent, or an array of up to 1,000. Each is kept once by its source and id, and recorded by the worker; ask for its state at statusUrl.',
    }),
    ApiConsumes(
      'application/cloudevents+json',
      'application/cloudevents-batch+json',
      'application/json',
    ),
    ApiResponse({
      status: 202,
      description: 'Taken in (an array for an array)',
      standardSchema: z.union([receiptSchema, z.array(receiptSchema)]),
    }),
    refused(400, 'Malformed'),
    refused(409, 'Told otherwise before; kept all the same'),
    refused(413, 'Too large or too many'),
  );
}

/** Facts from other systems, as CloudEvents 1.0. */
@ApiTags('Events')
@Controller()
export class EventsController {
  constructor(
    private readonly authority: ThisAuthority,
    private readonly facts: ReceiveFacts,
    private readonly reader: FactReader,
  ) {}

  @Serves(paths.apiReceiveEvents)
  @DescribesReceiving()
  async receive(
    @Body({ schema: postedEvents }) body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { facts, isBatch } = readEvents(body);
    const by = 'another system';
    const receipts = await this.authority.ask((tx) => this.facts.receive(tx, facts, by));
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
      response.status(202).json(receiptOf(first));
    }
  }

  @Serves(paths.apiEvent)
  @ApiOperation({ summary: 'What became of an event' })
  @ApiResponse({ status: 200, standardSchema: eventStateSchema })
  @ApiResponse({ status: 404, description: 'No such event', standardSchema: errorSchema })
  async state(@Param('id') id: string): Promise<z.infer<typeof eventStateSchema>> {
    const fact = isId.safeParse(id).success
      ? await this.authority.ask((tx) => this.reader.byId(tx, id))
      : null;
    if (fact === null) throw new NotFoundException('No event has this id.');
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
