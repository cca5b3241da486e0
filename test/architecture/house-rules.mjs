/**
 * The rules of the house about time and purity, for ESLint. Each has a canary of the same name in
 * test/architecture/canaries. Which files a rule holds for is said in eslint.config.mjs.
 */

/** Where a file speaks of something that it neither declares nor imports. */
const referencesToGlobals = ({ scopeManager: { globalScope } }) => [
  ...globalScope.through,
  ...[...globalScope.set.values()]
    .filter(({ defs }) => defs.length === 0)
    .flatMap(({ references }) => references),
];

/** @returns {import('eslint').Rule.RuleModule} a rule that reports what the selectors find, and these globals */
const forbid = (sentence, selectors, globals = []) => ({
  meta: { type: 'problem', schema: [], messages: { broken: sentence } },
  create: (context) => {
    const report = (node) => context.report({ node, messageId: 'broken' });
    return {
      ...Object.fromEntries(selectors.map((selector) => [selector, report])),
      'Program:exit': () =>
        new Set(referencesToGlobals(context.sourceCode).map(({ identifier }) => identifier))
          .values()
          .filter(({ name }) => globals.includes(name))
          .forEach(report),
    };
  },
});

/** @returns {import('eslint').Rule.RuleModule} a rule that reports text written in the code, SQL above all */
const forbidText = (sentence, pattern) => ({
  meta: { type: 'problem', schema: [], messages: { broken: sentence } },
  create: (context) => {
    const reportIf = (node, text) => {
      if (pattern.test(text)) context.report({ node, messageId: 'broken' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && reportIf(node, node.value),
      TemplateElement: (node) => reportIf(node, node.value.raw),
    };
  },
});

const CLOCK_READERS = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "CallExpression[callee.name='Date']",
];
const DATE_SETTERS = '/^set(UTC)?(Date|Month|FullYear|Hours|Minutes|Seconds|Milliseconds|Time)$/';

const rules = {
  'pure-rooms-read-no-clock': forbid(
    'A pure room reads no clock: today is an argument, and a date is a plain day number.',
    [
      ...CLOCK_READERS,
      "NewExpression[callee.name='Date']",
      "MemberExpression[object.name='DateTime'][property.name=/^(now|local|utc)$/]",
    ],
    ['performance', 'Temporal'],
  ),
  'pure-rooms-reach-for-nothing': forbid(
    'A pure room reaches for nothing outside its arguments: no process, timer, network or chance.',
    ["MemberExpression[object.name='Math'][property.name='random']"],
    ['process', 'globalThis', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'crypto'],
  ),
  'clock-is-read-in-one-place': forbid(
    'The time of the system comes from platform/clock: ask it, so that an example authority can be moved.',
    [...CLOCK_READERS, "NewExpression[callee.name='Date'][arguments.length=0]"],
  ),
  'dates-are-counted-by-the-law': forbid(
    'Dates are counted in libs/statutory-rules alone: ask the law library for the day.',
    [
      `CallExpression[callee.property.name=${DATE_SETTERS}]`,
      'CallExpression[callee.property.name=/^(plus|minus)$/]',
      'Literal[value=86400000]',
      'Literal[value=86400]',
    ],
  ),
  'sql-counts-no-dates': forbidText(
    'Dates are counted in libs/statutory-rules alone, not in SQL: pass the day as a parameter.',
    /\binterval\s+'|::date\s*[+-]|\bdate_trunc\s*\(|\bmake_interval\s*\(/i,
  ),
  'database-tells-no-time': forbidText(
    'The database tells no time: pass the instant or the day from platform/clock as a parameter.',
    /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\s*\(\s*\)|\b(current_date|current_timestamp|current_time|localtimestamp)\b/i,
  ),
  'no-forward-ref': forbid(
    'No forwardRef: two parts that need each other at once are one part, or lack a third.',
    ["Identifier[name='forwardRef']"],
  ),
  'no-barrel-but-the-index': forbid(
    "A library's src/index.ts is the only file that passes on what others export.",
    ['ExportAllDeclaration', 'ExportNamedDeclaration[source!=null]'],
  ),
};

export default { meta: { name: 'house' }, rules };
