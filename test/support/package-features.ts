import { rewriting, SHEET, textsOf, zipOf, type OtherWriter, type Texts } from './rewritten-package';

const WORKBOOK = /^xl\/workbook\.xml$/;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_PART = 'xl/webextensions/taskpanes.xml';
const ROW = /<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;
const CELL = /<c [^>]*?(?:\/>|>.*?<\/c>)/gs;

/** Adds parts and their content types; a type alone where there is no text, a part alone where there is no type. */
function adding(
  parts: Readonly<Record<string, { readonly type: string | null; readonly text: string | null }>>,
  more: (texts: Texts) => Texts,
): OtherWriter {
  return (bytes) => {
    const texts = textsOf(bytes);
    const types = Object.entries(parts).map(([name, { type }]) =>
      type === null ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`,
    );
    return zipOf({
      ...texts,
      '[Content_Types].xml': (texts['[Content_Types].xml'] ?? '').replace('</Types>', `${types.join('')}</Types>`),
      ...Object.fromEntries(Object.entries(parts).flatMap(([name, { text }]) => (text === null ? [] : [[name, text]]))),
      ...more(texts),
    });
  };
}

function related(texts: Texts, part: string, type: string, target: string): Texts {
  const none = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const relation = `<Relationship Id="rIdForeign" Type="${type}" Target="${target}"/>`;
  return { [part]: (texts[part] ?? none).replace('</Relationships>', `${relation}</Relationships>`) };
}

/** The task pane of somebody else's add-in, which keeps settings of its own. */
function foreignTaskPane(properties: string, kept = true): OtherWriter {
  const part = 'xl/webextensions/webextension1.xml';
  const relations = 'xl/webextensions/_rels/taskpanes.xml.rels';
  const content = 'application/vnd.ms-office';
  return adding(
    {
      [PANES_PART]: {
        type: `${content}.webextensiontaskpanes+xml`,
        text: `<wetp:taskpanes xmlns:wetp="${PANES}"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rIdForeign"/></wetp:taskpane></wetp:taskpanes>`,
      },
      [part]: {
        type: `${content}.webextension+xml`,
        text: `<we:webextension xmlns:we="${EXTENSION}" id="{1}"><we:reference id="wa1" version="1.0" store="zh-CN" storeType="OMEX"/><we:alternateReferences/>${properties}<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
      },
    },
    (texts) => ({
      ...related(texts, '_rels/.rels', 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes', PANES_PART),
      ...(kept ? related({}, relations, 'http://schemas.microsoft.com/office/2011/relationships/webextension', 'webextension1.xml') : {}),
    }),
  );
}

/** A row for every few cells of it, all with the same number. */
function inPieces(xml: string): string {
  return xml.replace(ROW, (whole, attributes: string, inner: string | undefined) => {
    const cells = inner?.match(CELL) ?? [];
    if (cells.length < 2) return whole;
    const half = Math.ceil(cells.length / 2);
    return [cells.slice(0, half), cells.slice(half)].map((piece) => `<row ${attributes}>${piece.join('')}</row>`).join('');
  });
}

/** The last row and the last cell of each first. */
function backToFront(xml: string): string {
  return xml.replace(/(<sheetData>)(.*)(<\/sheetData>)/s, (_, open: string, data: string, close: string) => {
    const rows = [...data.matchAll(ROW)].map(
      ([, attributes = '', inner = '']) => `<row ${attributes}>${(inner.match(CELL) ?? []).reverse().join('')}</row>`,
    );
    return open + rows.reverse().join('') + close;
  });
}

/** Blank cells that say they hold a shared string, a truth or a number, and hold none. */
function blanksOfEveryType(xml: string): string {
  let number = 0;
  return xml.replace(/<c ([^>]*?)\/>/g, (_, attributes: string) => {
    number += 1;
    return `<c ${attributes}${[' t="s"', ' t="b"', ' t="e"', ''][number % 4] ?? ''}><v${number % 2 === 0 ? '/>' : '></v>'}</c>`;
  });
}

const withWholeColumns = (xml: string): string =>
  xml
    .replace('<sheetViews>', '<dimension ref="A1:XFD1048576"/><sheetViews>')
    .replace(
      '<pageMargins',
      '<conditionalFormatting sqref="K:K 3:3"><cfRule type="expression" priority="1"><formula>$A1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="M:N"><formula1>1</formula1></dataValidation></dataValidations><pageMargins',
    )
    .replace('</mergeCells>', '<mergeCell ref="P:Q"/></mergeCells>');

/** Features of packages that went wrong once; each holds the same cells as the workbook it is made of. */
export const PACKAGE_FEATURES: Readonly<Record<string, OtherWriter>> = {
  'an empty list of names': rewriting(WORKBOOK, (xml) => xml.replace(/<definedNames>.*<\/definedNames>|(?=<calcPr)/s, '<definedNames/>')),
  'names of its own': rewriting(WORKBOOK, (xml) =>
    xml.replace(
      /<calcPr/,
      '<definedNames><definedName name="上限">100</definedName><definedName name="上一行">\'附件1-2自评表\'!A1048576</definedName><definedName name="单价" localSheetId="1">\'附件1-2自评表\'!$H$40</definedName></definedNames><calcPr',
    ),
  ),
  'form controls at the end of a sheet': rewriting(SHEET, (xml) =>
    xml.replace(
      '</worksheet>',
      `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x14" xmlns:x14="urn:x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>`,
    ),
  ),
  'an element nobody knows between others': rewriting(SHEET, (xml) =>
    xml.replace('<pageMargins', '<w:note xmlns:w="urn:w"><w:sheetData/></w:note><pageMargins'),
  ),
  'alternate content in the workbook': rewriting(WORKBOOK, (xml) =>
    xml.replace(
      '<bookViews>',
      `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x15" xmlns:x15="urn:x15"><x15:absPath url="C:\\"/></mc:Choice></mc:AlternateContent><bookViews>`,
    ),
  ),
  'whole columns and rows as areas': rewriting(SHEET, withWholeColumns),
  'a content type for each relationships part': (bytes) => {
    const texts = textsOf(bytes);
    const content = 'application/vnd.openxmlformats-package.relationships+xml';
    const parts = Object.keys(texts).filter((name) => name.endsWith('.rels'));
    return zipOf({
      ...texts,
      '[Content_Types].xml': (texts['[Content_Types].xml'] ?? '').replace(
        /<Default Extension="rels"[^>]*\/>/,
        parts.map((name) => `<Override PartName="/${name}" ContentType="${content}"/>`).join(''),
      ),
    });
  },
  'blank cells of every type': rewriting(SHEET, blanksOfEveryType),
  'rows in pieces': rewriting(SHEET, inPieces),
  'rows and cells from back to front': rewriting(SHEET, backToFront),
  "another add-in's task pane": foreignTaskPane('<we:properties><we:property name="theirs" value="&quot;1&quot;"/></we:properties>'),
  "another add-in's task pane without settings": foreignTaskPane(''),
  "another add-in's task pane that lost its relationship": (bytes) =>
    rewriting(/taskpanes\.xml$/, (xml) => xml.replace('rIdForeign', 'rId1'))(foreignTaskPane('', false)(bytes)),
  'areas that are gone': rewriting(SHEET, (xml) =>
    xml
      .replace('<sheetViews>', '<dimension ref="#REF!"/><sheetViews>')
      .replace(
        '<pageMargins',
        '<conditionalFormatting sqref="#REF! K9"><cfRule type="expression" priority="1"><formula>#REF!=1</formula></cfRule></conditionalFormatting><pageMargins',
      ),
  ),
  'a part of another kind called task panes': adding({ [PANES_PART]: { type: 'application/xml', text: '<x/>' } }, () => ({})),
  'a task pane list without panes': adding(
    { [PANES_PART]: { type: 'application/vnd.ms-office.webextensiontaskpanes+xml', text: `<wetp:taskpanes xmlns:wetp="${PANES}"/>` } },
    (texts) => related(texts, '_rels/.rels', 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes', PANES_PART),
  ),
  'a content type left behind for a part that is gone': adding(
    { 'xl/worksheets/sheet9.xml': { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml', text: null } },
    () => ({}),
  ),
};
