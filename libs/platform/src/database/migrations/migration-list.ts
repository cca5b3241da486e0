import { Migration20261122Authorities } from './migration-20261122-authorities.js';
import { Migration20261122BreachRisk } from './migration-20261122-breach-risk.js';
import { Migration20261122Casefile } from './migration-20261122-casefile.js';
import { Migration20261122FullRegister } from './migration-20261122-full-register.js';
import { Migration20261122LastReview } from './migration-20261122-last-review.js';
import { Migration20261122Inbound } from './migration-20261122-inbound.js';
import { Migration20261122PostRoom } from './migration-20261122-post-room.js';
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
];
