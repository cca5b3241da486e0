import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort, isPortFree } from './free-port.js';

describe('a free port', () => {
  it('is the wished one when nobody has it, and another when somebody has', async () => {
    const wished = await freePort();
    expect(await freePort(wished)).toBe(wished);
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(wished, '127.0.0.1', resolve));
    expect(await isPortFree(wished)).toBe(false);
    const other = await freePort(wished);
    expect(other).not.toBe(wished);
    expect(await isPortFree(other)).toBe(true);
    await new Promise((resolve) => holder.close(resolve));
  });
});
