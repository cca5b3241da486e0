import { consumers, SystemClock } from '#libs/platform';
import type { ErrandKind } from './caseload-under-way.js';
import { doubleEveryHint } from './doubled-hints.js';
import { heldAtRow, heldBefore, heldBehind, type FaultPoint } from './fault-point.js';

/** Whose errand owes a consumer something. */
const bringsPostTo: Readonly<Record<string, ErrandKind>> = {
  imports: 'return',
  'inbound-facts': 'fact',
  'advice-requests': 'decision',
  'breach-risk': 'fact',
  sweep: 'day',
};

/** A consumer about to delete its delivery row: before its effect, or after all of it. */
const receipts = consumers.map((consumer) =>
  heldAtRow(
    {
      name: `${consumer}: post at hand, receipt not given`,
      who: 'worker',
      brings: bringsPostTo[consumer] ?? 'late-fact',
      in: /delete from delivery/,
    },
    // Post that was put off brings nobody by for a while.
    'select from delivery where consumer = $1 and dead_at is null and not_before <= $2',
    () => [consumer, new SystemClock().now()],
  ),
);

const aboutToPost = heldBefore(
  { name: 'a fact: about to be owed', who: 'web', brings: 'fact', in: /insert into delivery/ },
  (hold) => hold.take('lock table delivery in share row exclusive mode'),
);
const beforeTheRelay = {
  who: 'worker',
  brings: 'fact',
  in: /as asked .*from delivery/s,
} as const;
const lockPost = 'lock table delivery in access exclusive mode';

const aboutToLook = heldBefore(
  {
    name: 'a consumer: hint taken, post not yet looked at',
    who: 'worker',
    brings: 'fact',
    in: /"eventId" from delivery/,
  },
  (hold) => hold.take(lockPost),
);
/** The relay can't look either while the post is held, so the hint is given here. */
const hintTaken: FaultPoint = {
  ...aboutToLook,
  hold: async (scene, errand, go) => {
    const held = await aboutToLook.hold(scene, errand, go);
    await doubleEveryHint(scene.system);
    return held;
  },
};

/** Between the commit of an event and its effect on others. */
export const postRoomPoints: readonly FaultPoint[] = [
  aboutToPost,
  heldBehind(
    aboutToPost,
    { ...beforeTheRelay, name: 'the relay: event committed, not yet hinted at' },
    (hold) => hold.take(lockPost),
    { waitsInLine: true },
  ),
  heldBehind(
    aboutToPost,
    { ...beforeTheRelay, name: 'two relays at once: neither has hinted', atOnce: 2 },
    (hold) => hold.take(lockPost),
    { waitsInLine: true },
  ),
  hintTaken,
  ...receipts,
  heldAtRow(
    {
      name: 'the outbox: post delivered, event not yet forgotten',
      who: 'worker',
      brings: 'fact',
      in: /delete from outbox_event/,
    },
    'select from outbox_event',
  ),
  heldBehind(
    { ...aboutToPost, brings: 'day' },
    {
      name: 'the sweep: about to flag what has passed',
      who: 'worker',
      brings: 'day',
      in: /with passed as/,
    },
    (hold) => hold.take('lock table deadline in share row exclusive mode'),
    { waitsInLine: true },
  ),
  heldAtRow(
    {
      name: 'the sweep: all flagged, sweep not noted',
      who: 'worker',
      brings: 'day',
      in: /update sweep_schedule/,
    },
    'select from sweep_schedule',
  ),
  heldBefore(
    {
      name: 'breach risk: receipt given, figures not refreshed',
      who: 'worker',
      brings: 'fact',
      in: /pg_advisory_xact_lock/,
    },
    (hold) => hold.take(`select pg_advisory_xact_lock(hashtext('breach_risk'), 999)`),
  ),
  heldBefore(
    {
      name: 'breach risk: about to write figures',
      who: 'worker',
      brings: 'fact',
      in: /insert into breach_risk_limit/,
    },
    (hold) => hold.take('lock table breach_risk_limit in share row exclusive mode'),
  ),
];
