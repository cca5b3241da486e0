import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  eventShapes,
  exceptionGrounds,
  type EventField,
  type EventShape,
} from '#libs/statutory-rules';
import type { PagesUnderTest } from '../../../page-shell/pages.testing.js';
import { day, dayFields, formOf, startCalculator } from '../calculator.testing.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startCalculator();
});
afterAll(() => pages.close());

/** An advice request and a consultation that later events can be about, and an order for what follows one. */
const before = [
  'request-received_2026-05-04',
  'advice-requested_2026-06-01_id.1_service.health',
  'setting-consulted_2026-06-02_id.2',
  'tribunal-order-made_2026-07-01_order.make-plan',
  // With it the assessment is over, so that another request may come.
  'final-plan-sent_2026-09-18',
];
/** Days of which every ground is satisfied: closed and away for over four weeks inside the limits above. */
const days: Readonly<Record<string, string>> = {
  from: '2026-06-05',
  to: '2026-07-12',
  closedFrom: '2026-07-20',
  reopensOn: '2026-09-02',
  adviceAskedOn: '2026-07-16',
  missedOn: '2026-06-10',
  agreedBy: '2026-12-01',
};
const spare = '2026-10-01';

const kinds = eventShapes.flatMap(({ types, fields }) =>
  types.flatMap((type) => {
    const ground = fields.find(({ name }) => name === 'ground');
    const grounds = type === 'exception-recorded' ? (ground?.form as readonly string[]) : [null];
    return grounds.map((code) => ({ type, ground: code, fields }));
  }),
);

/** What a test fills into a field of the register, and what the answer's event must then hold. */
function filling(field: EventField, type: string): { sent: [string, string][]; held: unknown }[] {
  const { name, form } = field;
  if (form === 'any-day' || form === 'past-day') {
    const on = days[name] ?? spare;
    return [{ sent: dayFields(name, on), held: on }];
  }
  if (typeof form === 'object') return form.map((code) => ({ sent: [[name, code]], held: code }));
  if (name === 'service') return [{ sent: [[name, 'social-care']], held: 'social-care' }];
  if (name !== 'id') return [];
  // Requests and consultations are counted apart: before there are request 1 and school 2.
  if (type === 'advice-requested') return [{ sent: [], held: '2' }];
  if (type === 'setting-consulted') return [{ sent: [], held: '3' }];
  const id = type === 'setting-replied' ? '2' : '1';
  return [{ sent: [[name, id]], held: id }];
}

/** What the page must hold to ask for a field. Which limits an exception releases is asked where there are any. */
function controlsOf({ name, form }: EventField): string[] {
  if (form === 'rule-codes') return [];
  if (form === 'any-day' || form === 'past-day') return [`name="${name}-year"`];
  const radio = `name="${name}" type="radio"`;
  return typeof form === 'object' ? form.map((code) => `${radio} value="${code}"`) : [radio];
}

async function give(type: string, ground: string | null, fields: EventShape['fields'], at: number) {
  const chosen = fields
    .filter(({ name }) => name !== 'ground' || ground === null)
    .flatMap((field) => {
      const fillings = filling(field, type);
      const one = fillings[at % fillings.length];
      return one === undefined ? [] : [{ name: field.name, ...one }];
    });
  const sent: [string, string][] = [
    ...before.map((event): [string, string] => ['e', event]),
    ['type', type],
    ...(ground === null ? [] : ([['ground', ground]] as [string, string][])),
    ...dayFields('on', day),
    ...chosen.flatMap((one) => one.sent),
  ];
  const answer = await pages.post('/work-out-the-dates/when', formOf(sent));
  const held = Object.fromEntries(chosen.map((one) => [one.name, one.held]));
  return { answer, held: { type, on: day, ...(ground === null ? {} : { ground }), ...held } };
}

const named = (type: string, ground: string | null) =>
  ground === null ? type : `${type} ${ground}`;

describe('Every kind of event of the register', () => {
  test('is walked: as many as the register and the closed list of grounds hold', () => {
    const grounds = exceptionGrounds.filter(({ publicInContract }) => publicInContract);
    const types = new Set(eventShapes.flatMap((shape) => shape.types));
    expect(kinds).toHaveLength(types.size - 1 + grounds.length);
  });

  test.each(kinds.map((kind) => [named(kind.type, kind.ground), kind] as const))(
    '%s is asked for with each of its fields',
    async (_, { type, ground, fields }) => {
      const query = formOf(before.map((event) => ['e', event]));
      query.set('type', type);
      if (ground !== null) query.set('ground', ground);
      const answer = await pages.get(`/work-out-the-dates/when?${query.toString()}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain('name="on-day"');
      const begins = type === 'advice-requested' || type === 'setting-consulted';
      const given = [...(ground === null ? [] : ['ground']), ...(begins ? ['id'] : [])];
      for (const field of fields.filter(({ name }) => !given.includes(name))) {
        for (const control of controlsOf(field)) expect(html).toContain(control);
      }
    },
  );

  test.each(kinds.map((kind) => [named(kind.type, kind.ground), kind] as const))(
    '%s is taken with each of its codes, and is part of the answer',
    async (_, { type, ground, fields }) => {
      const most = Math.max(1, ...fields.map((field) => filling(field, type).length));
      for (let at = 0; at < most; at += 1) {
        const { answer, held } = await give(type, ground, fields, at);
        expect(answer.status).toBe(303);
        const query = new URL(answer.headers.get('location') ?? '', pages.url).searchParams;
        const [on, ...rest] = (query.getAll('e').at(-1) ?? '').split('_').slice(1);
        const said = rest.map((one) => one.split(/\.(.*)/s, 2) as [string, string]);
        expect({ type, on, ...Object.fromEntries(said) }).toEqual(held);
        const worked = await pages.get(`/work-out-the-dates/dates.json?${query.toString()}`);
        expect(await worked.json()).toMatchObject({ today: day, deadlines: expect.any(Array) });
      }
    },
  );
});
