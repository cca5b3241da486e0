import {
  BadRequestException,
  NotFoundException,
  ServiceUnavailableException,
} from '@nestjs/common';
import { describe, expect, test } from '@jest/globals';
import { refused } from '#libs/lifecycle-kernel';
import { answerTo, unserved } from './error-answer.js';
import { FieldsError } from './fields.error.js';
import { RefusalError } from './refusal.error.js';

describe('What a person is told when something fails', () => {
  test('a refusal keeps its own sentence', () => {
    expect(answerTo(new BadRequestException('Send it again.'))).toEqual({
      status: 400,
      code: 'bad-request',
      message: 'Send it again.',
    });
  });

  test('an address that is not served is not repeated, because it may hold a name', () => {
    const answer = answerTo(new NotFoundException('Cannot GET /cases/Tess%20Exampleby'));
    expect(answer).toEqual({ status: 404, code: 'not-found', message: unserved });
  });

  test('what can’t be is refused with its own code', () => {
    const { refusal } = refused('already-corrected', 'Correct the latest one.', 'section 36');
    const message = 'Correct the latest one.';
    expect(answerTo(new RefusalError(refusal))).toEqual({
      status: 409,
      code: 'already-corrected',
      message,
    });
  });

  test('fields that can not be right are named', () => {
    const fields = [{ path: 'data.on', message: 'Give data.on as a day.' }];
    expect(answerTo(new FieldsError(fields))).toMatchObject({ status: 400, fields });
  });

  test('a service that is not ready says so', () => {
    const answer = answerTo(new ServiceUnavailableException('The database does not answer.'));
    expect(answer).toMatchObject({ status: 503, code: 'not-ready' });
  });

  test('a fault says nothing of what went wrong inside', () => {
    const answer = answerTo(new Error('duplicate key (surname)=(Exampleby)'));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain('Exampleby');
  });
});
