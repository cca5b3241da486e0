import type { AlertCounts, AlertState, AlertView, AwaitingPerson, Releasable } from '#libs/alerts';
import { sayDate, sayInstant } from '#libs/statutory-rules';
import { listPages, type ListPages } from '../../../page-shell/list-pages.js';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayService } from '../../words/code-words.js';
import { count } from '../../words/count-words.js';
import type { Tag } from '../../words/limit-words.js';
import { emailStates, sayReason } from '../email-words.js';

interface StateLine {
  readonly code: AlertState;
  readonly tag: Tag;
  readonly meaning: string;
  readonly figure: string;
  readonly href: string;
  readonly isShown: boolean;
}

interface EmailLine {
  readonly reference: string;
  readonly caseHref: string;
  readonly href: string;
  readonly to: string;
  readonly dueOn: string;
  readonly since: string;
  readonly tries: string;
  readonly why: string;
  readonly mayBeThereTwice: boolean;
}

/** Everything that the list of e-mails shows. */
export interface OutboxView {
  readonly title: string;
  readonly states: readonly StateLine[];
  readonly shownState: { readonly code: AlertState; readonly text: string };
  readonly emails: readonly EmailLine[];
  readonly pages: ListPages;
  readonly isMailConfigured: boolean;
  /** What may be sent at the press of a button. */
  readonly maySend: readonly SendButton[];
}

/** A button, and what the page shows of what it sends: what comes later is not meant by it. */
interface SendButton {
  readonly which: Releasable;
  readonly text: string;
  readonly classes: string;
  readonly count: number;
  readonly upTo: string;
}

const buttonWords: Readonly<Record<Releasable, (emails: string) => string>> = {
  held: (emails) => `Send ${emails} that could not be sent`,
  'long-ago': (emails) => `Send ${emails} about what was missed long ago`,
  failed: (emails) => `Send ${emails} again after a refusal`,
};

const inOrder = Object.keys(emailStates) as AlertState[];

/** The state that is listed unless another one is asked for: the first that has any, or what was sent. */
export function firstToShow(counts: AlertCounts): AlertState {
  return inOrder.find((state) => (counts[state] ?? 0) > 0) ?? 'sent';
}

export function outboxView(
  { counts, awaiting }: { readonly counts: AlertCounts; readonly awaiting: AwaitingPerson },
  state: AlertState,
  alerts: readonly AlertView[],
  place: { readonly after: string | undefined; readonly hasMore: boolean },
  isMailConfigured: boolean,
): OutboxView {
  const last = place.hasMore ? alerts.at(-1) : undefined;
  const next = { after: place.after, next: last?.id ?? null };
  return {
    title: 'E-mails',
    states: inOrder.map((code) => ({
      code,
      ...emailStates[code],
      figure: count(counts[code] ?? 0, 'e-mail'),
      href: pathTo(paths.emails, {}, { state: code }),
      isShown: code === state,
    })),
    shownState: { code: state, text: emailStates[state].tag.text },
    emails: alerts.map(emailLine),
    pages: listPages(paths.emails, { state }, next),
    isMailConfigured,
    maySend: isMailConfigured ? buttonsFor(awaiting) : [],
  };
}

function buttonsFor(awaiting: AwaitingPerson): SendButton[] {
  const kinds = Object.keys(buttonWords) as Releasable[];
  return kinds.flatMap((which) => {
    const shown = awaiting[which];
    if (shown === undefined) return [];
    const text = buttonWords[which](count(shown.count, 'e-mail'));
    const classes = which === 'held' ? '' : 'govuk-button--secondary';
    return [{ which, text, classes, ...shown }];
  });
}

function emailLine(alert: AlertView): EmailLine {
  const { caseReference: reference } = alert;
  return {
    reference,
    caseHref: pathTo(paths.showCase, { reference }),
    href: pathTo(paths.email, { id: alert.id }),
    to: sayService(alert.recipient === 'unnamed' ? null : alert.recipient),
    dueOn: sayDate(alert.dueOn),
    since: sayInstant(alert.changedAt),
    tries: alert.attempts === 0 ? '' : count(alert.attempts, 'try', 'tries'),
    why: sayReason(alert.reason),
    mayBeThereTwice: alert.uncertainAt !== null && alert.attempts > 1,
  };
}
