import { Gauge } from 'prom-client';

export const gauge = Gauge;
