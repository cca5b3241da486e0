import { notify } from '../actions/notify.action.js'; // breaks

export const transitions = notify;
