/**
 * A loader for Fluent's `tokens.js`, which spells each of its 480 tokens twice, as `name: 'var(--name)'`. The styles have
 * been worked out of them by then; what a script still looks up is answered by that rule. 4 kB less.
 */
module.exports = function tokenNames(source) {
  const tokens = [...source.matchAll(/(\w+): '([^']*)'/g)];
  if (tokens.length === 0) throw new Error('no tokens found; are they written in another way now?');
  const others = tokens.filter(([, name, value]) => value !== `var(--${name})`).map(([line]) => line);
  return `export const tokens = new Proxy({ ${others.join(', ')} }, { get: (own, name) => own[name] ?? 'var(--' + name + ')' });`;
};
