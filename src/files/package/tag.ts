/** The opening tag with an attribute set, in its place or at the end; null takes it out. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (value === null) return tag.replace(written, '');
  const attribute = ` ${name}="${value}"`;
  if (written.test(tag)) return tag.replace(written, () => attribute);
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${attribute}${slash}>`);
}
