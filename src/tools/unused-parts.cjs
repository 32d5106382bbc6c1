/**
 * A loader that leaves out of two packages what the product never asks for: what they define cannot be told from what is
 * used, so nothing else takes it away. Of numfmt the names of months and days in the languages of Europe and India (12 kB);
 * of decimal.js what knows angles, logarithms and other bases (5 kB). The versions are pinned; a file that is written in
 * another way stops the build.
 */
const LOCALES = /^(?:zh|ja|ko|en)/;

const FUNCTIONS = [
  ...['sine', 'cosine', 'tangent', 'inverseSine', 'inverseCosine', 'inverseTangent'],
  ...['hyperbolicSine', 'hyperbolicCosine', 'hyperbolicTangent'],
  ...['inverseHyperbolicSine', 'inverseHyperbolicCosine', 'inverseHyperbolicTangent'],
  ...['logarithm', 'cubeRoot', 'squareRoot', 'toFraction', 'toNearest', 'toBinary', 'toHexadecimal', 'toOctal'],
];
const STATICS = [
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'hypot'],
  ...['log', 'log2', 'log10', 'cbrt', 'sqrt', 'random'],
];

/** numfmt's `locale.js`: a language is a call of `addLocale` at the margin, some of them with a constant before it. */
function fewerLocales(source) {
  const [head, ...statements] = source.split(/^(?=addLocale\(|const _\w+ = )/m);
  const tagOf = (statement) => /, '(\w+)'\);\s*$/.exec(statement)?.[1] ?? /^const _(\w+)/.exec(statement)?.[1];
  return whole(head + statements.filter((statement) => LOCALES.test(tagOf(statement))).join(''), source);
}

/** decimal.js: a method is an assignment to its prototype `P` at the margin, and has a static twin. */
function arithmetic(source) {
  let rest = source.replaceAll('\r\n', '\n');
  for (const name of FUNCTIONS) rest = whole(rest.replace(new RegExp(`^P\\.${name} = [^]*?^};\\n`, 'm'), ''), rest);
  for (const name of STATICS) rest = whole(rest.replace(new RegExp(`^  Decimal\\.${name} = ${name};.*\\n`, 'm'), ''), rest);
  return rest;
}

function whole(rest, source) {
  if (rest === source) throw new Error('nothing left out; is it written in another way now?');
  return rest;
}

module.exports = function unusedParts(source) {
  return /numfmt/.test(this.resourcePath) ? fewerLocales(source) : arithmetic(source);
};
module.exports.NEVER_ASKED = [...FUNCTIONS, ...STATICS];
