import { MemoryWorkbook } from '../support/memory-workbook';
import { describePort } from '../support/port-contract';
import { sampleGrids } from '../support/sample-workbook';

describePort('the workbook in memory', async () => {
  const book = new MemoryWorkbook(sampleGrids('township-2024'));
  const id = (name: string): string => book.sheetId(name);
  return {
    port: book,
    type: async (sheet, a1, value) => book.type(id(sheet), a1, value),
    insertRow: async (sheet, before) => book.insertRow(id(sheet), before),
    select: async (sheet, a1) => book.select(id(sheet), a1),
    protect: async (sheet, on) => book.protect(id(sheet), on),
    rename: async (sheet, name) => book.rename(id(sheet), name),
    editing(on) {
      book.editing = on;
    },
    content: (sheet, a1) => book.content(id(sheet), a1),
    marks: () => book.markedCells(),
    sheetNames: () => book.grids().map(({ sheet }) => sheet.name),
    trips: () => book.trips.splice(0).length,
    settled: () => Promise.resolve(),
  };
});
