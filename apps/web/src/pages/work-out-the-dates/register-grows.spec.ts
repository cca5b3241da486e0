import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EventField, EventShape } from '#libs/statutory-rules';
import type { chooseKindView } from './what-happened/what-happened.view-model.js';
import type { formFields } from './when/controls.js';
import type { fillIn, readEventForm } from './when/when.form.js';
import type { whenView } from './when/when.view-model.js';

/** What a later law might bring: a kind of event with fields of every form, and another ground for an exception. */
const fields: readonly EventField[] = [
  { name: 'panelSitsOn', form: 'any-day' },
  { name: 'panelKind', form: ['first-tier', 'upper-tier'] },
  { name: 'panelNumber', form: 'text', optional: true },
];
const event = { code: 'panel-called', name: 'Panel called', fields };
const ground = {
  code: 'flood',
  title: 'the area was flooded',
  test: { kind: 'circumstances' },
  aboutOneRequest: false,
  publicInContract: true,
  source: 'a regulation to come',
  seen: 'K',
} as const;
const flooded: EventField[] = [
  { name: 'ground', form: ['flood'] },
  { name: 'floodedOn', form: 'past-day' },
];

let choose: typeof chooseKindView;
let fieldsOf: typeof formFields;
let fill: typeof fillIn;
let read: typeof readEventForm;
let view: typeof whenView;
let groups: readonly { code: string; types: readonly string[] }[];

beforeAll(async () => {
  const law = await import('#libs/statutory-rules');
  const shapes = [
    ...law.eventShapes,
    { types: [event.code], fields },
    { types: ['exception-recorded'], fields: flooded },
  ] as readonly EventShape[];
  jest.unstable_mockModule('#libs/statutory-rules', () => ({
    ...law,
    eventTypes: [...law.eventTypes, event],
    exceptionGrounds: [...law.exceptionGrounds, ground],
    eventShapes: shapes,
  }));
  ({ chooseKindView: choose } = await import('./what-happened/what-happened.view-model.js'));
  ({ formFields: fieldsOf } = await import('./when/controls.js'));
  ({ fillIn: fill, readEventForm: read } = await import('./when/when.form.js'));
  ({ whenView: view } = await import('./when/when.view-model.js'));
  ({ eventGroups: groups } = await import('./words/event-groups.js'));
});

const given = { events: [], today: '2026-11-21', settings: {}, number: null };
const choicesOf = (code: string) => {
  const group = groups.find((one) => one.code === code);
  return choose(given, { code, name: '', types: group?.types ?? [] }, false).items;
};
const page = (type: string, of: string | null) => {
  const asked = { given, kind: { type, ground: of }, place: 0, today: '2026-11-21', wanted: null };
  return view(asked, fill(fieldsOf(asked) ?? [], undefined), []);
};

describe('What the register gains', () => {
  test('a kind of event appears by itself, behind the others', () => {
    expect(choicesOf('other').at(-1)).toEqual({ value: 'panel-called', text: 'Panel called' });
  });

  test('its fields are asked for in the form that the register gives them', () => {
    const { title, fields: shown } = page('panel-called', null);
    expect(title).toBe('Panel called');
    expect(shown.map(({ name, as, question }) => [name, as, question])).toEqual([
      ['on', 'day', 'When did this happen?'],
      ['panelSitsOn', 'day', 'Panel sits on?'],
      ['panelKind', 'radios', 'Panel kind?'],
      ['panelNumber', 'code', 'Panel number?'],
    ]);
    expect(shown[2]?.items.map(({ value, text }) => [value, text])).toEqual([
      ['first-tier', 'First tier'],
      ['upper-tier', 'Upper tier'],
    ]);
  });

  test.each([
    [
      'Tess Exampleby',
      'Panel number must be a short code of letters, digits and hyphens, such as A-1',
    ],
    ['A-1', null],
    ['', null],
  ])('a field of words takes a code and nobody’s name: %j', (typed, error) => {
    const asked = {
      given,
      kind: { type: 'panel-called', ground: null },
      place: 0,
      today: '2026-11-21',
      wanted: null,
    };
    const filled = read(asked, fieldsOf(asked) ?? [], new URLSearchParams({ panelNumber: typed }));
    const number = filled.find(({ name }) => name === 'panelNumber');
    expect(number).toMatchObject({ error, value: typed === '' ? null : typed });
  });

  test('a ground appears by itself, with its own days', () => {
    expect(choicesOf('exception').at(-1)).toEqual({
      value: 'exception-recorded.flood',
      text: 'The area was flooded',
    });
    const { title, fields: shown } = page('exception-recorded', 'flood');
    expect(title).toBe('The area was flooded');
    expect(shown.map(({ name, as }) => [name, as])).toEqual([
      ['floodedOn', 'day'],
      ['on', 'day'],
    ]);
  });
});
