/**
 * A loader that leaves out of numfmt what the product never asks for: the names of months and days in the languages of Europe
 * and India (12 kB). What the package defines cannot be told from what is used, so nothing else takes it away. Its version is
 * pinned; a file that is written in another way stops the build.
 */
const LOCALES = /^(?:zh|ja|ko|en)/;

/** numfmt's `locale.js`: a language is a call of `addLocale` at the margin, some of them with a constant before it. */
function fewerLocales(source) {
  const [head, ...statements] = source.split(/^(?=addLocale\(|const _\w+ = )/m);
  const tagOf = (statement) => /, '(\w+)'\);\s*$/.exec(statement)?.[1] ?? /^const _(\w+)/.exec(statement)?.[1];
  const rest = head + statements.filter((statement) => LOCALES.test(tagOf(statement))).join('');
  if (rest === source) throw new Error('nothing left out; is it written in another way now?');
  return rest;
}

module.exports = fewerLocales;
