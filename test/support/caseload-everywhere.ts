import { PostgresMailboxes } from '#libs/alerts';
import { happened } from './given.js';
import { sen2Return } from './sen2-generator.js';
import { openExample, type WorkingRooms } from './working-rooms.js';

/** Work of an authority that leaves rows in every table there is, its post still owed. */
export async function leaveRowsEverywhere(rooms: WorkingRooms, authority: number): Promise<void> {
  const { database, cases, refreshCases, askForAdvice } = rooms;
  await database.inAuthority(authority, (tx) => rooms.setDay.set(tx, '2026-01-15'));
  const { caseId } = await openExample(rooms, authority, authority);
  const said = { mode: 'act' as const, recordedBy: 'A. Caseworker', source: 'x', factId: null };
  await database.inAuthority(authority, async (tx) => {
    const request = happened('request-received', '2025-12-01');
    const assess = happened('decision-to-assess-notified', '2026-01-12');
    const elsewhere = [
      happened('plan-made', '2024-05-01'),
      happened('reassessment-requested', '2026-01-08'),
    ];
    await cases.put(tx, caseId, [
      ...[request, assess].map((event) => ({ ...said, event })),
      ...elsewhere.map((event) => ({ ...said, mode: 'record' as const, event })),
    ]);
  });
  await database.inAuthority(authority, async (tx) => {
    const about = { type: 'decision-to-assess-notified', version: 1, caseId, caseVersion: 1 };
    await askForAdvice.hear(tx, { ...about, id: caseId, data: { on: '2026-01-12' } });
    await refreshCases.refresh(tx, [caseId]);
  });
  const wrong = { seq: 1, replacement: null, reason: 'It was another child’s.', seen: null };
  await database.inAuthority(authority, (tx) =>
    cases.correct(tx, caseId, { ...wrong, recordedBy: 'A. Caseworker', source: 'x' }),
  );
  await leaveAnAlert(rooms, authority);
  const file = { asAt: null, receivedBy: 'A. Caseworker' };
  const receive = (kind: 'sen2' | 'facts', bytes: AsyncIterable<Uint8Array>) =>
    rooms.receiveFile.receive(authority, { ...file, kind, bytes });
  const { importId } = await receive('sen2', sen2Return({ persons: 2, seed: 1, authority }));
  await rooms.readFile.read(authority, importId);
  const broken = await receive('facts', bytesOf('not a fact\n'));
  await rooms.readFile.read(authority, broken.importId);
  await receive('facts', bytesOf('waits to be read\n'));
}

/** Advice that is late, and the e-mail about it that waits to be sent. */
async function leaveAnAlert(rooms: WorkingRooms, authority: number): Promise<void> {
  const { database, cases, sweep, alerts } = rooms;
  const service = 'educational-psychology';
  const event = happened('advice-requested', '2025-11-10', { id: 'ep', service });
  const said = { recordedBy: 'A. Caseworker', source: 'x', factId: null };
  const { caseId } = await openExample(rooms, authority, authority + 10_000);
  await database.inAuthority(authority, async (tx) => {
    await cases.put(tx, caseId, [{ ...said, mode: 'record', event }]);
    await sweep.flagMissed(tx, await cases.day(tx));
    await alerts.raise.forCases(tx, [caseId]);
    await new PostgresMailboxes().set(tx, { service, address: 'ep@fictshire.example' });
  });
}

export async function* bytesOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}
