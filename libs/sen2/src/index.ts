export type {
  Sen2Element,
  Sen2Fact,
  Sen2HeaderItem,
  Sen2Item,
  Sen2Person,
  Sen2PersonItem,
  Sen2Problem,
  Sen2ProblemItem,
} from './sen2-item.js';
export { readSen2 } from './reading/read-sen2.js';
export { upnCheckLetter } from './identifiers/upn.js';
export { Sen2ReadError, type Sen2ReadErrorReason } from './reading/sen2-read-error.js';
export type { Sen2ProblemCode } from './problems/problem-sentences.js';
