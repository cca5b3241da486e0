import fc from 'fast-check';
import type { Proposal } from '#libs/lifecycle-kernel';
import { processes } from '#libs/processes';
import { eventShapes, eventTypes, type LawEvent } from '#libs/statutory-rules';
import { applyProposals } from './apply-proposals.js';
import { correct } from './correct.js';
import { effectiveEvents, toldThings } from './effective-events.js';
import { lawEventVersions, readStored } from './event-versions.js';
import { plausibleHistory } from '../../../../test/support/plausible-history.js';
import { moved } from './told.testing.js';
import type { GoldenCase, GoldenEntry } from './golden-history.testing.js';

const today = '2026-01-15';

/** A spread of fictitious cases, some of them corrected, in which every kind of event is told. */
export function plausibleCases(seed: number, many: number): GoldenCase[] {
  const cases = fc.sample(plausibleHistory, { seed, numRuns: many }).map((events, place) => {
    const entries = recorded(events, place % 2 === 0 ? 'record' : 'act');
    return {
      name: `plausible case ${place + 1}`,
      birthDate: place % 3 === 0 ? null : '2015-10-13',
      entries: place % 4 < 2 ? entries : corrected(entries, place),
    };
  });
  const told = new Set(cases.flatMap(({ entries }) => entries.map(({ type }) => type)));
  const untold = eventTypes.map(({ code }) => code).filter((code) => !told.has(code));
  return [
    ...cases,
    ...untold.map((code) => ({
      name: `a case with ${code}`,
      birthDate: '2015-10-13',
      entries: recorded([exampleOf(code)], 'record'),
    })),
  ];
}

/** As the casefile records them: only what its processes accept, each in the version of today. */
function recorded(events: readonly LawEvent[], mode: 'act' | 'record'): GoldenEntry[] {
  const proposals = events.map((event): Proposal<LawEvent> => ({ mode: 'record', event }));
  const known = applyProposals(processes, [], proposals, today).events;
  return known.map((event, place) => ({ ...stored(event, place + 1), mode, correctsSeq: null }));
}

function stored({ type, on, ...data }: LawEvent, seq: number) {
  return { seq, type, version: lawEventVersions.currentVersion(type), on, data };
}

/** One date a day earlier, or one thing that did not happen, and then the first once more. */
function corrected(entries: readonly GoldenEntry[], place: number): GoldenEntry[] {
  const known = [...entries];
  for (const [turn, days] of [-1, 3, -2].entries()) {
    const told = known.map((entry) => ({
      ...entry,
      event: readStored(entry),
      caseVersion: 1,
      source: '',
    }));
    const thing = toldThings(told)[(place + turn) % effectiveEvents(told).length];
    if (thing === undefined) continue;
    const asked = moved(thing.latest, days);
    const asking = turn === 1 ? { ...asked, replacement: null } : asked;
    const answer = correct(processes, { entries: told, details: {} }, asking, today);
    if (answer.outcome === 'refused') continue;
    const { mode, event, correctsSeq } = answer.correction;
    known.push({ ...stored(event, known.length + 1), mode, correctsSeq });
  }
  return known;
}

const example: Readonly<Record<string, string>> = {
  id: 'health',
  ground: 'personal-circumstances',
};

/** An event of a kind with all that it must say. */
function exampleOf(code: LawEvent['type']): LawEvent {
  const shape = eventShapes.find(({ types }) => types.includes(code));
  const fields = (shape?.fields ?? [])
    .filter(({ optional }) => optional !== true)
    .map(({ name, form }) => [name, typeof form === 'string' ? (example[name] ?? today) : form[0]]);
  return { type: code, on: '2025-06-02', ...Object.fromEntries(fields) } as LawEvent;
}
