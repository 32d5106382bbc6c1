const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 carries in no form, not even by number. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const UNPAIRED_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML carries it, in an element or between double quotes; characters it cannot carry are left out. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The text without characters that XML cannot carry. Unpaired surrogates become U+FFFD. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '').replace(UNPAIRED_SURROGATE, '\ufffd');
}

/**
 * A cell's text as XML carries it: characters XML does not allow, and a literal `_x0041_`, in the escapes of
 * ECMA-376 part 1, 22.9.2.19.
 */
export function escapeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, escaped)
    .replace(/\r/g, escaped);
  return escapeXml(safe);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
