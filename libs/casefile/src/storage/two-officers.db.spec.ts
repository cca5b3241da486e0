import { describe, expect, it } from '@jest/globals';
import type { Decision } from '#libs/lifecycle-kernel';
import type { LawEvent } from '#libs/statutory-rules';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { happened } from '../../../../test/support/given.js';
import { againWhenStale } from '../actions/again-when-stale.js';

const fictshire = exampleAuthority();
const { inFictshire } = fictshire;
/** How often an act was begun: oftener than it was asked for where two met on the way. */
let begun = 0;

const request = happened('request-received', '2025-12-10');
const assess = happened('decision-to-assess-notified', '2026-01-12');
const refuse = happened('refusal-to-assess-notified', '2026-01-13');

interface Asked {
  readonly caseId: string;
  readonly reference: string;
}

async function openCase(): Promise<Asked> {
  const opened = await fictshire.openCase();
  await fromElsewhere(opened, request);
  return opened;
}

/** As a fact that another system sends: in the background. */
async function fromElsewhere({ caseId }: Asked, ...events: LawEvent[]): Promise<void> {
  const said = { mode: 'record' as const, recordedBy: 'the API', source: 'officer', factId: 'f1' };
  await againWhenStale(() =>
    inFictshire((tx) =>
      fictshire.rooms.cases.put(
        tx,
        caseId,
        events.map((event) => ({ event, ...said })),
      ),
    ),
  );
}

/** As an officer does it from the page that they have before them. */
async function officer({ caseId }: Asked, event: LawEvent, seen: number, by = 'A. Caseworker') {
  const said = { mode: 'act' as const, recordedBy: by, source: 'officer', factId: null };
  return againWhenStale(() =>
    inFictshire(async (tx) => {
      begun += 1;
      const [answer] = await fictshire.rooms.cases.put(tx, caseId, [{ event, ...said }], seen);
      return answer?.decision;
    }),
  );
}

const versionOf = async ({ reference }: Asked) =>
  (await inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, reference)))?.version ?? -1;
const eventsOf = async ({ caseId }: Asked) =>
  (await inFictshire((tx) => fictshire.rooms.caseStore.load(tx, caseId))).events.map(
    ({ type }) => type,
  );
const outcomeOf = (decision: Decision<LawEvent> | undefined) =>
  decision?.outcome === 'refused' ? decision.refusal.code : decision?.outcome;

const told = {
  outcome: 'refused',
  refusal: {
    code: 'case-changed-meanwhile',
    sentence:
      'Someone else has changed this case since you opened it. Look at it as it is now, then try again.',
    source: null,
  },
};

describe('two officers on one case', () => {
  it('one after the other: whoever looked before the other acted is told, until they look again', async () => {
    const one = await openCase();
    const seen = await versionOf(one);
    expect(await officer(one, assess, seen)).toMatchObject({ outcome: 'accepted' });
    const withdrawn = happened('request-withdrawn', '2026-01-14');
    expect(await officer(one, withdrawn, seen, 'B. Caseworker')).toEqual(told);
    expect(await eventsOf(one)).toEqual(['request-received', 'decision-to-assess-notified']);
    const now = await versionOf(one);
    expect(await officer(one, withdrawn, now, 'B. Caseworker')).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('are told of one another before they are told what the law says to the case by then', async () => {
    const one = await openCase();
    const seen = await versionOf(one);
    await officer(one, refuse, seen);
    expect(await officer(one, assess, seen, 'B. Caseworker')).toEqual(told);
    const now = await versionOf(one);
    expect(outcomeOf(await officer(one, assess, now))).toBe('not-possible-in-this-state');
  });

  it('with the same in mind: what the other has done already is done, and no conflict', async () => {
    const one = await openCase();
    const seen = await versionOf(one);
    await officer(one, assess, seen);
    expect(await officer(one, assess, seen, 'B. Caseworker')).toEqual({
      outcome: 'accepted',
      events: [],
    });
    const otherDay = { ...assess, on: '2026-01-13' };
    expect(await officer(one, otherDay, seen, 'B. Caseworker')).toEqual(told);
  });

  it.each([
    ['the one who assesses begins first', [assess, refuse]],
    ['the one who refuses begins first', [refuse, assess]],
  ] as const)(
    'at the same instant, fifty times, %s: one wins each time and the other is told',
    async (_, acts) => {
      begun = 0;
      for (let round = 0; round < 50; round++) {
        const one = await openCase();
        const seen = await versionOf(one);
        const decided = await Promise.all(acts.map((event) => officer(one, event, seen)));
        expect(decided.map(outcomeOf).sort()).toEqual(['accepted', 'case-changed-meanwhile']);
        expect(decided).toContainEqual(told);
        const won = acts[decided.findIndex((decision) => decision?.outcome === 'accepted')];
        expect(await eventsOf(one)).toEqual(['request-received', won?.type]);
      }
      expect(begun).toBeGreaterThan(110);
    },
    60_000,
  );
});

describe('what comes in the background', () => {
  it('is never told to an officer, however much of it came since they looked', async () => {
    const one = await openCase();
    const seen = await versionOf(one);
    const asked = { id: 'health/1', service: 'health' };
    await fromElsewhere(one, happened('advice-requested', '2026-01-09', asked));
    await fictshire.db.asOwner(`update case_file set version = version + 1 where id = $1`, [
      one.caseId,
    ]);
    expect(await officer(one, assess, seen)).toMatchObject({ outcome: 'accepted' });
    const now = await versionOf(one);
    await inFictshire((tx) =>
      fictshire.rooms.askForAdvice.hear(tx, {
        id: one.caseId,
        type: 'decision-to-assess-notified',
        version: 1,
        caseId: one.caseId,
        caseVersion: now,
        data: { on: '2026-01-12' },
      }),
    );
    expect(await versionOf(one)).toBe(now + 1);
    const issue = happened('decision-to-issue-notified', '2026-01-15');
    expect(await officer(one, issue, now)).toMatchObject({ outcome: 'accepted' });
  });

  it('and an officer at the same instant both get through, fifty times, and nobody is told', async () => {
    for (let round = 0; round < 50; round++) {
      const one = await openCase();
      const seen = await versionOf(one);
      const asked = { id: 'health/1', service: 'health' };
      const [decided] = await Promise.all([
        officer(one, assess, seen),
        fromElsewhere(one, happened('advice-requested', '2026-01-09', asked)),
      ]);
      expect(decided).toEqual({ outcome: 'accepted', events: [assess] });
      expect((await eventsOf(one)).sort()).toEqual([
        'advice-requested',
        'decision-to-assess-notified',
        'request-received',
      ]);
    }
  }, 60_000);
});
