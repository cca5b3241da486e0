import { Gauge, type Registry } from 'prom-client';

/** Makes gauges that a registry tells. */
export function gaugesIn(registry: Registry) {
  return <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
}

export type GaugeMaker = ReturnType<typeof gaugesIn>;
