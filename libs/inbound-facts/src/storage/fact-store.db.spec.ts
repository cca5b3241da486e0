import { beforeEach, describe, expect, it } from '@jest/globals';
import { exampleAuthority } from '../../../../test/support/example-authority.js';
import { openExample, recordOwedFacts } from '../../../../test/support/working-rooms.js';
import type { ReceivedFact } from '../actions/received-fact.js';

const fictshire = exampleAuthority(null);
const { inFictshire } = fictshire;
let number = 0;
let one: { caseId: string; reference: string };

beforeEach(async () => {
  await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  one = await openExample(fictshire.rooms, 999, ++number);
});

function fact(type: string, on: string, change: Partial<ReceivedFact> = {}): ReceivedFact {
  return {
    source: `example/${number}`,
    factId: `${type}-1`,
    type,
    subject: one.reference,
    caseId: null,
    happenedOn: on,
    data: {},
    importId: null,
    line: null,
    ...change,
  };
}

async function receive(...facts: ReceivedFact[]) {
  const receipts = await inFictshire((tx) => fictshire.rooms.facts.receive(tx, facts, 'the API'));
  await recordOwedFacts(fictshire.rooms, 999);
  return receipts;
}

const outcomes = (receipts: readonly { outcome: string }[]) =>
  receipts.map(({ outcome }) => outcome);

/** How the facts of this test stand, in the order of their days. */
async function standing() {
  const rows = await fictshire.db.asOwner<{ type: string; state: string; code: string | null }>(
    `select type, state, refusal_code as code from inbound_fact where source = $1
     order by happened_on, received_at`,
    [`example/${number}`],
  );
  return rows.map(({ type, state, code }) => `${type} ${code ?? state}`);
}

const historyOf = async () =>
  (await inFictshire((tx) => fictshire.rooms.caseReader.byReference(tx, one.reference)))?.history ??
  [];

describe('receiving a fact', () => {
  it('keeps it once, however often it is told', async () => {
    const request = fact('request-received', '2025-10-01');
    expect(outcomes(await receive(request))).toEqual(['new']);
    const elsewhere = { ...request, importId: null, line: 7 };
    expect(outcomes(await receive(request, elsewhere))).toEqual(['known', 'known']);
    expect(await standing()).toEqual(['request-received recorded']);
    const history = await historyOf();
    expect(history.map(({ mode, recordedBy, source }) => [mode, recordedBy, source])).toEqual([
      ['record', 'the API', request.source],
    ]);
  });

  it('keeps the first when it is told otherwise later, and the other beside it', async () => {
    const request = fact('request-received', '2025-10-01');
    const other = { ...request, happenedOn: '2025-10-02' };
    await receive(request);
    const [again] = await receive(other);
    expect(again?.outcome).toBe('conflicting');
    expect(outcomes(await receive(other, request))).toEqual(['conflicting', 'known']);
    const shown = await inFictshire((tx) => fictshire.rooms.factReader.byId(tx, again?.id ?? ''));
    expect(shown).toMatchObject({
      state: 'conflicting',
      refusalCode: 'told-otherwise-before',
      happenedOn: '2025-10-02',
      caseReference: null,
    });
    expect((await historyOf()).map(({ happenedOn }) => happenedOn)).toEqual(['2025-10-01']);
  });

  it('finds a contradiction between two facts that come together', async () => {
    const request = fact('request-received', '2025-10-01');
    const told = await receive(request, { ...request, happenedOn: '2025-10-02' });
    expect(outcomes(told)).toEqual(['new', 'conflicting']);
  });

  it('takes the same fact once when two senders are at it at once', async () => {
    const told = [
      fact('request-received', '2025-10-01'),
      fact('case-closed', '2025-11-01', { data: { reason: 'other' } }),
    ];
    const both = await Promise.all(
      [1, 2].map(() => inFictshire((tx) => fictshire.rooms.facts.receive(tx, told, 'the API'))),
    );
    expect(outcomes(both.flat()).sort()).toEqual(['known', 'known', 'new', 'new']);
    await recordOwedFacts(fictshire.rooms, 999);
    expect(await historyOf()).toHaveLength(2);
  });
});

