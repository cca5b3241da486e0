/** An event as it was stored: its version says in which shape. */
export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads what an event said in one version as the next version says it. */
export interface Upcaster {
  readonly type: string;
  /** The version that it reads; what it gives is the next one. */
  readonly from: number;
  readonly upcast: (data: StoredEvent['data']) => StoredEvent['data'];
}

/** How the events of today are read from those that were ever stored. */
export interface EventVersions {
  readonly upcasters: readonly Upcaster[];
  /** The version in which a type is stored today. */
  readonly currentVersion: (type: string) => number;
}

/** An event of a version that this release can't read. */
export class UnreadableEventError extends Error {
  override name = 'UnreadableEventError';
}

/** Upcasters that can't be right; the program doesn't start with them. */
export class UpcasterError extends Error {
  override name = 'UpcasterError';
}

/** A stored event as it is said today, by way of every version in between. What was stored stays as it is. */
export function upcast(
  { upcasters, currentVersion }: EventVersions,
  stored: StoredEvent,
): StoredEvent {
  const { type } = stored;
  const current = currentVersion(type);
  let { version, data } = stored;
  while (version < current) {
    const next = upcasters.find((one) => one.type === type && one.from === version);
    if (next === undefined) break;
    data = next.upcast(data);
    version = next.from + 1;
  }
  if (version === current) return { type, version, data };
  throw new UnreadableEventError(
    `An event ${type} of version ${stored.version} can't be read as version ${current}.`,
  );
}

/** Checks when the program starts that every version ever stored of every type leads to the current one. */
export function validateUpcasters(
  { upcasters, currentVersion }: EventVersions,
  types: readonly string[],
): void {
  const unknown = upcasters.filter(({ type }) => !types.includes(type));
  const faults = [
    ...unknown.map(({ type }) => `${type} is no event that is stored`),
    ...types.flatMap((type) => faultsOf(upcasters, type, currentVersion(type))),
  ];
  if (faults.length === 0) return;
  throw new UpcasterError(`The upcasters are not sound: ${faults.join('; ')}`);
}

function faultsOf(upcasters: readonly Upcaster[], type: string, current: number): string[] {
  const from = upcasters.filter((one) => one.type === type).map((one) => one.from);
  const needed = Array.from({ length: current - 1 }, (_, place) => place + 1);
  const doubled = from.filter((version, place) => from.indexOf(version) !== place);
  return [
    ...needed
      .filter((version) => !from.includes(version))
      .map((version) => `nothing reads ${type} of version ${version}`),
    ...[...new Set(doubled)].map((version) => `two read ${type} of version ${version}`),
    ...from
      .filter((version) => !needed.includes(version))
      .map((version) => `${type} has no version after ${version}, and something reads it`),
  ];
}
