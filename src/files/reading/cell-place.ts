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
