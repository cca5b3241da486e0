export * from './open-case.action.js'; // breaks
export { closeCase } from './close-case.action.js'; // breaks
