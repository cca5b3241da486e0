import type { RunningSystem } from '../support/running-system.js';

interface AlertRow {
  readonly messageId: string;
  readonly state: string;
  readonly attempts: number;
  readonly isUncertain: boolean;
}

/** What was told to services, held against what the mail server has. */
export interface AlertsTold {
  /** How many alerts the service says it has sent. */
  readonly sent: number;
  /** Said to be sent, and the mail server never had them. */
  readonly notArrived: readonly AlertRow[];
  /** With the mail server more than once, though every sending but the last is known to have failed. */
  readonly twiceWithoutReason: readonly AlertRow[];
  /** Message-IDs of no alert. */
  readonly ofNoAlert: readonly string[];
}

/** Holds every alert that was ever sent against the Message-IDs that a mail server was given. */
export async function alertsTold(
  system: RunningSystem,
  arrived: readonly string[],
): Promise<AlertsTold> {
  const alerts = await system.asOwner<AlertRow>(
    `select message_id as "messageId", state, attempts, uncertain_at is not null as "isUncertain"
     from alert where message_id is not null`,
  );
  const known = new Set(alerts.map(({ messageId }) => messageId));
  const times = (wanted: string): number => arrived.filter((id) => id === wanted).length;
  const sent = alerts.filter(({ state }) => state === 'sent');
  return {
    sent: sent.length,
    notArrived: sent.filter(({ messageId }) => times(messageId) === 0),
    twiceWithoutReason: alerts.filter(
      ({ messageId, attempts, isUncertain }) => times(messageId) > (isUncertain ? attempts : 1),
    ),
    ofNoAlert: [...new Set(arrived)].filter((id) => !known.has(id)),
  };
}
