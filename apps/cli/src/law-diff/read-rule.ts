import { z } from 'zod';
import { eventCode, eventMatch, matches } from './read-match.js';
import { chosenBy, versions } from './read-version.js';
import { code, count, listOf, oneOf, words } from './read-words.js';

const starts = listOf(
  'startedBy',
  z.strictObject({
    match: eventMatch,
    day: words('day, the words that name the starting day to a family,'),
    neverAroseBy: matches('neverAroseBy').exactOptional(),
  }),
);

const runs = listOf(
  'whileRunning',
  oneOf('each process', ['needs-assessment', 'detained']),
).exactOptional();

const looksAt = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('process-run'),
      process: oneOf('process', ['needs-assessment', 'detained']),
    }),
    z.strictObject({
      kind: z.literal('answers'),
      by: oneOf('by', ['id', 'meetingOn']),
      whileRunning: runs,
    }),
    z.strictObject({
      kind: z.literal('until-next'),
      of: listOf('of', eventCode).exactOptional(),
      afterTheDay: z.literal(true, 'Give afterTheDay as true, or leave it out.').exactOptional(),
      whileRunning: runs,
    }),
    z.strictObject({ kind: z.literal('after-the-day') }),
  ],
  'Give looksAt as an object whose kind is process-run, answers, until-next or after-the-day.',
);

const settings = {
  noticeCounting: ['clear', 'calendar'],
  phaseTransferReading: ['before', 'by'],
  reviewCountsFrom: ['decision', 'meeting'],
} as const;

const reading = z
  .strictObject({
    setting: oneOf('setting', ['noticeCounting', 'phaseTransferReading', 'reviewCountsFrom']),
    is: words('is', 100),
    instead: z.strictObject({
      startedBy: starts.exactOptional(),
      metBy: matches('metBy').exactOptional(),
      versions: versions.exactOptional(),
    }),
  })
  .refine(({ setting, is }) => settings[setting].some((choice) => choice === is), {
    error: 'Give is as one of the choices of the setting.',
  });

const form = z.union(
  [z.enum(['text', 'past-day', 'any-day']), z.array(words('each code', 100)).min(1).max(100)],
  'Give form as text, past-day, any-day or a list of codes.',
);

const brought = z.strictObject({
  code: eventCode,
  name: words('the name of the event', 100),
  fields: listOf(
    'fields',
    z.strictObject({
      name: words('the name of the field', 50).regex(/^(?!(type|on)$)[a-z][A-Za-z0-9]*$/, {
        error: 'Give the name of the field as one word in letters, not type or on.',
      }),
      form,
      optional: z.literal(true, 'Give optional as true, or leave it out.').exactOptional(),
    }),
  ).exactOptional(),
});

/** The code of a limit. */
export const ruleCode = code(
  'the code of the limit',
  /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/,
  'needs-assessment.notify-decision-to-assess',
);

/** A limit that the law does not have, written down whole as in the register. */
export const newRule = z.strictObject(
  {
    code: ruleCode,
    title: words('the title'),
    kind: oneOf('kind', ['latest', 'earliest', 'date']),
    binding: oneOf('binding', ['statutory', 'guidance']),
    owedBy: oneOf('owedBy', [
      'authority',
      'advice-giver',
      'setting',
      'arranger',
      'mediation-adviser',
      'family',
    ]),
    subject: oneOf('subject', ['none', 'id', 'meetingOn', 'starting-day']),
    startedBy: starts,
    startedByBirth: z
      .literal(true, 'Give startedByBirth as true, or leave it out.')
      .exactOptional(),
    onlyUnderAge: count('onlyUnderAge', 30).exactOptional(),
    looksAt,
    shownOnce: matches('shownOnce').exactOptional(),
    metBy: matches('metBy'),
    cutShortBy: matches('cutShortBy').exactOptional(),
    neverAroseBy: matches('neverAroseBy'),
    fallsAwayBy: listOf('fallsAwayBy', eventCode),
    versionChosenBy: chosenBy,
    versions,
    readings: listOf('readings', reading).exactOptional(),
    brings: listOf('brings', brought).exactOptional(),
    note: words('the note').exactOptional(),
  },
  'Give newRule as an object like those of the register.',
);
