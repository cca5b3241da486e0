import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FaultKind } from './fault-kinds.js';
import type { FaultPoint } from './fault-point.js';

/**
 * How often a process was seen standing at each point when a fault struck, by kind of fault. What was
 * planned and did not come to pass counts nothing.
 */
export class Hits {
  private readonly counted = new Map<string, number>();

  constructor(
    private readonly points: readonly FaultPoint[],
    private readonly kinds: readonly FaultKind[],
  ) {}

  note(point: FaultPoint, kind: FaultKind): void {
    const key = keyOf(point, kind);
    this.counted.set(key, (this.counted.get(key) ?? 0) + 1);
  }

  get all(): number {
    return [...this.counted.values()].reduce((sum, number) => sum + number, 0);
  }

  at(point: FaultPoint): number {
    return this.kinds.reduce((sum, kind) => sum + this.of(point, kind), 0);
  }

  by(kind: FaultKind): number {
    return this.points.reduce((sum, point) => sum + this.of(point, kind), 0);
  }

  /** The points and kinds of fault that nothing came of. */
  get missed(): string[] {
    return [
      ...this.points.filter((point) => this.at(point) === 0),
      ...this.kinds.filter((kind) => this.by(kind) === 0),
    ].map(({ name }) => name);
  }

  /** A table for people: points downward, kinds of fault across. */
  table(title: string): string {
    const header = ['point', ...this.kinds.map(({ name }) => name), 'all'];
    const rows = this.points.map((point) => [
      point.name,
      ...this.kinds.map((kind) => String(this.of(point, kind) || '')),
      String(this.at(point)),
    ]);
    const sums = ['all', ...this.kinds.map((kind) => String(this.by(kind))), String(this.all)];
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const rule = line(header.map((_, place) => (place === 0 ? '---' : '--:')));
    return `${title}\n\n${[line(header), rule, ...rows.map(line), line(sums)].join('\n')}\n`;
  }

  private of(point: FaultPoint, kind: FaultKind): number {
    return this.counted.get(keyOf(point, kind)) ?? 0;
  }
}

/** Keeps a table where it can be quoted from. */
export function keepTable(path: string, table: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, table);
}

function keyOf(point: FaultPoint, kind: FaultKind): string {
  return `${point.name}\n${kind.name}`;
}
