'use strict';
const { join } = require('node:path');

/**
 * Where the sources of `#libs/<name>` are. package.json leads that name to the compiled files, which
 * a fresh clone does not have; the boundary check reads the sources instead.
 */
module.exports = (env) => ({
  resolve: { alias: { '#libs/*': join(env?.root ?? process.cwd(), 'libs/*/src/index.ts') } },
});
