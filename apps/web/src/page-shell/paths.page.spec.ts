import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { BreachRiskReader } from '#libs/breach-risk';
import { exampleOverview } from '../pages/breach-risk/queue/queue.testing.js';
import { paths, pathTo, type Permission, type ServedPath } from './paths.js';
import { headingsOf, startPages, type PagesUnderTest } from './pages.testing.js';
import { Permissions } from './permissions.js';
import { servedPathKey } from './serves.decorator.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages({
    breachRisk: {
      overview: jest.fn<BreachRiskReader['overview']>(() => Promise.resolve(exampleOverview)),
      adviceWaiting: jest.fn<BreachRiskReader['adviceWaiting']>(() => Promise.resolve([])),
    },
  });
});
afterAll(() => pages.close());

const registered: readonly ServedPath[] = Object.values(paths);

describe('The register of paths', () => {
  test('names every path that a controller answers, and each of them is answered once', () => {
    const scanner = new MetadataScanner();
    const controllers = new DiscoveryService(pages.app.get(ModulesContainer)).getControllers();
    const answered = controllers.flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, object> } | null)?.prototype;
      if (prototype === undefined) return [];
      const handlers = scanner.getAllMethodNames(prototype).map((name) => prototype[name]);
      return handlers.flatMap((handler) => {
        if (handler === undefined || !Reflect.hasMetadata('path', handler)) return [];
        return [Reflect.getMetadata(servedPathKey, handler) as ServedPath | undefined];
      });
    });
    const byAudit = (one?: ServedPath) => one?.audit ?? 'not in the register';
    expect(answered.map(byAudit).sort()).toEqual(registered.map(byAudit).sort());
  });

  test('gives each path an audit name of its own', () => {
    expect(new Set(registered.map(({ audit }) => audit)).size).toBe(registered.length);
  });

  test.each(registered.map((served) => [`${served.method} ${served.path}`, served] as const))(
    '%s is refused to someone without its permission',
    async (_, served) => {
      const permissions = pages.app.get(Permissions);
      const isAnother = (permission: Permission) => permission !== served.permission;
      const holds = jest.spyOn(permissions, 'holds').mockImplementation(isAnother);
      const path = pathTo(served, { reference: 'EHC-001001', id: 'x', seq: '1' });
      const answer = await (served.method === 'GET' ? pages.get(path) : pages.post(path, {}));
      holds.mockRestore();
      expect(answer.status).toBe(403);
    },
  );

  test('lets everyone on this machine through until people sign in', async () => {
    const answer = await pages.get('/');
    expect(answer.status).toBe(200);
    expect(headingsOf(await answer.text())).toHaveLength(1);
  });
});

describe('A link', () => {
  test('has its places and its question filled in, escaped, and leaves out what is not asked', () => {
    const query = { after: 'a&b', show: undefined, rule: '' };
    expect(pathTo(paths.showCase, { reference: 'EHC 1/2' }, query)).toBe(
      '/cases/EHC%201%2F2?after=a%26b',
    );
  });
});
