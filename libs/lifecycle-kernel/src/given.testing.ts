import { expect, it } from '@jest/globals';
import type { Proposal } from './decide.js';
import type { Decision } from './decision.js';
import type { LegalEvent } from './lifecycle.js';

type Decide<Event> = (
  past: readonly Event[],
  proposal: Proposal<Event>,
  today: string,
) => Decision<Event>;

/** Given what has happened, when something is put to the process, then this is its answer. */
export function specify<Event extends LegalEvent>(decide: Decide<Event>, today: string) {
  const when = (past: readonly Event[], proposal: Proposal<Event>) => {
    const answer = decide(past, proposal, today);
    return {
      thenItHappens: () => {
        expect(answer).toEqual({ outcome: 'accepted', events: [proposal.event] });
      },
      thenNothingHappens: () => {
        expect(answer).toEqual({ outcome: 'accepted', events: [] });
      },
      thenItIsRefused: (code: string, sentence: string, source: string | null = null) => {
        expect(answer).toEqual({ outcome: 'refused', refusal: { code, sentence, source } });
      },
    };
  };
  return {
    given: (...past: readonly Event[]) => ({
      whenDone: (event: Event) => when(past, { mode: 'act', event }),
      whenRecorded: (event: Event) => when(past, { mode: 'record', event }),
    }),
  };
}

/** Code, sentence and source of a refusal. */
export type RefusedAs = readonly [code: string, sentence: string, source: string | null];

/** What the three specifications of a command need. */
export interface CommandInSpecification<Event> {
  readonly command: string;
  readonly event: Event;
  /** After this it is done. */
  readonly done: readonly Event[];
  /** After this it is refused, and so. */
  readonly refused: readonly [given: readonly Event[], ...as: RefusedAs];
}

/**
 * Three specifications for each command of a table: it does it, it refuses it, and it stays quiet where
 * it was done before. A command without its own is named by a test that fails.
 */
export function specifyCommands<Event extends LegalEvent>(
  decide: Decide<Event>,
  today: string,
  table: readonly { readonly command: string }[],
  rows: readonly CommandInSpecification<Event>[],
): void {
  const { given } = specify(decide, today);
  it('has its three specifications here', () => {
    expect(rows.map(({ command }) => command)).toEqual(table.map(({ command }) => command));
  });
  for (const { command, event, done, refused } of rows) {
    it(`${command} happens where the table has it`, () => {
      given(...done)
        .whenDone(event)
        .thenItHappens();
    });
    it(`${command} is refused with a sentence elsewhere`, () => {
      const [past, ...as] = refused;
      given(...past)
        .whenDone(event)
        .thenItIsRefused(...as);
    });
    it(`${command} done again does nothing`, () => {
      given(...done, event)
        .whenDone(event)
        .thenNothingHappens();
      given(...done, event)
        .whenRecorded(event)
        .thenNothingHappens();
    });
  }
}
