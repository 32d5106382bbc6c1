const { Compilation, sources } = require('webpack');

const GRIFFELS_SHEET = /griffel\.[^/]*css$/;
const CLASS_IN_SHEET = /\.([fr][0-9a-z]{5,8})(?![\w-])/g;
const CLASS_IN_SCRIPT = /(["'`])([fr][0-9a-z]{5,8})\1/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const RADIX = 36;

/**
 * Gives the rules that Griffel extracted short class names, the most frequent ones the shortest, in the style sheet and in
 * every script that names them. Its own are hashes of seven letters: 1 500 of them are 12 kB that no compression takes away.
 */
class ShortClassNames {
  apply(compiler) {
    const name = 'ShortClassNames';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // Of what is minified, and before files are named by what is in them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const sheets = Object.keys(assets).filter((file) => GRIFFELS_SHEET.test(file));
        const scripts = Object.keys(assets).filter((file) => file.endsWith('.js'));
        const textOf = (file) => String(assets[file].source());
        const short = shortened(sheets.map(textOf).join('\n'), scripts.map(textOf));
        const write = (file, text) => text !== textOf(file) && compilation.updateAsset(file, new sources.RawSource(text));
        for (const file of sheets)
          write(
            file,
            textOf(file).replace(CLASS_IN_SHEET, (whole, long) => (short.has(long) ? `.${short.get(long)}` : whole)),
          );
        for (const file of scripts)
          write(
            file,
            textOf(file).replace(CLASS_IN_SCRIPT, (whole, quote, long) => (short.has(long) ? quote + short.get(long) + quote : whole)),
          );
      });
    });
  }
}

/** Class name by class name: only those that the sheet defines and a script names in quotes, as Griffel writes them. */
function shortened(sheet, scripts) {
  const defined = new Set([...sheet.matchAll(CLASS_IN_SHEET)].map(([, long]) => long));
  const uses = new Map();
  for (const script of scripts)
    for (const [, , long] of script.matchAll(CLASS_IN_SCRIPT)) if (defined.has(long)) uses.set(long, (uses.get(long) ?? 0) + 1);
  const byUse = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(byUse.map(([long], place) => [long, shortName(place)]));
}

/** a … z, a0 … z9, a00 …: nobody else's classes are that short. */
function shortName(place) {
  let rest = place;
  let digits = 0;
  for (let names = LETTERS.length; rest >= names; names *= RADIX) {
    rest -= names;
    digits += 1;
  }
  const letter = LETTERS[rest % LETTERS.length];
  return digits === 0
    ? letter
    : letter +
        Math.floor(rest / LETTERS.length)
          .toString(RADIX)
          .padStart(digits, '0');
}

module.exports = { ShortClassNames };
