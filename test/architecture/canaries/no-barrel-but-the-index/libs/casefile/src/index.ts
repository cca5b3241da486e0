export { openCase } from './actions/open-case.action.js';
