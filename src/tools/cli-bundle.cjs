'use strict';
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { join, relative, resolve } = require('node:path');
const { tmpdir } = require('node:os');

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/annex-review-cli');
const LIST = 'inputs.json';
/** Besides what is bundled: what decides how. */
const RUNNER = join(__dirname, 'compiled-program.cjs');
const SETTINGS = ['package-lock.json', 'tsconfig.json', relative(ROOT, __filename), relative(ROOT, RUNNER)];
const SAMPLE = join(ROOT, 'assets/samples/township-2024.xlsx');
/** As a process that reviews is started with where nobody says otherwise: V8 keeps apart what it compiled for others. */
const MEMORY = '--max-old-space-size=1024';
const HOUR = 3_600_000;

/**
 * Folder with the command line as programs ready to run, `main.cjs` and `worker.cjs`. Bundled when nobody has yet, or a
 * file that went into it is another since: a stale one is never run. Plain JavaScript, because it runs before anything
 * is compiled.
 */
function currentBundle() {
  const bundled = existing();
  if (bundled !== null) return bundled;
  const writable = makeFolder(CACHE);
  for (;;) {
    const began = Date.now();
    const folder = mkdtempSync(join(writable ? CACHE : tmpdir(), 'annex-review-cli-'));
    const inputs = bundleInto(folder);
    const { key, latest } = stateOf(inputs);
    if (latest >= began) {
      // Somebody saved a file while it was being bundled.
      rmSync(folder, { recursive: true });
      continue;
    }
    if (!writable) {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    }
    return keep(folder, key, inputs);
  }
}

function existing() {
  try {
    const folder = join(CACHE, stateOf(JSON.parse(readFileSync(join(CACHE, LIST), 'utf8'))).key);
    // Another user's may be closed to us.
    for (const name of readdirSync(folder)) accessSync(join(folder, name), constants.R_OK);
    return folder;
  } catch {
    return null;
  }
}

/** How these files are now, as a key, and when the last of them was changed. */
function stateOf(inputs) {
  let latest = 0;
  const states = inputs.map((input) => {
    const { size, mtimeMs, ctimeMs } = statSync(`${ROOT}/${input}`);
    latest = Math.max(latest, mtimeMs, ctimeMs);
    return `${input} ${size} ${mtimeMs} ${ctimeMs}\n`;
  });
  const hash = createHash('sha256').update(process.version + states.join(''));
  return { key: hash.digest('hex').slice(0, 24), latest };
}

function bundleInto(folder) {
  const { buildSync } = require('esbuild');
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: { 'main.program': 'src/cli/main.ts', 'worker.program': 'src/cli/worker.ts' },
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    logLevel: 'error',
  });
  for (const [name, how] of Object.entries({ worker: [MEMORY], main: [] })) {
    const program = `${name}.program.cjs`;
    const start = `'use strict';\nrequire(${JSON.stringify(RUNNER)}).runProgram(require('node:path').join(__dirname, '${program}'));\n`;
    writeFileSync(join(folder, `${name}.cjs`), start);
    // Without it the program runs as well, and starts more slowly.
    spawnSync(process.execPath, [...how, RUNNER, join(folder, program), SAMPLE], { stdio: 'ignore' });
  }
  return [...Object.keys(metafile.inputs), ...SETTINGS].sort();
}

/** Puts a bundle where the next start finds it, and those nobody can be running any more away. */
function keep(folder, key, inputs) {
  const place = join(CACHE, key);
  if (existsSync(place)) rmSync(folder, { recursive: true });
  else {
    // A temporary folder is for its owner alone; whoever may run the program may run this.
    chmodSync(folder, 0o755);
    renameSync(folder, place);
  }
  const list = join(CACHE, `${LIST}.${process.pid}`);
  writeFileSync(list, JSON.stringify(inputs));
  renameSync(list, join(CACHE, LIST));
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (name !== key && name !== LIST && statSync(path).mtimeMs < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
  return place;
}

function makeFolder(path) {
  try {
    mkdirSync(path, { recursive: true });
    rmSync(mkdtempSync(join(path, 'annex-review-cli-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

module.exports = { currentBundle };
