import { changeLaw, lawRegister, type DeadlineRule } from '#libs/statutory-rules';
import { describe, expect, test } from '@jest/globals';
import { readChange } from './read-change.js';

const add = { inForce: { name: 'imagined', from: '2027-04-01' }, source: 'none', seen: 'K' };
const newRule = {
  code: 'plan.explain',
  title: 'Explain the plan',
  kind: 'latest',
  binding: 'statutory',
  owedBy: 'authority',
  subject: 'none',
  startedBy: [{ match: 'final-plan-sent', day: 'the day the plan was sent' }],
  looksAt: { kind: 'until-next' },
  metBy: ['plan-explained'],
  neverAroseBy: [],
  fallsAwayBy: [],
  versionChosenBy: 'due-date',
  versions: [{ ...add, limit: { days: 15, counted: 'after-the-day' }, exceptions: [] }],
};

function brought(field: object): object {
  return { brings: [{ code: 'plan-explained', name: 'Explained', fields: [field] }] };
}

/** Where something is wrong with a new limit, and what. */
function wrongIn(rule: object): readonly string[] {
  const read = readChange({ newRule: rule });
  return 'problems' in read ? read.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

describe('A new limit that is not written as it ought to be says so', () => {
  test.each<[string, object, string]>([
    ['without versions', { versions: [] }, '/versions: Give versions with at least one.'],
    [
      'without anything it looks at',
      { looksAt: { kind: 'all' } },
      '/looksAt/kind: Give looksAt as an object whose kind is process-run, answers, until-next or after-the-day.',
    ],
    [
      'owed by nobody known',
      { owedBy: 'school' },
      '/owedBy: Give owedBy as one of: authority, advice-giver, setting, arranger, mediation-adviser, family.',
    ],
    [
      'met by a number',
      { metBy: [5] },
      '/metBy/0: Give the event as its type, or as an object with event, field and is.',
    ],
    [
      'met by an event of which a wrong field is asked',
      { metBy: [{ event: 'plan-made', field: 'id', is: ['a'] }] },
      '/metBy/0/field: Give field as one of: outcome, without, order, kind.',
    ],
    [
      'with a field that every event has',
      brought({ name: 'on', form: 'text' }),
      '/brings/0/fields/0/name: Give the name of the field as one word in letters, not type or on.',
    ],
    [
      'with a field of an unknown form',
      brought({ name: 'by', form: 'number' }),
      '/brings/0/fields/0/form: Give form as text, past-day, any-day or a list of codes.',
    ],
    [
      'with a reading by an unknown choice',
      { readings: [{ setting: 'noticeCounting', is: 'by', instead: {} }] },
      '/readings/0: Give is as one of the choices of the setting.',
    ],
  ])('%s.', (_what, part, sentence) => {
    expect(wrongIn({ ...newRule, ...part })).toEqual([`/newRule${sentence}`]);
  });

  test('is read whole where nothing is wrong.', () => {
    expect(readChange({ comment: 'why', newRule })).toEqual({
      change: { comment: 'why', newRule },
    });
  });
});

describe('The words for a limit', () => {
  test.each(lawRegister.map((rule): [string, DeadlineRule] => [rule.code, rule]))(
    'are enough to write down %s as data, and to make it a law of its own.',
    (code, rule) => {
      const asData: unknown = JSON.parse(JSON.stringify({ newRule: rule }));
      const read = readChange(asData);
      expect(read).toEqual({ change: { newRule: rule } });
      const others = lawRegister.filter((each) => each.code !== code);
      const changed = 'change' in read ? changeLaw([{ where: '', ...read }], others) : read;
      expect(changed).toEqual({ law: [...others, rule] });
    },
  );
});
