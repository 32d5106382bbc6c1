'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * How much of a function runs before V8 optimises it, in bytes of its code; V8 itself takes an eighth of that. A review
 * is a great deal of code and none of it hot: over a few hundred files the compiler took longer than what it compiled
 * (of 17 ms of processor time a file, 7). Set here and not as an argument: a V8 that no longer knows it goes on.
 */
const BEFORE_OPTIMISING = 1_000_000;

/**
 * Runs a program of the bundle with what V8 compiled of it when it was bundled (`keepCompiled`), where this V8 can use it:
 * one of another version, or run with other arguments, compiles it anew.
 */
function runProgram(file) {
  setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMISING}`);
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData: kept(`${file}.compiled`) });
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return script;
}

function kept(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Runs it here over `sample`, and keeps what V8 compiled on the way. For a process of its own: it ends it. */
function keepCompiled(file, sample) {
  const keep = () => writeFileSync(`${file}.compiled`, script.createCachedData());
  process.once('exit', keep);
  // A program that reviews for another one says that it is ready, then what it found.
  process.send = (said) => {
    if (said === 'ready') setImmediate(() => process.emit('message', { file: sample, report: null, pack: null, copy: false }));
    else process.exit();
  };
  const script = runProgram(file);
}

if (require.main === module) {
  const [node, , file, ...sample] = process.argv;
  process.argv = [node, file, ...sample];
  keepCompiled(file, sample[0]);
}

module.exports = { runProgram };
