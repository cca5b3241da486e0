import { readFileSync, existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

// Lets a test start a process from the sources, as Jest itself reads them, whatever was last built:
// node --import test/support/typescript-loader.ts some-process.ts

const root = fileURLToPath(new URL('../..', import.meta.url));

registerHooks({
  resolve(specifier, context, next) {
    const lib = /^#libs\/(.*)$/.exec(specifier)?.[1];
    if (lib !== undefined) return next(sourceUrl(join(root, 'libs', lib, 'src/index.ts')), context);
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL !== undefined) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      filename: fileURLToPath(url),
      sourceMaps: 'inline',
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        experimental: { keepImportAssertions: true },
      },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

function sourceUrl(path: string): string {
  return pathToFileURL(path).href;
}
