import { sayLimit, type LawVersion, type LimitDifference } from '#libs/statutory-rules';
import type { Report } from './report.js';

function versionOf(version: LawVersion | null) {
  if (version === null) return null;
  const { inForce, limit, exceptions, exceptionsIn, source, seen, chosenBy } = version;
  return {
    name: inForce.name,
    from: inForce.from,
    until: inForce.until ?? null,
    length: sayLimit(limit),
    limit,
    exceptions,
    exceptionsIn: exceptionsIn ?? null,
    source,
    seen,
    chosenBy: chosenBy ?? null,
  };
}

function limitOf({ rule, title, what, inReadings, otherwise }: LimitDifference) {
  const periods = inReadings.flatMap(({ reading, periods: each }) =>
    each.map(({ from, until, respects, before, after }) => ({
      reading,
      from,
      until,
      respects,
      before: versionOf(before),
      after: versionOf(after),
    })),
  );
  return { rule, title, what, periods, otherwise };
}

/** One JSON document, written while the cases are read; `--help` says what is in it. */
export class JsonReport implements Report {
  #between = '';

  begin(...[before, after, limits]: Parameters<Report['begin']>): string {
    const laws = [before, after].map(({ asked, said }) => JSON.stringify({ asked, said }));
    return `{"before":${laws[0]},"after":${laws[1]},\n"limits":${JSON.stringify(limits.map(limitOf))},\n"cases":`;
  }

  ofCase(...[place, found]: Parameters<Report['ofCase']>): string {
    if (!('errors' in found) && found.differences.length === 0) return '';
    const opening = this.#between === '' ? '[\n' : this.#between;
    this.#between = ',\n';
    if ('errors' in found) return `${opening}${JSON.stringify({ case: place, ...found })}`;
    const { today, differences } = found;
    return `${opening}${JSON.stringify({ case: place, today, differences })}`;
  }

  end(tally: Parameters<Report['end']>[0]): string {
    if (tally === null) return 'null,\n"summary":null}\n';
    const closing = this.#between === '' ? '[]' : '\n]';
    return `${closing},\n"summary":${JSON.stringify(tally)}}\n`;
  }
}
