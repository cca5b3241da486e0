import { Counter } from 'prom-client'; // breaks

export const counter = Counter;
