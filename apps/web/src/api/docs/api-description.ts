import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { sourceCredential } from '../../page-shell/event-source.guard.js';

const about =
  'What the pages show, for other systems: without names, in the words of the public clock. Dates are days in England.';

const aboutCredentials =
  'the credential of one source. An operator gives it out with npm run source, for one authority, one source and some types of events.';

/** The API was asked about before it was described. */
export class NotDescribedError extends Error {
  override name = 'NotDescribedError';
}

/** The description of the API, made from the same schemas that its questions are read and its answers typed by. */
@Injectable()
export class ApiDescription {
  private made: OpenAPIObject | undefined;

  get document(): OpenAPIObject {
    if (this.made === undefined) throw new NotDescribedError('The API has not been described.');
    return this.made;
  }

  /** Describes the controllers of these modules. */
  describe(app: INestApplication, modules: (abstract new (...parts: never[]) => object)[]): void {
    const config = new DocumentBuilder()
      .setTitle('EHC Timekeeper')
      .setDescription(about)
      .setVersion('1')
      .addBearerAuth({ type: 'http', description: aboutCredentials }, sourceCredential)
      .setLicense('MIT', 'https://opensource.org/license/mit')
      .build();
    this.made = SwaggerModule.createDocument(app, config, {
      include: modules,
      autoTagControllers: false,
      operationIdFactory: (_controller, method) => method,
    });
  }
}
