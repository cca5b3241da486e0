import type { CaseView, LimitChange, StandingLimit } from '#libs/casefile';
import { sayDate } from '#libs/statutory-rules';
import { pathTo, paths } from '../../../page-shell/paths.js';
import { sayExceptions, tagOf, timeliness, type Tag } from '../../words/limit-words.js';
import { sayEvent } from '../case-words.js';
import { sayWhat } from '../show-case/case-limits.view-model.js';
import type { Entry } from './correct-entry.view-model.js';

/** How one limit stands, before or after. */
interface Side {
  readonly dueOn: string;
  readonly tag: Tag;
  readonly timeliness: string;
  readonly exceptions: string;
}

/** What becomes of one limit, in plain words. */
export interface ChangeLine {
  readonly what: string;
  readonly rule: string;
  readonly sentence: string;
  readonly before: Side | null;
  readonly after: Side | null;
}

/** The page that shows what would change, before anything does. */
export interface PreviewView {
  readonly title: string;
  readonly reference: string;
  readonly what: string;
  readonly was: string;
  readonly becomes: string;
  readonly lines: readonly ChangeLine[];
  readonly action: string;
  readonly backTo: { readonly text: string; readonly href: string };
}

/** What a correction does to the limits of a case. */
export function previewView(
  { reference }: Pick<CaseView, 'reference'>,
  entry: Entry,
  { on, changes }: { readonly on: string | null; readonly changes: readonly LimitChange[] },
  today: string,
): PreviewView {
  const places = { reference, seq: String(entry.seq) };
  return {
    title: 'What would change',
    reference,
    what: sayEvent(entry.eventType),
    was: entry.mode === 'retraction' ? 'Did not happen' : sayDate(entry.happenedOn),
    becomes: on === null ? 'Did not happen' : sayDate(on),
    lines: changes.map((change) => lineOf(change, today)),
    action: pathTo(paths.correctHistory, places),
    backTo: { text: 'Change the correction', href: pathTo(paths.correctEntry, places) },
  };
}

function lineOf({ before, after }: LimitChange, today: string): ChangeLine {
  const limit = after ?? before;
  return {
    what: limit === null ? '' : sayWhat(limit),
    rule: limit?.rule ?? '',
    sentence: sentenceOf(before, after, today),
    before: before === null ? null : sideOf(before, today),
    after: after === null ? null : sideOf(after, today),
  };
}

function sideOf(limit: StandingLimit, today: string): Side {
  return {
    dueOn: sayDate(limit.dueOn),
    tag: tagOf(limit, today),
    timeliness: timeliness(limit, today),
    exceptions: sayExceptions(limit.excepted),
  };
}

function sentenceOf(
  before: StandingLimit | null,
  after: StandingLimit | null,
  today: string,
): string {
  if (before === null) return after === null ? '' : `Starts to run, due on ${sayDate(after.dueOn)}`;
  if (after === null) return `No longer runs; it was due on ${sayDate(before.dueOn)}`;
  const [was, is] = [tagOf(before, today).text, tagOf(after, today).text];
  const stands = was === is ? '' : `${was} becomes ${is.toLowerCase()}`;
  if (before.dueOn === after.dueOn) return stands === '' ? 'The due date stays' : stands;
  const moves = `Due on ${sayDate(after.dueOn)} in place of ${sayDate(before.dueOn)}`;
  return stands === '' ? moves : `${moves}; ${stands.charAt(0).toLowerCase()}${stands.slice(1)}`;
}
