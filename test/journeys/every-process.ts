import type { Answer, ServiceClient } from '../support/service-client.js';

const away = { ground: 'absent-from-area', from: '2025-11-12', to: '2025-12-20' };
const family = { ground: 'personal-circumstances', from: '2019-11-01', to: '2019-11-15' };

/** Something of every process in the life of one child; the last exception stands on nothing. */
const happenings: readonly [type: string, data: Readonly<Record<string, unknown>>][] = [
  ['setting-consulted', { on: '2025-12-01', id: 'school-a' }],
  ['review-meeting-arranged', { on: '2026-01-10', meetingOn: '2026-02-20' }],
  ['amendment-notice-sent', { on: '2025-09-01' }],
  ['amended-plan-sent', { on: '2025-09-10' }],
  ['phase-transfer-expected', { on: '2025-12-09', kind: 'secondary-to-post-16', transferOn: '2026-09-01' }],
  ['reassessment-requested', { on: '2026-01-09' }],
  ['move-notified', { on: '2026-01-12', movesOn: '2026-03-02' }],
  ['decision-notice-sent', { on: '2025-11-01' }],
  ['mediation-requested', { on: '2025-11-20' }],
  ['appeal-notified', { on: '2025-12-20' }],
  ['tribunal-order-made', { on: '2025-11-10', order: 'amend-contents' }],
  ['health-recommendation-made', { on: '2025-11-10' }],
  ['detained-request-received', { on: '2026-01-13' }],
  ['statement-of-action-required', { on: '2026-01-12' }],
  ['exception-recorded', { on: '2025-12-30', ...away }],
  ['exception-recorded', { on: '2026-01-02', ...family }],
  ['exception-recorded', { on: '2026-01-03', ...family, releases: ['needs-assessment.send-final-plan'] }],
]; // prettier-ignore

/** Tells as another system what happened in every process to the child of a case. */
export async function tellOfEveryProcess(
  client: ServiceClient,
  reference: string,
): Promise<Answer> {
  return client.tell(
    happenings.map(([type, data], place) => ({
      specversion: '1.0',
      id: `${reference}/${place}`,
      source: 'neighbour',
      type: `ehc.${type}`,
      subject: reference,
      data,
    })),
  );
}
