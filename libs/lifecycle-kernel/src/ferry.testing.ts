import type { Lifecycle } from './lifecycle.js';

/** A process that is nobody's law: a ferry that is booked, sails and lands. */
export type FerryState = {
  readonly name: 'unbooked' | 'booked' | 'at-sea' | 'landed' | 'called-off';
};

export interface FerryEvent {
  readonly type: 'booked' | 'sailed' | 'landed' | 'called-off' | 'passenger-named';
  readonly on: string;
  readonly names?: readonly string[];
}

const arrives: Record<FerryEvent['type'], FerryState['name'] | null> = {
  booked: 'booked',
  sailed: 'at-sea',
  landed: 'landed',
  'called-off': 'called-off',
  'passenger-named': null,
};

const row = { meets: [], starts: [], source: 'the harbour rules' };

export const ferry: Lifecycle<FerryState, FerryEvent> = {
  process: 'ferry-crossing',
  initial: { name: 'unbooked' },
  finalStates: ['landed', 'called-off'],
  says: {
    unbooked: 'was not booked',
    booked: 'was booked',
    'at-sea': 'was at sea',
    landed: 'had landed',
    'called-off': 'had been called off',
  },
  transitions: [
    {
      ...row,
      command: 'Book',
      from: ['unbooked'],
      event: 'booked',
      to: 'booked',
      starts: ['sail'],
    },
    {
      ...row,
      command: 'Sail',
      from: ['booked'],
      event: 'sailed',
      to: 'at-sea',
      meets: ['sail'],
      guards: [
        {
          name: 'mustSailTheDayItIsSaid',
          refusal: { code: 'not-today', sentence: 'Say it on the day.', source: 'harbour rule 1' },
          holds: (_, event, today) => event.on === today,
        },
      ],
    },
    {
      ...row,
      command: 'Land',
      from: ['at-sea'],
      alsoRecordedFrom: ['booked'],
      event: 'landed',
      to: 'landed',
    },
    { ...row, command: 'CallOff', from: ['booked'], event: 'called-off', to: 'called-off' },
    {
      ...row,
      command: 'NamePassenger',
      from: ['booked', 'at-sea'],
      alsoRecordedFrom: ['landed'],
      event: 'passenger-named',
      to: 'stays',
    },
  ],
  inOrder: (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  evolve: (state, { type }) => ({ name: arrives[type] ?? state.name }),
};

/** What the harbour's law says: booking starts the limit to sail, and sailing meets it. */
export const harbourLaw = {
  rulesStartedBy: (event: string) => (event === 'booked' ? ['sail'] : []),
  rulesMetBy: (event: string) => (event === 'sailed' ? ['sail'] : []),
};
