import { areaNamed, toA1, type Area } from '../../core/grid/address';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import { MARK_LOOK, markerFormula, severityOfMarker } from '../../core/traces';
import type { MarkChange } from './changes';
import { insertInOrder, WORKSHEET_ORDER } from '../package/element-order';
import type { PackageEdit } from '../package/package-edit';
import { readingPart } from '../package/package';
import type { SheetEntry } from '../reading/read-workbook';
import type { StylesPart } from '../drafting/styles-part';
import { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';

const MOST_POSITIONS = 100_000;
const BORDER_STYLE = { continuous: 'thin', dash: 'dashed', dot: 'dotted' } as const;

/** A conditional format of ours as it stands in a worksheet. */
interface Rule {
  readonly severity: Severity;
  readonly areas: readonly Area[];
  readonly dxfId: number | null;
  /** The rule's element, or the whole conditional formatting where it holds nothing else. */
  readonly from: number;
  readonly to: number;
}

/** The marks of ours in a sheet, one for each cell. Of an area as large as a column that somebody drew one over, its first cell. */
export function readMarks(sheetId: string, xml: string): readonly MarkChange[] {
  return findRules(new XmlScanner(xml)).rules.flatMap(({ severity, areas }) =>
    areas.flatMap((area) => positionsOf(area).map((at) => ({ sheetId, at, severity }))),
  );
}

/** Makes these the only marks of ours. A sheet whose marks are the same already stays as it is. */
export function patchMarks(edit: PackageEdit, sheets: readonly SheetEntry[], marks: readonly MarkChange[], styles: StylesPart): void {
  const orphans = new Set<number>();
  for (const { sheet, part } of sheets) {
    const wanted = marks.filter(({ sheetId }) => sheetId === sheet.id);
    if (setOf(readingPart(part, () => readMarks(sheet.id, edit.text(part)))) === setOf(wanted)) continue;
    edit.edit(part, (edits, scanner) => {
      for (const { from, to, dxfId } of findRules(scanner).rules) {
        edits.replace(from, to, '');
        if (dxfId !== null) orphans.add(dxfId);
      }
    });
    if (wanted.length > 0) addRules(edit, part, wanted, styles);
  }
  for (const id of orphans) if (!isReferenced(edit, id)) styles.dropDifferential(id);
}

function setOf(marks: readonly MarkChange[]): string {
  return [...new Set(marks.map(({ at, severity }) => `${toA1(at)} ${severity}`))].sort().join('\n');
}

function addRules(edit: PackageEdit, part: string, marks: readonly MarkChange[], styles: StylesPart): void {
  const lowest = readingPart(part, () => findRules(new XmlScanner(edit.text(part))).lowestPriority);
  const present = SEVERITIES.filter((severity) => marks.some((mark) => mark.severity === severity));
  edit.edit(part, (edits, scanner) => {
    insertInOrder(edits, scanner, WORKSHEET_ORDER, 'conditionalFormatting', (prefix) =>
      present
        .map((severity, index) => {
          const cells = [...new Set(marks.filter((mark) => mark.severity === severity).map(({ at }) => toA1(at)))];
          const formula = `<${prefix}formula>${escapeXml(markerFormula(severity).slice(1))}</${prefix}formula>`;
          const rule = `<${prefix}cfRule type="expression" dxfId="${styles.differential(lookXml(severity))}" priority="${lowest + 1 + index}">${formula}</${prefix}cfRule>`;
          return `<${prefix}conditionalFormatting sqref="${cells.join(' ')}">${rule}</${prefix}conditionalFormatting>`;
        })
        .join(''),
    );
  });
}

/** Rules of ours, in the sheet itself or in its extensions, and the lowest priority (highest number) of any rule. */
function findRules(scanner: XmlScanner): { readonly rules: readonly Rule[]; readonly lowestPriority: number } {
  const rules: Rule[] = [];
  let lowestPriority = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'conditionalFormatting') continue;
    const from = scanner.start;
    let sqref = scanner.attribute('sqref') ?? '';
    const found: Omit<Rule, 'areas'>[] = [];
    let others = 0;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open') continue;
      const name: string = scanner.name;
      if (name === 'sqref') sqref = scanner.innerText();
      if (name !== 'cfRule') continue;
      lowestPriority = Math.max(lowestPriority, Number(scanner.attribute('priority') ?? '0'));
      const rule = readRule(scanner);
      if (rule === null) others += 1;
      else found.push(rule);
    }
    if (found.length === 0) continue;
    const areas = areasOf(sqref);
    const whole = { from, to: scanner.end };
    if (others > 0) rules.push(...found.map((rule) => ({ ...rule, areas })));
    else rules.push(...found.map((rule, index) => ({ ...rule, areas, ...(index === 0 ? whole : { from: whole.to, to: whole.to }) })));
  }
  return { rules, lowestPriority };
}

/** The `cfRule` just opened when it is ours. Reads to its end. */
function readRule(scanner: XmlScanner): Omit<Rule, 'areas'> | null {
  const from = scanner.start;
  const dxfId = scanner.attribute('dxfId');
  let severity: Severity | null = null;
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    if (scanner.next() !== 'open' || (scanner.name !== 'formula' && scanner.name !== 'f')) continue;
    severity ??= severityOfMarker(scanner.innerText());
  }
  return severity === null ? null : { severity, dxfId: dxfId === null ? null : Number(dxfId), from, to: scanner.end };
}

function areasOf(sqref: string): readonly Area[] {
  return sqref
    .split(/\s+/)
    .filter((text) => text !== '')
    .flatMap((text) => areaNamed(text) ?? []);
}

function positionsOf(area: Area): { readonly row: number; readonly column: number }[] {
  const width = area.right - area.left + 1;
  const count = width * (area.bottom - area.top + 1);
  if (count > MOST_POSITIONS) return [{ row: area.top, column: area.left }];
  return Array.from({ length: count }, (_, index) => ({ row: area.top + Math.floor(index / width), column: area.left + (index % width) }));
}

/** Whether any rule, table or pivot still uses a differential format. */
function isReferenced(edit: PackageEdit, id: number): boolean {
  const reference = new RegExp(`[dD]xfId\\s*=\\s*["']${id}["']`);
  return edit.parts.some((part) => /\.xml$/i.test(part) && !/^(?:customXml|docProps)\//i.test(part) && reference.test(edit.text(part)));
}

/** The look of a mark as a differential format; severities differ in more than colour. */
function lookXml(severity: Severity): string {
  const { fill, font, bold, border } = MARK_LOOK[severity];
  const colour = (rgb: string): string => `rgb="FF${rgb.slice(1)}"`;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${BORDER_STYLE[border.style]}"><color ${colour(border.color)}/></${side}>`,
  );
  return `<dxf><font>${bold ? '<b/>' : ''}<color ${colour(font)}/></font><fill><patternFill patternType="solid"><fgColor ${colour(fill)}/><bgColor ${colour(fill)}/></patternFill></fill><border>${sides.join('')}</border></dxf>`;
}
