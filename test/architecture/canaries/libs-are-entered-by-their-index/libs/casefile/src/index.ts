export { reference } from './case-reference.js';
