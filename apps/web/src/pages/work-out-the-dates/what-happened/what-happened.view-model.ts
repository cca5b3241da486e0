import type { FieldError } from '../../../page-shell/date-field.js';
import { paths } from '../../../page-shell/paths.js';
import { addressOf, carried, type Carried } from '../calculation/address.js';
import type { Calculation } from '../calculation/calculation.js';
import { eventGroups, type EventGroup } from '../words/event-groups.js';
import { hintOf, sayKind } from '../words/event-words.js';
import { kindCode, kindsOf } from './kind-code.js';

/** One question with its answers to choose from. */
export interface WhatHappenedView {
  readonly title: string;
  readonly caption: string | null;
  readonly hint: string | null;
  readonly name: 'about' | 'what';
  readonly items: readonly { value: string; text: string; hint?: { text: string } }[];
  readonly carried: readonly Carried[];
  readonly backTo: { readonly text: string; readonly href: string };
  readonly errors: readonly FieldError[] | null;
}

function hinted(text: string | undefined): { hint?: { text: string } } {
  return text === undefined ? {} : { hint: { text } };
}

/** What was it about? */
export function chooseGroupView(given: Calculation, isUnanswered: boolean): WhatHappenedView {
  return {
    title: 'What was it about?',
    caption: null,
    hint: 'You can add more afterwards, one at a time and in any order.',
    name: 'about',
    items: eventGroups.map(({ code, name, hint }) => ({
      value: code,
      text: name,
      ...hinted(hint),
    })),
    carried: carried(given),
    backTo: { text: 'Back', href: addressOf(paths.workOutTheDates, given) },
    errors: isUnanswered ? [{ text: 'Select what it was about', href: '#about' }] : null,
  };
}

/** Which of the things that belong together was it? */
export function chooseKindView(
  given: Calculation,
  group: EventGroup,
  isUnanswered: boolean,
): WhatHappenedView {
  const items = group.types.flatMap((type) =>
    kindsOf(type).map((kind) => ({
      value: kindCode(kind),
      text: sayKind(kind),
      ...hinted(hintOf(kind)),
    })),
  );
  return {
    title: 'What happened?',
    caption: group.name,
    hint: null,
    name: 'what',
    items,
    carried: [...carried(given), { name: 'about', value: group.code }],
    backTo: { text: 'Back', href: addressOf(paths.whatHappened, given) },
    errors: isUnanswered ? [{ text: 'Select what happened', href: '#what' }] : null,
  };
}
