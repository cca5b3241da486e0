import { applyDecorators } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import { caseErrorsSchema, clockAnswersSchema } from './clock-schemas.js';
import { mostCasesSaid } from './most-cases.js';

/** The names under which JSON Lines travel; they have no official one. */
export const lineKinds = ['application/x-ndjson', 'application/jsonl'] as const;

const about = [
  `One case file, an array of them, or one on each line (JSON Lines); UTF-8, up to 1 MB and ${mostCasesSaid} cases.`,
  'The answer comes in the form of the question and is, byte for byte, what the command "npm run --silent clock" writes for the same file.',
  'The kind of content may be left out: a body is read as what it is. Everything is strict: an unknown field, a field given twice or a day that does not exist gets no dates, but a sentence.',
  'Nothing is kept, and no case of this service is looked at.',
].join(' ');

/** How the clock is described to other systems. */
export function DescribesClock(): MethodDecorator {
  const refused = (status: number, description: string) =>
    ApiResponse({ status, description, standardSchema: caseErrorsSchema });
  return applyDecorators(
    ApiOperation({ summary: 'Work out every time limit of a case', description: about }),
    ApiConsumes('application/json', ...lineKinds),
    ApiProduces('application/json', ...lineKinds),
    ApiResponse({
      status: 200,
      description: 'Answered; in an array or in lines, cases with errors too, each in its place',
      standardSchema: clockAnswersSchema,
    }),
    refused(400, 'Not JSON, or one case with errors'),
    refused(413, `More than 1 MB, or more than ${mostCasesSaid} cases`),
    refused(415, 'A content encoding that is not known'),
  );
}
