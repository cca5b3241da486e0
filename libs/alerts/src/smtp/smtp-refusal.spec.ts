import { describe, expect, it } from '@jest/globals';
import { refusalOf } from './smtp-refusal.js';

const failed = (code: string, responseCode?: number, command?: string, response?: string) =>
  Object.assign(new Error('to ep@fictshire.example'), { code, responseCode, command, response });
/** A server that looks at the sender only when it is told the recipient. */
const lateWord = '553 5.1.8 <sen@fictshire.example>: Sender address rejected';

describe('a sending that failed', () => {
  it.each([
    ['nobody was there', failed('ESOCKET'), false, { became: 'later', reason: 'no-connection' }],
    ['we were not let in', failed('EAUTH', 535), false, { became: 'later', reason: '535' }],
    ['the server was full', failed('EENVELOPE', 421), true, { became: 'later', reason: '421' }],
    [
      'the conversation went wrong',
      failed('EMESSAGE', 503, 'DATA'),
      true,
      { became: 'later', reason: '503' },
    ],
    [
      'the mailbox was busy',
      failed('EENVELOPE', 450, 'RCPT TO'),
      true,
      { became: 'later', reason: '450' },
    ],
    [
      'there is no such mailbox',
      failed('EENVELOPE', 550, 'RCPT TO', '550 5.1.1 <ep@fictshire.example>: unknown'),
      true,
      { became: 'refused', code: '550' },
    ],
    [
      'the e-mail was not wanted',
      failed('EMESSAGE', 554, 'DATA', '554 5.6.0 Not taken'),
      true,
      { became: 'refused', code: '554' },
    ],
    [
      'the sender is not known there',
      failed('EENVELOPE', 553, 'MAIL FROM'),
      true,
      { became: 'later', reason: '553' },
    ],
    [
      'the sender is not known there, said of the recipient',
      failed('EENVELOPE', 553, 'RCPT TO', lateWord),
      true,
      { became: 'later', reason: '553' },
    ],
    [
      'we are to log in, said of the recipient',
      failed('EENVELOPE', 530, 'RCPT TO'),
      true,
      { became: 'later', reason: '530' },
    ],
    [
      'the server ended the conversation by itself',
      failed('ECONNECTION', 554, 'CONN'),
      true,
      { became: 'later', reason: '554' },
    ],
    ['the connection broke', failed('ECONNECTION'), true, { became: 'unknown' }],
    ['the time was over', failed('EABORT'), true, { became: 'unknown' }],
  ])('is told apart by how far it had come: %s', (_, error, isBegun, outcome) => {
    expect(refusalOf(error, isBegun)).toEqual(outcome);
  });
});
