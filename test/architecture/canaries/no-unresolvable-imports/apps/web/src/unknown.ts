import { room } from '#libs/no-such-room'; // breaks

export const unknown = room;
