import { Migration20261122Alerts } from './migration-20261122-alerts.js';
import { Migration20261122Authorities } from './migration-20261122-authorities.js';
import { Migration20261122BreachRisk } from './migration-20261122-breach-risk.js';
import { Migration20261122Casefile } from './migration-20261122-casefile.js';
import { Migration20261122CorrectedOnce } from './migration-20261122-corrected-once.js';
import { Migration20261122CountsHeld } from './migration-20261122-counts-held.js';
import { Migration20261122EventSources } from './migration-20261122-event-sources.js';
import { Migration20261122FullRegister } from './migration-20261122-full-register.js';
import { Migration20261122HistoryChain } from './migration-20261122-history-chain.js';
import { Migration20261122LastReview } from './migration-20261122-last-review.js';
import { Migration20261122Inbound } from './migration-20261122-inbound.js';
import { Migration20261122Observability } from './migration-20261122-observability.js';
import { Migration20261122PostRoom } from './migration-20261122-post-room.js';
import { Migration20261122ProcessState } from './migration-20261122-process-state.js';
import { Migration20261122Processes } from './migration-20261122-processes.js';

/** Every migration in the order in which it is applied; one that has been released never changes. */
export const migrationList = [
  { name: '20261122-1-authorities', class: Migration20261122Authorities },
  { name: '20261122-2-casefile', class: Migration20261122Casefile },
  { name: '20261122-3-processes', class: Migration20261122Processes },
  { name: '20261122-4-post-room', class: Migration20261122PostRoom },
  { name: '20261122-5-inbound', class: Migration20261122Inbound },
  { name: '20261122-6-breach-risk', class: Migration20261122BreachRisk },
  { name: '20261122-7-full-register', class: Migration20261122FullRegister },
  { name: '20261122-8-last-review', class: Migration20261122LastReview },
  { name: '20261122-9-history-chain', class: Migration20261122HistoryChain },
  { name: '20261122-10-process-state', class: Migration20261122ProcessState },
  { name: '20261122-11-alerts', class: Migration20261122Alerts },
  { name: '20261122-12-corrected-once', class: Migration20261122CorrectedOnce },
  { name: '20261122-13-event-sources', class: Migration20261122EventSources },
  { name: '20261122-14-observability', class: Migration20261122Observability },
  { name: '20261122-15-counts-held', class: Migration20261122CountsHeld },
];
