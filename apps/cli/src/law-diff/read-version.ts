import { exceptionGrounds } from '#libs/statutory-rules';
import { z } from 'zod';
import { limit } from './read-limit.js';
import { day, listOf, oneOf, words } from './read-words.js';

const [firstGround = '', ...otherGrounds] = exceptionGrounds.map(({ code }) => code);

const inForce = z.strictObject(
  {
    name: words('the name of what brings the change'),
    from: day('from'),
    until: day('until').exactOptional(),
  },
  'Give inForce as an object with name and from.',
);

const versionChosenBy = oneOf('the day that decides', ['due-date', 'start-date']);

const parts = {
  inForce,
  limit,
  exceptions: listOf('exceptions', oneOf('each exception', [firstGround, ...otherGrounds])),
  exceptionsIn: words('exceptionsIn').exactOptional(),
  source: words('the source'),
  seen: oneOf('seen, how the words of the law were read,', ['T', 'P', 'K']),
  chosenBy: versionChosenBy.exactOptional(),
};

const version = z.strictObject(parts, 'Give each version as an object.');

/** What changes from a day on; what is left out stays. */
export const addedVersion = z.strictObject(
  {
    ...parts,
    limit: parts.limit.exactOptional(),
    exceptions: parts.exceptions.exactOptional(),
  },
  'Give add as an object with inForce, source, seen and what changes.',
);

/** The versions of a limit, at least one. */
export const versions = listOf('versions', version).min(1, 'Give versions with at least one.');

/** Which day decides which version of a rule applies. */
export const chosenBy = versionChosenBy;
