import { alertPoints } from './alert-points.js';
import { casePoints } from './case-points.js';
import type { FaultPoint } from './fault-point.js';
import { postRoomPoints } from './post-room-points.js';

/** Every named point at which the service is struck. */
export const allPoints: readonly FaultPoint[] = [...casePoints, ...postRoomPoints, ...alertPoints];
