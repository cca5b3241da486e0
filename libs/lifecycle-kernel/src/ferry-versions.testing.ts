import type { EventVersions } from './upcast.js';

/** The ferry's bookings said one name at first, then a list of names, and then how many sit on deck. */
export const ferryVersions: EventVersions = {
  upcasters: [
    {
      type: 'passenger-named',
      from: 1,
      upcast: ({ name, ...data }) => ({ ...data, names: [name] }),
    },
    { type: 'passenger-named', from: 2, upcast: (data) => ({ ...data, onDeck: 0 }) },
  ],
  currentVersion: (type) => (type === 'passenger-named' ? 3 : 1),
};

export const ferryTypes = ['booked', 'sailed', 'landed', 'called-off', 'passenger-named'];
