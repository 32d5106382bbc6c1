import type { CellContent } from '../../core/edits/edit';
import { areaNamed, areaToA1, parseArea, toA1 } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/cell';
import type { CellPatch } from './cell-patch';
import { CellPlace } from '../reading/cell-place';
import { copiedFormula } from '../formulas/formula-references';
import type { SharedMaster } from './shared-formulas';
import { cellXml } from '../drafting/sheet-xml';
import { withAttribute } from '../package/tag';
import type { TextEdits } from '../package/text-edits';
import type { XmlScanner } from '../package/xml-scanner';
import { escapeXml } from '../package/xml-text';

/** What a cell of this style has in the file for a number: a workbook may count its dates from 1904. */
export type KeptNumber = (value: number, style: number) => number;

interface Row {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly style: number | null;
}

/** What cells are changed by, beside their patches. */
export interface Surroundings {
  /** Formulas that others in the sheet refer to, of cells that are about to lose them. */
  readonly masters?: ReadonlyMap<string, SharedMaster>;
  /** New heights of rows, in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly asKept?: KeptNumber | undefined;
}

/** Changes cells of a worksheet in place. What is not named keeps its text; a cell keeps its style. */
export function patchCells(edits: TextEdits, scanner: XmlScanner, patches: readonly CellPatch[], around: Surroundings = {}): void {
  new CellPatcher(edits, scanner, patches, around).run();
}

class CellPatcher {
  private readonly rows = new Map<number, Map<number, CellPatch>>();
  private readonly columnStyles = new Map<number, number>();
  private prefix = '';
  private readonly place = new CellPlace();

  constructor(
    private readonly edits: TextEdits,
    private readonly scanner: XmlScanner,
    patches: readonly CellPatch[],
    private readonly around: Surroundings,
  ) {
    for (const patch of patches) {
      const row = this.rows.get(patch.at.row) ?? new Map<number, CellPatch>();
      this.rows.set(patch.at.row, row.set(patch.at.column, patch));
    }
  }

  run(): void {
    const { scanner } = this;
    scanner.next();
    this.prefix = scanner.prefix;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' || scanner.depth > 3) continue;
      if (scanner.name === 'col') this.noteColumn();
      else if (scanner.name === 'dimension') this.widenDimension();
      else if (scanner.name === 'sheetData') this.sheetData();
    }
  }

  private noteColumn(): void {
    const style = this.scanner.attribute('style');
    const last = Math.min(Number(this.scanner.attribute('max')), 16_384);
    for (let column = Number(this.scanner.attribute('min')); style !== null && column <= last; column += 1) {
      this.columnStyles.set(column - 1, Number(style));
    }
  }

  /** The used area is a hint, but programs size their view by it. */
  private widenDimension(): void {
    const known = areaNamed(this.scanner.attribute('ref') ?? '') ?? parseArea('A1');
    const area = { ...known };
    for (const [row, cells] of this.rows) {
      for (const column of cells.keys()) {
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    }
    if (areaToA1(area) !== areaToA1(known)) {
      const { start, end } = this.scanner;
      this.edits.replace(start, end, withAttribute(this.edits.source.slice(start, end), 'ref', areaToA1(area)));
    }
    if (!this.scanner.selfClosing) this.scanner.skip();
  }

  private sheetData(): void {
    const { scanner, edits } = this;
    const { start, end, selfClosing } = scanner;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open' || scanner.name !== 'row') continue;
      this.place.enterRow(scanner);
      this.insertRows(this.place.row, scanner.start);
      this.patchRow();
    }
    const rest = this.newRows(Number.POSITIVE_INFINITY);
    if (rest === '') return;
    if (selfClosing) edits.replace(start, end, `<${this.prefix}sheetData>${rest}</${this.prefix}sheetData>`);
    else edits.insert(scanner.start, rest);
  }

