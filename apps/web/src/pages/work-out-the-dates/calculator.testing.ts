import { jest } from '@jest/globals';
import { SystemClock } from '#libs/platform';
import { startPages, textOf, type PagesUnderTest } from '../../page-shell/pages.testing.js';

/** The day on which the calculator is used in these tests. */
export const day = '2026-11-21';

/** The number of a calculation, which the pages would draw by lot. */
export const number = '0123456789abcdef';

/** The pages with nothing behind them: a page that asked the database for anything would fail. */
export async function startCalculator(): Promise<PagesUnderTest> {
  const pages = await startPages({ database: {}, rows: [] });
  jest.spyOn(pages.app.get(SystemClock), 'today').mockReturnValue(day);
  return pages;
}

/** A form as a browser sends it. */
export function formOf(fields: readonly (readonly [string, string])[]): URLSearchParams {
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
}

/** The words of an error summary, and where each leads. */
export function summaryOf(html: string): { text: string; href: string }[] {
  const summary = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? '';
  const links = summary.matchAll(/<a href="([^"]*)">([\s\S]*?)<\/a>/g);
  return [...links].map(([, href = '', text = '']) => ({ href, text: textOf(text) }));
}

/** The parts of a day as a form sends them. */
export function dayFields(name: string, on: string): [string, string][] {
  const [year = '', month = '', date = ''] = on.split('-');
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
}

/** Where a link of a page with these words leads. */
export function linkOf(html: string, words: string): string {
  const links = html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g);
  const [, href = ''] = [...links].find(([, , text = '']) => textOf(text).startsWith(words)) ?? [];
  return href.replaceAll('&amp;', '&');
}
