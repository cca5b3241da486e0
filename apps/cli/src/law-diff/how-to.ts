/** What `--help` says. */
export const howTo = `What a change of the law does.

  npm run --silent law:diff -- A B [--cases FILE] [--json]

A and B are each one of
  current       the law as it is, with every change that has its day already
  2020-06-01    the law as it stood on that day, as though nothing had changed it since
  FOLDER        the law with a proposal: JSON files that change it, as docs/law-changes.md explains

--cases FILE    cases as the clock takes them (one, a list, or one a line; - for standard input).
                For each, the open dates that differ: a date is open while it runs or is missed,
                under either law. A case is known by its place in the file.
--json          one JSON document instead of sentences:
  before, after   { asked, said }
  limits          [{ rule, title, what: added | removed | ended | changed, otherwise: [names],
                     periods: [{ reading: { setting, is } | null, from, until | null,
                       respects: [length, exceptions, source, chosen-by, how-read],
                       before: version | null, after: version | null }] }]
                  a version is { name, from, until | null, length, limit, exceptions, exceptionsIn,
                  source, seen, chosenBy }
  cases           null without --cases, else those that differ or have errors:
                  { case, today, differences: [{ rule, subject, startsOn, before, after, changes:
                    [earlier, later, appears, vanishes, gains-ground, loses-ground, becomes-missed,
                    no-longer-missed, otherwise] }] } or { case, errors: [{ path, message }] };
                  before and after are limits as the clock writes them, or null
  summary         null without --cases, else { cases, withErrors, different,
                  open: { before, after }, changes: { earlier: 0, … } }

It ends with 0, or with 2 where a law or a case could not be read; the other cases are answered.
`;
