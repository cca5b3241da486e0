import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the folders of templates, scripts and styles of the two design systems are. */
export const govukFolder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');
export const mojFolder = dirname(require.resolve('@ministryofjustice/frontend/package.json'));
/** The folder of our own pages, whose templates are named from here. */
export const webFolder = join(import.meta.dirname, '..');

const ourFiles = join(import.meta.dirname, 'assets');

/**
 * The stylesheet of every page. GDS Transport may be used on GOV.UK only, so its files are not
 * loaded and Arial, which the design system names next, stands in.
 */
function stylesheet(): string {
  const govuk = readFileSync(join(govukFolder, 'govuk/govuk-frontend.min.css'), 'utf8');
  const moj = readFileSync(join(mojFolder, 'moj/moj-frontend.min.css'), 'utf8');
  const ours = ['page.css', 'tables.css', 'print.css'].map((name) =>
    readFileSync(join(ourFiles, name), 'utf8'),
  );
  return [govuk, moj, ...ours]
    .join('\n')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
    .replaceAll('GDS Transport,arial', 'arial');
}

function script(path: string): string {
  return readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/m, '');
}

/** The files under /assets, by name: content type and text. */
export function frontEndFiles(): ReadonlyMap<string, { type: string; text: string }> {
  const javascript = (text: string) => ({ type: 'text/javascript', text });
  const icon = readFileSync(join(ourFiles, 'icon.svg'), 'utf8');
  return new Map([
    ['page.css', { type: 'text/css', text: stylesheet() }],
    ['page.js', javascript(script(join(ourFiles, 'page.js')))],
    ['live-region.js', javascript(script(join(ourFiles, 'live-region.js')))],
    ['govuk-frontend.js', javascript(script(join(govukFolder, 'govuk/govuk-frontend.min.js')))],
    ['icon.svg', { type: 'image/svg+xml', text: icon }],
  ]);
}
