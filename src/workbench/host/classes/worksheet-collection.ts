import type { ExcelContext } from '../excel-context';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error';
import { RemoteCollection } from '../remote-object';
import { Worksheet } from './worksheet';

const FORBIDDEN = /[:\\/?*[\]]|^'|'$|^history$/i;
const LONGEST_NAME = 31;

/** `Excel.WorksheetCollection` */
export class WorksheetCollection extends RemoteCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  list(): readonly Worksheet[] {
    return this.context.workbook.sheets().map((sheet) => new Worksheet(this.context, sheet));
  }

  /** @param key name or id, whatever its case. */
  getItem(key: unknown): Worksheet {
    const found = this.#find(String(key));
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** @throws HostError `ItemNotFound` while a chart sheet is in front. */
  getActiveWorksheet(): Worksheet {
    if (this.context.faults.chartSheetInFront) throw itemNotFound();
    return new Worksheet(this.context, this.context.workbook.activeSheet());
  }

  /** Comes last, and does not become the active sheet. */
  add(name: unknown): Worksheet {
    if (this.context.workbook.isStructureProtected) throw accessDenied();
    if (name === null || name === undefined) return new Worksheet(this.context, this.context.workbook.addSheet(null));
    if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME || FORBIDDEN.test(name)) throw invalidArgument();
    if (this.#find(name) !== undefined) throw itemAlreadyExists();
    return new Worksheet(this.context, this.context.workbook.addSheet(name));
  }

  #find(key: string): Worksheet | undefined {
    const wanted = key.toLowerCase();
    return this.list().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  }
}
