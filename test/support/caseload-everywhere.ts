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
  const file = { asAt: null, receivedBy: 'A. Caseworker' };
  const receive = (kind: 'sen2' | 'facts', bytes: AsyncIterable<Uint8Array>) =>
    rooms.receiveFile.receive(authority, { ...file, kind, bytes });
  const { importId } = await receive('sen2', sen2Return({ persons: 2, seed: 1, authority }));
  await rooms.readFile.read(authority, importId);
  const broken = await receive('facts', bytesOf('not a fact\n'));
  await rooms.readFile.read(authority, broken.importId);
  await receive('facts', bytesOf('waits to be read\n'));
}

export async function* bytesOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}
