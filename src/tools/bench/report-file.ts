import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Of a page of A4 in the size official documents are set in. */
const CHARACTERS_PER_PAGE = 560;
const FONT = '仿宋_GB2312';
const RUN_PROPERTIES = `<w:rPr><w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:hint="eastAsia"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>`;
const PARAGRAPH_PROPERTIES = `<w:pPr><w:pStyle w:val="a3"/><w:widowControl/><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="left"/>${RUN_PROPERTIES}</w:pPr>`;
/** What may stand for each other without a sentence saying anything else. */
const ADVERBS = ['进一步', '切实', '不断', '积极', '持续', '认真', '努力', '全面'];
const LATENT_STYLES = 376;
const STYLES = 40;

/**
 * A report of so many pages as Word writes one: a run wherever letters and digits change, each with its fonts and
 * revision marks, and the styles of a document. Its narrative is that of `bytes` again and again, each time, and for
 * each `turn`, in other words, so that nothing remembered of a text is of use for the next.
 */
export function reportFile(bytes: Uint8Array, pages: number, turn: number): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = [...xml.slice(0, xml.indexOf('<w:tbl>')).matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    paragraph.replace(/<[^>]*>/g, ''),
  );
  const times = Math.ceil((pages * CHARACTERS_PER_PAGE) / paragraphs.join('').length);
  const narrative = Array.from({ length: times }, (_, time) =>
    paragraphs.map((text, line) => paragraphOf(text, turn * times + time, line)).join(''),
  );
  const body = `<w:body>${narrative.join('')}${xml.slice(xml.indexOf('<w:tbl>'))}`;
  const document = xml.replace(/<w:body>.*/s, () => body);
  return zipSync({
    ...parts,
    [name]: strToU8(document),
    'word/styles.xml': strToU8(stylesPart()),
    'word/_rels/document.xml.rels': strToU8(RELATIONSHIPS),
  });
}

function paragraphOf(text: string, variant: number, line: number): string {
  const mark = (of: number) => (0x00a00000 + variant * 4096 + of).toString(16).toUpperCase().padStart(8, '0');
  const runs = varied(text, variant, line)
    .split(/(?<=\d)(?=[^\d.,])|(?<=[^\d.,])(?=\d)|(?<=[，。；：])/)
    .map(
      (words, run) =>
        `<w:r w:rsidR="${mark(run % 7)}" w:rsidRPr="${mark(run % 5)}">${RUN_PROPERTIES}<w:t xml:space="preserve">${words}</w:t></w:r>`,
    );
  return `<w:p w:rsidR="${mark(line)}" w:rsidRDefault="${mark(line)}" w:rsidP="${mark(0)}">${PARAGRAPH_PROPERTIES}${runs.join('')}</w:p>`;
}

/** In other words, as later sections say again what earlier ones said; the first time of the first turn as the sample does. */
function varied(text: string, variant: number, line: number): string {
  if (variant === 0) return text;
  const word = ADVERBS[(variant + line) % ADVERBS.length] ?? '';
  return text.replace(/[，；。]/g, (mark, at: number) => (at % 2 === 0 ? `，${word}推进第${variant}批工作${mark}` : mark));
}

const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';

function stylesPart(): string {
  const latent = Array.from(
    { length: LATENT_STYLES },
    (_, at) => `<w:lsdException w:name="Style ${at}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`,
  );
  const styles = Array.from(
    { length: STYLES },
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="a${at}"><w:name w:val="Body ${at}"/><w:basedOn w:val="a"/><w:uiPriority w:val="99"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>${RUN_PROPERTIES}</w:style>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault>${RUN_PROPERTIES}</w:rPrDefault></w:docDefaults><w:latentStyles w:count="${LATENT_STYLES}">${latent.join('')}</w:latentStyles>${styles.join('')}</w:styles>`;
}
