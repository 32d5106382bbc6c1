import { strToU8, zipSync } from 'fflate';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  /** What stands in the body; `w:` is the prefix. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly strict?: boolean;
}

/** A document part by part, as a program would write it. */
export function docxOf({ body, styles, numbering, footnotes, strict = false }: DocxParts): Uint8Array {
  const namespace = strict ? STRICT : TRANSITIONAL;
  const relations = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : RELATIONS;
  const parts = Object.entries({ styles, numbering, footnotes }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const related = parts.map(([name], index) => `<Relationship Id="r${index}" Type="${relations}/${name}" Target="${name}.xml"/>`);
  const root = (name: string, inner: string) => strToU8(`<?xml version="1.0"?><w:${name} xmlns:w="${namespace}">${inner}</w:${name}>`);
  const rels = (inner: string) =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
  return zipSync({
    '_rels/.rels': rels(`<Relationship Id="r" Type="${relations}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': rels(related.join('')),
    'word/document.xml': root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(parts.map(([name, inner]) => [`word/${name}.xml`, root(name, inner)])),
  });
}

/** `<w:p>` with these runs; a plain text is a run of its own. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
