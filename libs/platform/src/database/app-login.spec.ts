import { describe, expect, it } from '@jest/globals';
import { appUrlOf } from './app-login.js';

describe('the login of the processes', () => {
  it('is at the owner’s place, by another name and with a password that follows from the owner’s', () => {
    const url = new URL(appUrlOf('postgres://owner:s%26cret@db:5433/ehc?sslmode=require'));
    expect([url.username, url.host, url.pathname, url.search]).toEqual([
      'ehc_app',
      'db:5433',
      '/ehc',
      '?sslmode=require',
    ]);
    expect(url.password).toMatch(/^[0-9a-f]{64}$/);
    expect(appUrlOf('postgres://other:s%26cret@db/x')).toContain(url.password);
    expect(appUrlOf('postgres://owner:secret@db/x')).not.toContain(url.password);
  });

  it('has no password where the owner has none', () => {
    expect(appUrlOf('postgres://owner@db/ehc')).toBe('postgres://ehc_app@db/ehc');
  });
});
