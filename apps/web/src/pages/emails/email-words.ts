import type { AlertState } from '#libs/alerts';
import { tag, type Tag } from '../words/limit-words.js';

interface StateWords {
  readonly tag: Tag;
  readonly meaning: string;
}

/** What each state means to whoever reads the page; those that need a person come first. */
export const emailStates: Readonly<Record<AlertState, StateWords>> = {
  failed: {
    tag: tag('Refused', 'red'),
    meaning: 'The mail server will not take it. Look at the mailbox of the service.',
  },
  uncertain: {
    tag: tag('Not certain', 'orange'),
    meaning: 'It may have arrived. It is sent again by itself, as the same e-mail.',
  },
  held: {
    tag: tag('Held', 'yellow'),
    meaning:
      'It waits for you: there is no mail server or no mailbox for the service, or it was missed long ago.',
  },
  owed: {
    tag: { text: 'To be sent', classes: '' },
    meaning: 'It goes out by itself, and is tried again when the mail server is away.',
  },
  sending: {
    tag: tag('Being sent', 'purple'),
    meaning: 'The mail server has not answered yet.',
  },
  sent: { tag: tag('Sent', 'green'), meaning: 'The mail server has taken it.' },
  void: {
    tag: tag('Dropped', 'grey'),
    meaning: 'It was not sent: it was no longer true, or a person said so.',
  },
};

const reasons: Readonly<Record<string, string>> = {
  met: 'The advice has come.',
  ended: 'The advice is no longer asked for.',
  excepted: 'An exception is recorded.',
  'another-due-date': 'The due date was corrected.',
  'another-recipient': 'Another service was asked.',
  'not-passed': 'The due date has not passed on the day that is shown.',
  'no-such-limit': 'The time limit is not there any more.',
  'no-mail-server': 'No mail server is set up.',
  'no-mailbox': 'The service has no mailbox.',
  'missed-long-ago': 'It was missed long before it was known here.',
  'not-to-be-sent': 'A person said that it is not to be sent.',
  'no-connection': 'The mail server could not be reached.',
  'broken-off': 'The connection broke off before the mail server had answered.',
  'sender-ended': 'The worker ended before the mail server had answered.',
};

/** Why an e-mail stands where it stands. A number is the code that the mail server answered with. */
export function sayReason(reason: string | null): string {
  if (reason === null) return '';
  return reasons[reason] ?? `The mail server answered with code ${reason}.`;
}
