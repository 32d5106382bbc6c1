'use strict';
const { buildSync } = require('esbuild');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../..');
const PROGRAM = join(ROOT, 'node_modules/.cache/annex-review-bench/bench.cjs');

// Bundled as the command line is. tsx keeps the names of functions, which takes longer than half of them do.
buildSync({
  absWorkingDir: ROOT,
  entryPoints: ['src/tools/bench.ts'],
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: PROGRAM,
  logLevel: 'error',
});
require(PROGRAM);
