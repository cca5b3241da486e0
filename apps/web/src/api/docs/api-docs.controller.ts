import { Controller, Render } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { paths } from '../../page-shell/paths.js';
import { Serves } from '../../page-shell/serves.decorator.js';
import { ApiDescription } from './api-description.js';
import { apiDocsView, type Described } from './api-docs.view-model.js';

/** What the API is, for machines and for people. */
@ApiExcludeController()
@Controller()
export class ApiDocsController {
  constructor(private readonly description: ApiDescription) {}

  @Serves(paths.apiDescription)
  document(): OpenAPIObject {
    return this.description.document;
  }

  @Serves(paths.apiDocs)
  @Render('api/docs/api-docs.njk')
  show() {
    return apiDocsView(this.description.document as Described);
  }
}
