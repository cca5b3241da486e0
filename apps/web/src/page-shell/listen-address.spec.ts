import { describe, expect, test } from '@jest/globals';
import { listenAddress, namesThisMachine, OpenAddressError } from './listen-address.js';

describe('Until people sign in, only this machine is served', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.2'],
    ['localhost', 'localhost'],
    ['::1', '::1'],
    ['[::1]', '::1'],
  ])('it listens on %s', (host, address) => {
    expect(listenAddress(host)).toBe(address);
  });

  test.each(['0.0.0.0', '::', '192.168.1.4', 'example.test', '127.0.0.1.example.test', ''])(
    'it refuses to listen on "%s", and says what to do',
    (host) => {
      expect(() => listenAddress(host)).toThrow(OpenAddressError);
      expect(() => listenAddress(host)).toThrow('Set HOST to 127.0.0.1 or leave it out.');
    },
  );

  test('it listens on any address that is published on loopback only', () => {
    expect(listenAddress('0.0.0.0', true)).toBe('0.0.0.0');
  });

  test.each(['localhost', '127.0.0.1', '127.0.0.2', '[::1]'])(
    'it answers under the name %s, on which it may be told to listen, with and without a port',
    (name) => {
      expect(() => listenAddress(name)).not.toThrow();
      expect(namesThisMachine(name)).toBe(true);
      expect(namesThisMachine(`${name}:3000`)).toBe(true);
    },
  );

  test.each([
    'evil.test:3000',
    'localhost.evil.test',
    '127.0.0.1.evil.test',
    '127.0.0.2.evil.test:3000',
    '128.0.0.1',
    'localhost:x',
    undefined,
  ])(
    'it does not answer under the name %s, which another site may have made to lead here',
    (name) => {
      expect(namesThisMachine(name)).toBe(false);
    },
  );
});
