import { errorsAt } from '../../apps/web/src/page-shell/served-at.js';
import { script } from './hostile-bodies.js';
import type { Answered, Sent } from './raw-request.js';

const sentence = /^[A-Z“"].*[.…]$/s;
const ofInside =
  /\bat .+\.[jt]s:\d+|node_modules|\/libs\/|\/apps\/|SyntaxError|TypeError|PostgresError/;

const typeOf = ({ headers }: Answered): string => headers['content-type'] ?? '';

function saidOnPage(answer: Answered): string | null {
  const [, heading] = /<h1[^>]*>\s*([^<]+?)\s*<\/h1>/.exec(answer.body) ?? [];
  return typeOf(answer).startsWith('text/html') && heading !== undefined ? `${heading}.` : null;
}

/** What is said when something is wrong, in the form of the surface; null where it is in another form. */
function said(answer: Answered, path: string): string | null {
  const form = errorsAt(path.split('?', 1)[0] ?? '');
  if (form === 'page') return saidOnPage(answer);
  if (!typeOf(answer).startsWith('application/json')) return null;
  const parsed = JSON.parse(answer.body) as {
    error?: { message: string };
    errors?: { message: string }[];
  };
  return (form === 'json' ? parsed.error?.message : parsed.errors?.[0]?.message) ?? null;
}

/** What can't even be read as a request is answered in plain text, before any page sees it. */
const isUnread = (answer: Answered): boolean =>
  [400, 408, 431].includes(answer.status) &&
  (answer.status === 431 || typeOf(answer).startsWith('text/plain'));

function isClear(answer: Answered, path: string): boolean {
  const words = isUnread(answer) ? answer.body.trim() : said(answer, path);
  return words !== null && sentence.test(words);
}

/** What is wrong with an answer, each in a sentence; nothing when all is as it should be. */
export function answerFaults({ method, path, what }: Sent, answer: Answered): string[] {
  const { status, headers, body } = answer;
  const isPage = !typeOf(answer).startsWith('application/json');
  const checks: readonly [isWrong: boolean, words: string][] = [
    [status >= 500 || status < 200, 'is a fault'],
    [isPage && body.includes(script), 'repeats what was sent as it stands'],
    [ofInside.test(body), 'tells of the inside'],
    [headers['set-cookie'] !== undefined, 'sets a cookie'],
    [
      status >= 400 && !isClear(answer, path),
      `says no sentence in the form of its surface: ${body.slice(0, 200)}`,
    ],
  ];
  const about = `${method} ${path.slice(0, 120)} with ${what}: ${String(status)}`;
  return checks.filter(([isWrong]) => isWrong).map(([, words]) => `${about} ${words}`);
}
