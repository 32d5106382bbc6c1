import type { BookUnderTest } from '../support/book-under-test';
import { MemoryWorkbook } from '../support/memory-workbook';
import { describePort } from '../support/port-contract';
import { sampleGrids } from '../support/sample-workbook';
import { describeRecord } from '../support/record-contract';
import { describeWatching } from '../support/watching-contract';

function done(action: () => void): Promise<void> {
  action();
  return Promise.resolve();
}

function memoryBook(): Promise<BookUnderTest> {
  const book = new MemoryWorkbook(sampleGrids('township-2024'));
  const id = (name: string): string => book.sheetId(name);
  return Promise.resolve({
    port: book,
    type: (sheet, a1, value) => done(() => book.type(id(sheet), a1, value)),
    insertRow: (sheet, before) => done(() => book.insertRow(id(sheet), before)),
    select: (sheet, a1) => done(() => book.select(id(sheet), a1)),
    protect: (sheet, on) => done(() => book.protect(id(sheet), on)),
    rename: (sheet, name) => done(() => book.rename(id(sheet), name)),
    editing(on) {
      book.editing = on;
    },
    content: (sheet, a1) => book.content(id(sheet), a1),
    marks: () => book.markedCells(),
    sheetNames: () => book.grids().map(({ sheet }) => sheet.name),
    trips: () => book.trips.splice(0).length,
    settled: () => Promise.resolve(),
  });
}

describePort('the workbook in memory', memoryBook);
describeRecord('the record in memory', memoryBook);
describeWatching('the workbook in memory, watched', memoryBook);
