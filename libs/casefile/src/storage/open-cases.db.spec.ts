import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { examplePerson, openExample } from '../../../../test/support/working-rooms.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;

describe('opening cases', () => {
  it('gives each person one case with a reference of its own, and knows them again', async () => {
    const persons = [examplePerson(901), examplePerson(902)];
    const first = await inFictshire((tx) =>
      fictshire.rooms.cases.open(tx, [...persons, examplePerson(901)]),
    );
    expect(first.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(new Set(first.map(({ reference }) => reference)).size).toBe(2);
    const renamed = { ...examplePerson(901), surname: 'Sampleton' };
    const again = await inFictshire((tx) => fictshire.rooms.cases.open(tx, [renamed]));
    expect(again).toEqual([{ ...first.find(({ upn }) => upn === renamed.upn), isNew: false }]);
    const view = await inFictshire((tx) =>
      fictshire.rooms.caseReader.byReference(tx, again[0]?.reference ?? ''),
    );
    expect(view?.person).toEqual({
      surname: 'Sampleton',
      forename: 'Nia',
      birthDate: '2015-10-13',
    });
  });

  it('opens one case for one child when two files bring it at once', async () => {
    const persons = Array.from({ length: 20 }, (_, place) => examplePerson(1000 + place));
    const firstHasOpened = Promise.withResolvers<undefined>();
    const first = inFictshire(async (tx) => {
      const opened = await fictshire.rooms.cases.open(tx, persons);
      firstHasOpened.resolve(undefined);
      await eventually(async () => {
        const waiting = `select from pg_stat_activity where wait_event_type = 'Lock'`;
        expect(await fictshire.db.asOwner(waiting)).toHaveLength(1);
      });
      return opened;
    });
    await firstHasOpened.promise;
    const second = inFictshire((tx) => fictshire.rooms.cases.open(tx, persons));
    const [one, other] = await Promise.all([first, second]);
    expect(new Set([...one, ...other].map(({ caseId }) => caseId)).size).toBe(20);
    expect([...one, ...other].filter(({ isNew }) => isNew)).toHaveLength(20);
  });

  it('finds a case again by its reference and by pupil number, and nobody else', async () => {
    const { caseId, reference, upn } = await openExample(fictshire.rooms, 999, 903);
    const subjects = [reference, `upn:${upn}`, 'EHC-999999', 'upn:X000000000000'];
    const found = await inFictshire((tx) => fictshire.rooms.cases.find(tx, subjects));
    expect([...found]).toEqual([
      [reference, caseId],
      [`upn:${upn}`, caseId],
    ]);
  });
});
