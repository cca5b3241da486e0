import { deadlines } from './deadlines.js';

export const history = (): string => deadlines();