describe('a fact that can’t be recorded yet', () => {
  it('waits for a child whom nobody knows, until there is a case', async () => {
    number += 1;
    const upn = `upn:X99900${String(number).padStart(7, '0')}`;
    await receive(fact('request-received', '2025-10-01', { subject: upn }));
    expect(await standing()).toEqual(['request-received no-such-case']);
    one = await openExample(fictshire.rooms, 999, number);
    await inFictshire((tx) => fictshire.rooms.facts.caseOpened(tx, new Map([[upn, one.caseId]])));
    await recordOwedFacts(fictshire.rooms, 999);
    expect(await standing()).toEqual(['request-received recorded']);
    expect(await historyOf()).toHaveLength(1);
  });

  it('is refused with its sentence, and recorded as soon as what it lacked is known', async () => {
    const health = { data: { id: 'health' } };
    await receive(fact('advice-received', '2025-11-03', health));
    expect(await standing()).toEqual(['advice-received not-possible-in-this-state']);
    const troubled = await inFictshire((tx) =>
      fictshire.rooms.factReader.troubled(tx, { limit: 1 }),
    );
    expect(troubled[0]?.refusal).toContain('on that day the advice request had not been made');
    await receive(fact('advice-requested', '2025-10-01', health));
    expect(await standing()).toEqual(['advice-requested recorded', 'advice-received recorded']);
    expect((await historyOf()).map(({ eventType }) => eventType)).toHaveLength(2);
  });

  it('waits for its day, and is recorded when it has come', async () => {
    await receive(
      fact('request-received', '2025-10-01'),
      fact('decision-to-assess-notified', '2026-01-20'),
    );
    expect(await standing()).toContain('decision-to-assess-notified in-the-future');
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-19'));
    await inFictshire((tx) => fictshire.rooms.facts.tryAgain(tx));
    await recordOwedFacts(fictshire.rooms, 999);
    expect(await standing()).toContain('decision-to-assess-notified in-the-future');
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-20'));
    await inFictshire((tx) => fictshire.rooms.facts.tryAgain(tx));
    await recordOwedFacts(fictshire.rooms, 999);
    expect(await standing()).toContain('decision-to-assess-notified recorded');
    await inFictshire((tx) => fictshire.rooms.facts.tryAgain(tx));
    expect(
      await fictshire.db.asOwner(`select from delivery where consumer = 'inbound-facts'`),
    ).toEqual([]);
  });

  it('of a day that the calendar does not reach is refused, and leaves the rest alone', async () => {
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2031-02-01'));
    await receive(fact('request-received', '2031-01-07'));
    expect(await standing()).toContain('request-received beyond-the-calendar');
    await inFictshire((tx) => fictshire.rooms.setDay.set(tx, '2026-01-15'));
  });

  it('is kept where the law does not know it, and counted by how it stands', async () => {
    const before = await inFictshire((tx) => fictshire.rooms.factReader.counts(tx));
    await receive(
      fact('request-received', '2025-10-01'),
      fact('coffee-made', '2025-11-01'),
      fact('request-received', '2025-10-05'),
    );
    expect(await standing()).toContain('coffee-made no-process-takes-it');
    const after = await inFictshire((tx) => fictshire.rooms.factReader.counts(tx));
    expect([
      after.recorded - before.recorded,
      after.refused - before.refused,
      after.conflicting - before.conflicting,
    ]).toEqual([1, 1, 1]);
  });

  it('is listed newest first, page after page, without the subject', async () => {
    await receive(
      ...['a', 'b', 'c'].map((factId) =>
        fact('advice-received', '2025-11-01', { factId, data: { id: factId } }),
      ),
    );
    const first = await inFictshire((tx) => fictshire.rooms.factReader.troubled(tx, { limit: 2 }));
    const after = first.at(-1)?.id ?? '';
    const rest = await inFictshire((tx) =>
      fictshire.rooms.factReader.troubled(tx, { after, limit: 200 }),
    );
    const all = await inFictshire((tx) => fictshire.rooms.factReader.troubled(tx, { limit: 200 }));
    expect([...first, ...rest]).toEqual(all);
    expect(Object.keys(first[0] ?? {})).not.toContain('subject');
  });
});
