import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Makes of a workbook of ours the same workbook as some other program would have written it. */
export type OtherWriter = (bytes: Uint8Array) => Uint8Array;

export type Texts = Readonly<Record<string, string>>;

export const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
export const XML = /\.(xml|rels)$/;

export function textsOf(bytes: Uint8Array): Texts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function zipOf(texts: Texts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

/** Rewrites the parts whose names match. */
export function rewriting(parts: RegExp, rewrite: (xml: string, name: string) => string): OtherWriter {
  return (bytes) =>
    zipOf(Object.fromEntries(Object.entries(textsOf(bytes)).map(([name, xml]) => [name, parts.test(name) ? rewrite(xml, name) : xml])));
}
