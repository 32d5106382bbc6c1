import type { Progress } from '../../src/app/workbook-port';
import { createExcelPort } from '../../src/excel/port';
import { countyOf, numbered } from '../support/county';
import { startOfficeHost } from '../support/office-host';
import { workbookOfGrids } from '../support/workbook-of-grids';

jest.setTimeout(300_000);

/** 500 units of two annexes each. */
const SHEETS = 1000;
/** What there is, and then 24 sheets at a time. */
const TRIPS = 1 + Math.ceil(SHEETS / 24);

let excel: Awaited<ReturnType<typeof startOfficeHost>>;

beforeAll(async () => {
  excel = await startOfficeHost(window, workbookOfGrids(countyOf(numbered(SHEETS / 2))));
});

test('500 units are read in 43 round trips, told of as they come', async () => {
  const port = createExcelPort();
  const told: Progress[] = [];
  const grown: number[] = [];
  excel.host.roundTrips = 0;
  const { sheets } = await port.open({
    onProgress: (progress) => told.push(progress),
    onRead(soFar) {
      grown.push(soFar.sheets.filter(({ grid }) => grid !== null).length);
    },
  });
  expect(sheets.filter(({ grid }) => grid !== null)).toHaveLength(SHEETS);
  expect(excel.host.roundTrips).toBe(TRIPS);
  expect(told).toHaveLength(TRIPS - 1);
  expect(told.at(-1)).toEqual({ done: 984, total: SHEETS, current: '第493乡附件1-1基础数据表' });
  expect(grown.slice(0, 3)).toEqual([24, 48, 72]);
});

test('called off, not one more is read', async () => {
  const port = createExcelPort();
  const cancel = new AbortController();
  excel.host.roundTrips = 0;
  const reading = port.open({ signal: cancel.signal, onRead: () => cancel.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(excel.host.roundTrips).toBe(2);
});
