import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { startLocalRedis } from './local-redis.js';
import { isAlive } from './process-life.js';

// A busy machine may be slow to start a process.
jest.setTimeout(120_000);

describe('the local Redis server', () => {
  it('keeps what it was told when it is killed and started again', async () => {
    const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'ehc-redis-'));
    const first = await startLocalRedis({ dataDir });
    const client = new Redis(first.url);
    client.on('error', () => undefined);
    await client.set('kept', '7');
    expect(await client.config('GET', 'maxmemory-policy')).toContain('noeviction');
    client.disconnect();
    await first.kill();
    expect(isAlive(first.pid)).toBe(false);
    const second = await startLocalRedis({ dataDir, port: first.port });
    const again = new Redis(second.url);
    expect(await again.get('kept')).toBe('7');
    again.disconnect();
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
    rmSync(dataDir, { recursive: true });
  });

  it('says what to install when there is no such program', async () => {
    await expect(startLocalRedis({ path: '/nowhere/redis-server' })).rejects.toThrow(
      /install redis-server/,
    );
  });
});
