import type { IsoDate } from '../law-event.js';
import { readDay } from '../calendar/day-number.js';
import { lawRegister } from '../law-register.js';
import type { LawRegister } from '../rules-under.js';
import { isInForceOn, lasting } from './versions-on.js';
import { mapVersions } from './map-versions.js';

/**
 * The law as it stood on a day, as though nothing had changed it since.
 *
 * What came later is left out, and what was in force on the day goes on without an end; what was over by then
 * still governs the limits that fell in its time.
 */
export function lawAsAt(day: IsoDate, law: LawRegister = lawRegister): LawRegister {
  readDay(day);
  return law.flatMap((rule) => {
    const standing = mapVersions(rule, (versions) =>
      versions
        .filter(({ inForce }) => inForce.from <= day)
        .map((version) => (isInForceOn(version, day) ? lasting(version, null) : version)),
    );
    return standing === null ? [] : [standing];
  });
}
