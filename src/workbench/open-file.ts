import type { IWorkbookData } from '@univerjs/core';
import { readWorkbook, type XlsxWorkbook } from '../files/read-workbook';
import { SETTING_KEY } from '../core/traces';
import { snapshotOf } from './snapshot/snapshot';
import type { WorkbookExtras } from './univer/univer-workbook';

/** A file as it was opened: what is in it, and how Univer shows it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly data: IWorkbookData;
  readonly extras: Omit<WorkbookExtras, 'isEditing'>;
}

let opened = 0;

/** @throws UnreadableWorkbook with a message for people. */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  opened += 1;
  const workbook = readWorkbook(bytes);
  return {
    name,
    bytes,
    workbook,
    data: snapshotOf(workbook, bytes, `workbook-${opened}`),
    extras: {
      name,
      protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map(({ grid }) => grid.sheet.id),
      veryHiddenSheets: [],
      settings: workbook.stored === null ? [] : [[SETTING_KEY, workbook.stored]],
    },
  };
}