  private patchRow(): void {
    const { scanner, edits } = this;
    const patches = this.rows.get(this.place.row) ?? new Map<number, CellPatch>();
    this.rows.delete(this.place.row);
    const style = ['1', 'true'].includes(scanner.attribute('customFormat') ?? '') ? Number(scanner.attribute('s') ?? '0') : null;
    const row: Row = { index: this.place.row, start: scanner.start, end: scanner.end, selfClosing: scanner.selfClosing, style };
    const waiting = [...patches.values()].filter(({ content }) => content !== null).sort((a, b) => a.at.column - b.at.column);
    let grown = false;
    const insertBefore = (column: number, at: number): void => {
      for (let next = waiting[0]; next !== undefined && next.at.column < column; next = waiting[0]) {
        const xml = this.newCell(next, row.style);
        grown ||= xml !== '';
        if (row.selfClosing) inner += xml;
        else edits.insert(at, xml);
        waiting.shift();
      }
    };
    let inner = '';
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open' || scanner.name !== 'c') continue;
      this.place.enterCell(scanner);
      const { column } = this.place;
      insertBefore(column, scanner.start);
      if (waiting[0]?.at.column === column) waiting.shift();
      this.patchCell(patches.get(column));
    }
    insertBefore(Number.POSITIVE_INFINITY, scanner.start);
    if (grown || this.around.heights?.has(row.index) === true) this.openRow(row, inner, grown);
  }

  /** The row's opening tag with its new height, and without `spans`, which new cells may lie beyond. */
  private openRow(row: Row, inner: string, grown: boolean): void {
    const source = this.edits.source.slice(row.start, row.end);
    const tag = this.withHeight(grown ? withAttribute(source, 'spans', null) : source, row.index);
    this.edits.replace(row.start, row.end, row.selfClosing && grown ? `${tag.replace(/\s*\/>$/, '>')}${inner}</${this.prefix}row>` : tag);
  }

  private withHeight(tag: string, row: number): string {
    const height = this.around.heights?.get(row);
    return height === undefined ? tag : withAttribute(withAttribute(tag, 'ht', String(height)), 'customHeight', '1');
  }

  private patchCell(patch: CellPatch | undefined): void {
    const { scanner, edits } = this;
    const start = scanner.start;
    const tag = edits.source.slice(start, scanner.end);
    const own = Number(scanner.attribute('s') ?? '0');
    const hasStyle = scanner.attribute('s') !== null;
    const outside = scanner.depth - 1;
    let formula = '';
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open' || scanner.name !== 'f') continue;
      const from = scanner.start;
      const master = patch === undefined || patch.content === null ? this.around.masters?.get(scanner.attribute('si') ?? '') : undefined;
      const text = scanner.innerText();
      formula = edits.source.slice(from, scanner.end);
      if (master === undefined || text !== '') continue;
      formula = `<${this.prefix}f>${escapeXml(copiedFormula(master.formula, this.place.row - master.at.row, this.place.column - master.at.column))}</${this.prefix}f>`;
      if (patch === undefined) edits.replace(from, scanner.end, formula);
    }
    if (patch === undefined) return;
    const style = patch.style?.(own) ?? own;
    const address = toA1(this.place);
    const styleWritten = hasStyle || style !== 0 ? style : null;
    if (patch.content !== null) edits.replace(start, scanner.end, this.cell(address, styleWritten, patch.content, known(patch.result)));
    else if (formula !== '') edits.replace(start, scanner.end, this.otherResult(address, styleWritten, tag, formula, known(patch.result)));
  }

  private insertRows(before: number, at: number): void {
    const xml = this.newRows(before);
    if (xml !== '') this.edits.insert(at, xml);
  }

  /** New rows up to a row, taken off the list. */
  private newRows(before: number): string {
    const indices = [...this.rows.keys()].filter((row) => row < before).sort((a, b) => a - b);
    return indices
      .map((index) => {
        const patches = [...(this.rows.get(index)?.values() ?? [])].filter(({ content }) => content !== null);
        this.rows.delete(index);
        const cells = patches.sort((a, b) => a.at.column - b.at.column).map((patch) => this.newCell(patch, null));
        const tag = this.withHeight(`<${this.prefix}row r="${index + 1}">`, index);
        return cells.join('') === '' ? '' : `${tag}${cells.join('')}</${this.prefix}row>`;
      })
      .join('');
  }

  private newCell({ at, content, result, style }: CellPatch, rowStyle: number | null): string {
    if (content === null || (content.kind === 'value' && (content.value === null || content.value === ''))) return '';
    const own = rowStyle ?? this.columnStyles.get(at.column) ?? 0;
    const wanted = style?.(own) ?? own;
    return this.cell(toA1(at), wanted === 0 ? null : wanted, content, known(result));
  }

  private cell(address: string, style: number | null, content: CellContent, result: CellValue): string {
    const { asKept } = this.around;
    const kept = <Value>(value: Value): Value | number =>
      typeof value === 'number' && asKept !== undefined ? asKept(value, style ?? 0) : value;
    const stored = content.kind === 'value' ? { ...content, value: kept(content.value) } : content;
    return cellXml(address, style, stored, kept(result), this.prefix);
  }

  /** A formula cell as it was, with another result. */
  private otherResult(address: string, style: number | null, tag: string, formula: string, result: CellValue): string {
    const { prefix } = this;
    const whole = this.cell(address, style, { kind: 'formula', formula: '=' }, result);
    return whole.replace(new RegExp(`<${prefix}f></${prefix}f>`), () => formula).replace(/^<\S+/, (name) => name + otherAttributes(tag));
  }
}

/** What a cell's tag says beside its address, style, type and what belongs to the old value. */
function otherAttributes(tag: string): string {
  const all = tag.match(/\s[\w:]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
  return all.filter((attribute) => !/^\s(?:r|s|t|vm)\s*=/.test(attribute)).join('');
}

function known(result: CellValue | undefined): CellValue {
  return result ?? null;
}
