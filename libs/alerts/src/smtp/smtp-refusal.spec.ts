import { describe, expect, it } from '@jest/globals';
import { refusalOf } from './smtp-refusal.js';

const failed = (code: string, responseCode?: number) =>
  Object.assign(new Error('to ep@fictshire.example'), { code, responseCode });

describe('a sending that failed', () => {
  it.each([
    ['nobody was there', failed('ESOCKET'), false, { became: 'later', reason: 'no-connection' }],
    ['we were not let in', failed('EAUTH', 535), false, { became: 'later', reason: '535' }],
    ['the server was full', failed('EENVELOPE', 421), true, { became: 'later', reason: '421' }],
    [
      'the conversation went wrong',
      failed('EMESSAGE', 503),
      true,
      { became: 'later', reason: '503' },
    ],
    ['the mailbox was busy', failed('EENVELOPE', 450), true, { became: 'later', reason: '450' }],
    [
      'there is no such mailbox',
      failed('EENVELOPE', 550),
      true,
      { became: 'refused', code: '550' },
    ],
    ['the connection broke', failed('ECONNECTION'), true, { became: 'unknown' }],
    ['the time was over', failed('EABORT'), true, { became: 'unknown' }],
  ])('is told apart by how far it had come: %s', (_, error, isBegun, outcome) => {
    expect(refusalOf(error, isBegun)).toEqual(outcome);
  });
});
