import { addDays } from '#libs/statutory-rules';
import { seededRandom } from '../support/seeded-random.js';

type Bytes = string | Uint8Array<ArrayBuffer>;

function noise(size: number): Bytes {
  const { whole } = seededRandom(4);
  const block = Uint8Array.from({ length: 50_000 }, () => whole(0, 255));
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += block.length) bytes.set(block, at);
  return bytes;
}

/** Something in brackets, as deep as so many bytes allow. */
function nested(open: string, inside: string, close: string, size: number): string {
  const depth = Math.floor((size - inside.length) / (open.length + close.length));
  return open.repeat(depth) + inside + close.repeat(depth);
}

/** Nonsense of so many bytes, by its kind. */
export const nonsense: Readonly<Record<string, (size: number) => Bytes>> = {
  noise: noise,
  'no bytes but zeros': (size) => new Uint8Array(size),
  'brackets that only open': (size) => '['.repeat(size),
  'brackets within brackets': (size) => nested('[', '', ']', size),
  'fields that only open': (size) => '{"a":'.repeat(size / 5),
  'fields within fields': (size) => nested('{"a":', '0', '}', size),
  'fields twice within fields': (size) => nested('{"a":0,"a":', '0', '}', size),
  'a word without end': (size) => `"${'a'.repeat(size - 1)}`,
  'a word that ends': (size) => `"${'a'.repeat(size - 2)}"`,
  'strokes in a word': (size) => `"${'\\'.repeat(size - 1)}`,
  'a number without end': (size) => '7'.repeat(size),
  blanks: (size) => ' '.repeat(size),
  'lines of words': (size) => 'no\n'.repeat(size / 3),
  'one case of noughts': (size) => `{"events":[${'0,'.repeat(size / 2 - 8)}0]}`,
  'a case under a name without end': (size) => `{"${'today'.repeat(size / 5 - 2)}":1}`,
};

/** Some day from 2015 to 2025. */
function dayAt(place: number): string {
  return addDays('2015-01-01', (place * 7) % 4000);
}

function idAt(place: number): string {
  return place.toString(36);
}

type EventAt = (place: number) => object;

const exception = {
  type: 'exception-recorded',
  ground: 'personal-circumstances',
  on: '2026-01-01',
};

/** Kinds of events that each have something to do with all the others. */
const kinds: Readonly<Record<string, EventAt>> = {
  'requests for advice and their answers': (place) =>
    place % 2 === 0
      ? { type: 'advice-requested', on: '2020-01-02', id: idAt(place) }
      : { type: 'advice-received', on: '2020-02-02', id: idAt(place - 1) },
  'answers to one request': (place) =>
    place === 0
      ? { type: 'advice-requested', on: '2020-01-02', id: 'a' }
      : { type: 'advice-received', on: dayAt(place).replace(/^201/, '202'), id: 'a' },
  'exceptions that name the same limit': (place) =>
    place === 0
      ? { type: 'detained-request-received', on: '2020-01-02' }
      : {
          ...exception,
          from: '2020-01-03',
          to: '2020-01-04',
          releases: ['detained.send-final-plan'],
        },
  'requests and exceptions that name their limits': (place) =>
    place % 2 === 0
      ? { type: 'detained-request-received', on: dayAt(place) }
      : {
          ...exception,
          from: '2015-04-01',
          to: '2025-12-31',
          releases: ['detained.send-final-plan'],
        },
  'requests and withdrawals': (place) => ({
    type: place % 2 === 0 ? 'request-received' : 'request-withdrawn',
    on: dayAt(place),
  }),
  'requests in custody and withdrawals': (place) => ({
    type: place % 2 === 0 ? 'detained-request-received' : 'request-withdrawn',
    on: dayAt(place),
  }),
  'meetings, called off and held': (place) => {
    const type = ['review-meeting-arranged', 'review-meeting-cancelled', 'review-meeting-held'][
      place % 3
    ];
    return { type, on: dayAt(place), ...(place % 3 < 2 ? { meetingOn: '2025-05-05' } : {}) };
  },
  'absences for one request': (place) =>
    place === 0
      ? { type: 'advice-requested', on: '2020-01-02', id: 'a' }
      : {
          ...exception,
          ground: 'advice-absent-from-area',
          id: 'a',
          from: '2020-01-02',
          to: '2020-02-10',
        },
  closings: (place) =>
    place % 2 === 0
      ? { type: 'decision-notice-sent', on: dayAt(place) }
      : { type: 'case-closed', on: dayAt(place), reason: 'other' },
};

/** One case of many events of a kind, by what they are. */
export const crowds = Object.entries(kinds).map(([name, eventAt]) => {
  const crowd = (count: number) =>
    JSON.stringify({
      today: '2030-06-01',
      events: Array.from({ length: count }, (_, at) => eventAt(at)),
    });
  return [name, crowd] as const;
});
