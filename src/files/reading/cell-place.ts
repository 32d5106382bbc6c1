import { parseA1, type Position } from '../../core/grid/address';
import type { XmlScanner } from '../package/xml-scanner';

/** Where a scanner that walks over rows and cells is. Those without an address follow the ones before. */
export class CellPlace implements Position {
  row = -1;
  column = -1;

  /** The scanner stands on the opening tag of a row. */
  enterRow(scanner: XmlScanner): void {
    const written = scanner.attribute('r');
    this.row = written === null ? this.row + 1 : Number(written) - 1;
    this.column = -1;
  }

  /** The scanner stands on the opening tag of a cell. */
  enterCell(scanner: XmlScanner): void {
    const written = scanner.attribute('r');
    this.column = written === null ? this.column + 1 : parseA1(written).column;
  }

  get now(): Position {
    return { row: this.row, column: this.column };
  }
}

/** How deep a formula stands in a worksheet: below its sheet, the data, a row and a cell; conditional formats have others. */
const DEPTH_OF_FORMULAS = 5;

/** The cell of each formula of a worksheet, while the scanner stands on its opening tag. */
export function* formulasIn(scanner: XmlScanner): Iterable<CellPlace> {
  const place = new CellPlace();
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'row') place.enterRow(scanner);
    else if (scanner.name === 'c') place.enterCell(scanner);
    else if (scanner.name === 'f' && scanner.depth === DEPTH_OF_FORMULAS) yield place;
  }
}
