import { XmlScanner } from '../package/xml-scanner';

/** The texts of the shared strings part, by index. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name === 'si') texts.push(readText(scanner));
  }
  return texts;
}

/** Text of the `si` or `is` just opened: its runs joined, their phonetic reading left out. Reads to its end. */
export function readText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.depth > outside) {
    if (scanner.next() !== 'open') continue;
    if (scanner.name === 't') text += scanner.innerText();
    else if (scanner.name === 'rPh') scanner.skip();
  }
  return unescapeText(text);
}

/** `_x000D_` stands for a character XML cannot carry, `_x005F_` for an underscore that must not begin one (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');
}
