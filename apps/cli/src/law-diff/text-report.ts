import type { Report } from './report.js';
import { caseSaid, tallySaid } from './say-cases.js';
import { limitSaid } from './say-limits.js';

/** What a terminal would obey instead of showing it, or show in another order; a line's end is none of these. */
const commandsToTerminals = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu;

function written(lines: readonly string[]): string {
  return lines
    .map((line) => `${line.replaceAll('\n', ' ')}\n`.replace(commandsToTerminals, '?'))
    .join('');
}

function numberOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The differences in sentences, for people. */
export class TextReport implements Report {
  begin(...[before, after, limits]: Parameters<Report['begin']>): string {
    const found =
      limits.length === 0
        ? 'No limit differs.'
        : `${numberOf(limits.length, 'limit')} differ${limits.length === 1 ? 's' : ''}.`;
    return written([
      `First law:  ${before.said}.`,
      `Second law: ${after.said}.`,
      '',
      found,
      '',
      ...limits.flatMap(limitSaid),
    ]);
  }

  ofCase(...[place, found]: Parameters<Report['ofCase']>): string {
    return written(caseSaid(place, found));
  }

  end(tally: Parameters<Report['end']>[0]): string {
    return tally === null ? '' : written(tallySaid(tally));
  }
}
