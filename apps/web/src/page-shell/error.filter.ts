import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { faultLine } from '#libs/platform';
import { answerTo, unserved, type ErrorAnswer } from './error-answer.js';

const titles: Readonly<Record<number, string>> = {
  403: 'You cannot do this',
  404: 'Page not found',
  421: 'This is not the address of the service',
  500: 'Sorry, there is a problem with the service',
};

/** The one place where what was thrown becomes an answer: a page for people, JSON for systems. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('Errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const answer = answerTo(error);
    this.note(answer, error, response);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(answer.status);
    if (/^\/(api|health)\//.test(request.path)) {
      const { code, message, fields } = answer;
      response.json({ error: { code, message, ...(fields === undefined ? {} : { fields }) } });
      return;
    }
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
