import { addDays, type LawEvent } from '#libs/statutory-rules';
import { seededRandom, type Random } from '../support/seeded-random.js';
import { appeal, assessment, happens, moves, reviews, type Making } from './clock-stories.js';

/** A case as it is put before the clock; some are wrong. */
interface FictitiousCase {
  readonly today: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly person?: { readonly dateOfBirth: string };
  readonly events: readonly object[];
}

const today = '2026-11-21';
/** How far back a case may begin, in days. */
const longestAgo = 2_200;

/** Of a hundred cases so many tell each of the stories. */
const stories: readonly [number, (making: Making) => LawEvent[]][] = [
  [45, assessment],
  [30, reviews],
  [12, appeal],
  [13, moves],
];

function storyFor(chance: number): (making: Making) => LawEvent[] {
  let upTo = 0;
  for (const [inAHundred, story] of stories) {
    upTo += inAHundred;
    if (chance <= upTo) return story;
  }
  return assessment;
}

/** The slips of the pen that happen: a misspelt type, a day that does not exist, a missing day, a key too many. */
function spoiled(event: LawEvent, random: Random): object {
  const { type, on, ...fields } = event;
  switch (random.whole(1, 4)) {
    case 1:
      return { ...event, type: type.replace('-', '_') };
    case 2:
      return { ...event, on: `${on.slice(0, 4)}-02-30` };
    case 3:
      return { type, ...fields };
    default:
      return { ...event, note: 'to be checked' };
  }
}

/** Cases as an authority's system would put them, the same for the same seed: about ten events each, some with errors. */
export function* clockCases(count: number, seed = 1): Generator<FictitiousCase> {
  const random = seededRandom(seed);
  for (let made = 0; made < count; made += 1) {
    const startsOn = addDays(today, -random.whole(20, longestAgo));
    const told = storyFor(random.whole(1, 100))({ random, startsOn });
    const events: object[] = told.filter(({ on }) => on <= today);
    const wrong = told[random.whole(0, told.length - 1)];
    if (happens(random, 3) && wrong !== undefined) events.push(spoiled(wrong, random));
    yield {
      today,
      ...(happens(random, 20) ? { settings: { reviewCountsFrom: 'meeting' } } : {}),
      ...(happens(random, 70)
        ? { person: { dateOfBirth: addDays(startsOn, -random.whole(1_200, 6_000)) } }
        : {}),
      events,
    };
  }
}
