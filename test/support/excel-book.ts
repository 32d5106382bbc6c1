import path from 'node:path';
import { areaToA1 } from '../../src/core/grid/address';
import { severityOfMarker } from '../../src/core/traces';
import { createExcelPort } from '../../src/excel/port';
import type { BookUnderTest } from './book-under-test';
import { startOfficeHost, type OfficeHostInTest } from './office-host';
import { bytesOf } from './sample-bytes';

/** The adapter over the real office.js and the workbench's host, showing a bundled sample. */
export async function excelBook(
  sample: string,
  excelApi?: string,
  online?: boolean,
): Promise<BookUnderTest & { readonly excel: OfficeHostInTest }> {
  const file = path.resolve(__dirname, '../../assets/samples', `${sample}.xlsx`);
  const excel = await startOfficeHost(window, bytesOf(file), excelApi, online);
  return {
    excel,
    port: createExcelPort(),
    type: (sheet, a1, value) => excel.edit(sheet, a1, value),
    insertRow: (sheet, before) => excel.insertRows(sheet, before),
    select: (sheet, a1) => excel.select(sheet, a1),
    protect: (sheet, on) => excel.protect(sheet, on),
    rename: (sheet, name) => excel.rename(sheet, name),
    editing(on) {
      excel.host.faults.editing = on;
    },
    content(sheet, a1) {
      const formula = excel.formula(sheet, a1);
      if (formula !== null) return { kind: 'formula', formula };
      const value = excel.value(sheet, a1);
      return { kind: 'value', value: typeof value === 'object' ? (value?.error ?? null) : value };
    },
    marks: () => marksIn(excel),
    sheetNames: () => excel.book.sheets().map(({ name }) => name),
    trips() {
      const { roundTrips } = excel.host;
      excel.host.roundTrips = 0;
      return roundTrips;
    },
    settled: () => excel.settled(),
  };
}

function marksIn({ book }: OfficeHostInTest): string[] {
  const marks = book.sheets().flatMap((sheet) =>
    sheet.conditionalFormats().flatMap(({ formula, areas }) => {
      const severity = severityOfMarker(formula);
      if (severity === null) return [];
      return areas.flatMap((area) => {
        const cells: string[] = [];
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            cells.push(`${severity} ${sheet.name}!${areaToA1({ top: row, bottom: row, left: column, right: column })}`);
          }
        }
        return cells;
      });
    }),
  );
  return marks.sort();
}
