import { join } from 'node:path';
import { type ICruiseResult, cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractResolveOptions from 'dependency-cruiser/config-utl/extract-webpack-resolve-config';
import { ROOT } from './canary-folders.js';

const config = await extractConfig(join(ROOT, '.dependency-cruiser.cjs'));

/** The names of all rules about which way things point, as the check itself reads them. */
export const boundaryRules = (config.forbidden ?? []).flatMap(({ name }) => name ?? []);

/** The libraries that the check keeps apart as processes, whether they are built yet or not. */
export const processLibraries = String(
  config.forbidden?.find(({ name }) => name === 'processes-do-not-import-each-other')?.from.path,
)
  .replace(/^[^(]*\(|\).*$/g, '')
  .split('|');

/** Runs the check of `npm run boundaries` over another folder as if that were the project. */
export const checkBoundaries = async (folder: string, rooms: string[]): Promise<ICruiseResult> => {
  const { alias } = await extractResolveOptions(join(ROOT, 'test/architecture/lib-sources.cjs'), {
    root: folder,
  });
  const { output } = await cruise(
    rooms,
    { ...config.options, ruleSet: config, validate: true, baseDir: folder },
    { bustTheCache: true, ...(alias && { alias }) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered in words');
  return output;
};
