import { answerCases, casesIn, type CasesInText } from '#libs/statutory-rules';
import { mostCases, mostCasesSaid } from './most-cases.js';

/** What the clock answers over HTTP. */
export interface ClockAnswer {
  readonly status: 200 | 400 | 413;
  readonly isInLines: boolean;
  readonly text: string;
}

function countOf(cases: CasesInText): number {
  if (cases.form === 'list') return cases.values.length;
  return cases.form === 'lines' ? cases.lines.length : 1;
}

function tooMany(count: number): string {
  const message = `There are ${count.toLocaleString('en-GB')} cases here. Send at most ${mostCasesSaid} at once.`;
  return `${JSON.stringify({ errors: [{ path: '', message }] })}\n`;
}

/** Answers the bytes of a body as the command answers a file of the same bytes. */
export function answerBody(body: unknown, isSentAsLines: boolean): ClockAnswer {
  // A byte-order mark is left out by the decoder.
  const cases = casesIn(new TextDecoder().decode(Buffer.isBuffer(body) ? body : undefined));
  const isInLines = cases.form === 'lines' || (cases.form === 'case' && isSentAsLines);
  const count = countOf(cases);
  if (count > mostCases) return { status: 413, isInLines: false, text: tooMany(count) };
  const { text, isAllRight } = answerCases(cases);
  // In a list and in lines each case has its own errors; lines may come one at a time.
  const isBatch = cases.form === 'list' || isInLines;
  return { status: isAllRight || isBatch ? 200 : 400, isInLines, text };
}
