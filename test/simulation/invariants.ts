import type { Store } from './store.js';

const isBad = (store: Store, eventId: unknown): boolean => {
  const data = store.read(null, `posted/${String(eventId)}`)?.['data'];
  return typeof data === 'object' && data !== null && 'isBad' in data && data.isBad === true;
};

/** What is wrong with the effects: each consumer has had that of each event once, and none of bad post. */
export function faultsOfPost(store: Store): string[] {
  const faults = faultsOfOutbox(store);
  for (const [, { id }] of store.find(null, 'posted/')) {
    for (const consumer of ['alpha', 'beta']) {
      const effects = store.find(null, `effect/${consumer}/${String(id)}/`).length;
      if (effects === (isBad(store, id) ? 0 : 1)) continue;
      faults.push(`${consumer} had the effect of ${String(id)} ${String(effects)} times`);
    }
  }
  for (const [key] of store.find(null, 'effect/')) {
    const id = String(key.split('/')[2]);
    if (store.read(null, `posted/${id}`) === undefined) faults.push(`${key} comes from nothing`);
  }
  return faults;
}

/** What is left in the outbox: nothing but post that can never be taken up, where people see it. */
export function faultsOfOutbox(store: Store): string[] {
  const faults: string[] = [];
  for (const [key, { dead, failure, eventId }] of store.find(null, 'delivery/')) {
    if (!isBad(store, eventId)) faults.push(`${key} is owed still`);
    else if (dead !== true || failure !== 'UnusablePostError') {
      faults.push(`${key} can never be taken up and is not shown to people`);
    }
  }
  for (const [key, { id }] of store.find(null, 'event/')) {
    if (!isBad(store, id)) faults.push(`${key} never left the outbox`);
  }
  return faults;
}
