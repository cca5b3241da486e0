import { registerHooks } from 'node:module';

// Does a piece of traced work, and says which packages of OpenTelemetry were loaded for it, and from
// which span it was told that it is part: node … traced-process.testing.ts [where traces go]

const loaded = new Set<string>();
registerHooks({
  load: (url, context, next) => {
    const name = /\/node_modules\/(@opentelemetry\/[^/]+)\//.exec(url)?.[1];
    if (name !== undefined) loaded.add(name);
    return next(url, context);
  },
});
// The whole of the platform, as every process of the service loads it.
await import('../index.js');
const { startTracing, stopTracing, traced, traceParent } = await import('./traced.js');
await startTracing({ tracesUrl: process.argv[2] }, 'example');
const parent = await traced('outer', {}, async () =>
  traced('inner', {}, async () => traceParent()),
);
const about = { loaded: [...loaded].sort(), parent, after: traceParent() };
await stopTracing();
process.stdout.write(JSON.stringify(about));
