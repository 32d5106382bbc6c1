import type { WorkbookPort } from '../../src/app/workbook-port';
import type { CellContent } from '../../src/core/edits/edit';
import type { CellValue } from '../../src/core/grid/cell';

/** A workbook behind the port, what a person does to it, and what can be seen of it without the port. Sheets go by name. */
export interface BookUnderTest {
  readonly port: WorkbookPort;
  type(sheet: string, a1: string, value: CellValue): Promise<void>;
  insertRow(sheet: string, before: number): Promise<void>;
  select(sheet: string, a1: string): Promise<void>;
  protect(sheet: string, on: boolean): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  /** A cell is open for editing. */
  editing(on: boolean): void;
  content(sheet: string, a1: string): CellContent;
  /** `error 自评表!H40`, sorted. */
  marks(): string[];
  sheetNames(): string[];
  /** Round trips since they were last asked for. */
  trips(): number;
  /** Everything under way has arrived. */
  settled(): Promise<void>;
}
