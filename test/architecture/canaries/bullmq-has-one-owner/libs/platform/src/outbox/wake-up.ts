import { Redis } from 'ioredis'; // breaks

export const used = Redis;
