import type { IWorkbookData } from '@univerjs/core';
import { SETTING_KEY, severityOfMarker } from '../core/traces';
import { annexSheets } from '../core/report/annexes/annex-sheets';
import { readDocument } from '../files/docx/read-document';
import { UnreadableDocument } from '../files/docx/unreadable-document';
import { annexWorkbook } from '../files/drafting/annex-draft';
import { openPackage } from '../files/package/package';
import { readWorkbook, readWorkbookPart, type XlsxWorkbook } from '../files/reading/read-workbook';
import { readDefinedNames } from '../files/reading/workbook-names';
import { snapshotOf } from './snapshot/snapshot';
import { refuseTooLarge } from './too-large-to-show';
import type { WorkbookExtras } from './univer/univer-workbook';

/** A file as it was opened: what is in it, and how Univer shows it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly data: IWorkbookData;
  readonly extras: WorkbookExtras;
  /** Marks of ours were in it already. */
  readonly hasMarks: boolean;
}

const REPORT = /\.(?:docx|docm|doc|wps)$/i;

let opened = 0;

/** @throws UnreadableWorkbook or UnreadableDocument with a message for people; TooLargeToShow when Univer could not show it. */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  return REPORT.test(name) ? openBook(name.replace(REPORT, '.xlsx'), annexesIn(bytes)) : openBook(name, bytes);
}

/** 放入工作簿: the annexes that stand in a report as tables, as sheets of a new workbook. */
function annexesIn(bytes: Uint8Array): Uint8Array {
  const annexes = annexWorkbook(annexSheets(readDocument(bytes)));
  if (annexes === null) throw new UnreadableDocument('no-annex');
  return annexes;
}

function openBook(name: string, bytes: Uint8Array): OpenedFile {
  opened += 1;
  const workbook = readWorkbook(bytes);
  refuseTooLarge(workbook);
  const source = openPackage(bytes);
  const { data, formulas } = snapshotOf(workbook, source, `workbook-${opened}`);
  return {
    name,
    bytes,
    workbook,
    data,
    hasMarks: formulas.some((formula) => severityOfMarker(formula) !== null),
    extras: {
      name,
      protectedSheets: workbook.sheets.filter((sheet) => sheet.protected).map(({ grid }) => grid.sheet.id),
      // Names of the whole workbook; those programs keep for themselves (`_xlnm.…`) are left out.
      names: readDefinedNames(source, readWorkbookPart(source))
        .filter(({ name, local }) => !local && !name.startsWith('_xlnm.'))
        .map(({ name, hidden, formula }) => ({ name, formula: `=${formula}`, visible: !hidden })),
      settings: workbook.stored === null ? [] : [[SETTING_KEY, workbook.stored]],
    },
  };
}
