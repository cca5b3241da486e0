import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { faultLine } from '#libs/platform';
import { answerTo, unserved, wrongMethod, type ErrorAnswer } from './error-answer.js';
import { errorsAt, methodsAt } from './served-at.js';

const titles: Readonly<Record<number, string>> = {
  403: 'You cannot do this',
  404: 'Page not found',
  421: 'This is not the address of the service',
  500: 'Sorry, there is a problem with the service',
};

/** An address that is served, but not in this way, is not missing. */
function answerAt({ path }: Request, answer: ErrorAnswer): ErrorAnswer {
  const methods = answer.message === unserved ? methodsAt(path) : [];
  return methods.length === 0 ? answer : wrongMethod(methods);
}

/** The one place where what was thrown becomes an answer: a page for people, JSON for systems. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('Errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const answer = answerAt(request, answerTo(error));
    this.note(answer, error, response);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(answer.status);
    if (answer.status === 405) response.setHeader('Allow', methodsAt(request.path).join(', '));
    this.say(answer, request, response);
  }

  private say(answer: ErrorAnswer, request: Request, response: Response): void {
    const { code, message, fields } = answer;
    const form = errorsAt(request.path);
    if (form === 'clock') response.json({ errors: [{ path: '', message }] });
    else if (form === 'json') {
      response.json({ error: { code, message, ...(fields === undefined ? {} : { fields }) } });
    } else this.render(answer, response);
  }

  private render(answer: ErrorAnswer, response: Response): void {
    response.render('page-shell/error.njk', {
      title: titles[answer.status] ?? 'This could not be done',
      message: answer.message,
      isFault: answer.status >= 500,
      isUnserved: answer.message === unserved,
    });
  }

  private note(answer: ErrorAnswer, error: unknown, response: Response): void {
    const { requestId } = response.locals;
    const { status, code } = answer;
    if (status === 500) this.log.error({ requestId, fault: faultLine(error) }, 'A request failed');
    else if (status !== 404) this.log.warn({ requestId, status, code }, 'A request was refused');
  }
}
