import { sayDateWithDay, type Deadline, type LawVersion } from '#libs/statutory-rules';

/** What the working adds to the reason that stands above it: the steps, without their beginning, law and exceptions. */
export function sayWorking({ because, working, source }: Deadline): string {
  const isSame = (place: number) => because[place] === working[place];
  let told = 0;
  while (told < because.length && isSame(told)) told += 1;
  const begin = told === 0 ? 0 : working.lastIndexOf('.', told - 1) + 1;
  const law = working.lastIndexOf(`${source}; `);
  const [steps = ''] = working
    .slice(begin, law < begin ? undefined : law)
    .split('An exception was recorded: ', 1);
  return steps.trim();
}

/** Which version of the law or guidance was followed. */
export function sayVersion({ inForce }: LawVersion, { binding }: Deadline): string {
  const what = binding === 'statutory' ? 'law' : 'guidance';
  return `This is the ${what} as in force from ${sayDateWithDay(inForce.from)}: ${inForce.name}.`;
}

/** Where the exceptions stand; nothing where the law has none. */
export function sayWhereExceptionsAre({ exceptionsIn }: LawVersion): string | null {
  return exceptionsIn === undefined ? null : `The exceptions are in ${exceptionsIn}.`;
}
