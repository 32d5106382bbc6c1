import { LocaleService, LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import {
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
  type IDeleteConditionalRuleMutationParams,
  type ISetConditionalRuleMutationParams,
} from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { shiftArea, shiftOf } from '../../src/files/shifting/shift';
import type { OpenedFile } from '../../src/workbench/open-file';
import { lineChangeOf } from '../../src/workbench/saving/structure-log';
import type { CellChange } from '../../src/workbench/univer/change-watcher';
import { toArea, toRange } from '../../src/workbench/univer/ranges';
import { partsOf, type UniverParts } from '../../src/workbench/univer/univer-parts';
import { UniverWorkbook } from '../../src/workbench/univer/univer-workbook';

/** A workbook in Univer without a screen: the same model, formulas and undo as on the page. */
export function headlessWorkbook({ data, extras }: Pick<OpenedFile, 'data' | 'extras'>): UniverWorkbook {
  const parts = headlessUniver(data);
  const book = new UniverWorkbook(parts, extras, null);
  book.watchAtOnce((change) => shiftRules(parts, change));
  return book;
}

function headlessUniver(data: IWorkbookData): UniverParts {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  // A timer of a slow calculation outlives dispose() and then asks for a text (0.25.1); nobody reads texts here.
  univer.__getInjector().get(LocaleService).t = (key) => key;
  const api = FUniver.newAPI(univer);
  return partsOf(univer, api, api.createWorkbook(data));
}

/**
 * Moves conditional formats with the cells they lie on when rows or columns come or go. On screen a plugin of Univer does
 * so; without a screen nobody does (Univer 0.25.1). The mutations run outside the undo stack: undoing the insertion moves
 * the rules back the same way.
 */
function shiftRules({ commands, workbook }: UniverParts, change: CellChange): void {
  const line = change.kind === 'changed' ? lineChangeOf(change.sheetId, change.change, change.area) : null;
  const sheet = line === null ? null : workbook.getSheetBySheetId(change.sheetId);
  if (line === null || sheet === null) return;
  const shift = shiftOf(line);
  const place = { unitId: workbook.getId(), subUnitId: change.sheetId };
  for (const rule of sheet.getConditionalFormattingRules()) {
    const ranges = rule.ranges.flatMap((range) => {
      const area = shiftArea(toArea(range), shift);
      return area === null ? [] : [toRange(area)];
    });
    if (ranges.length === 0) {
      const params: IDeleteConditionalRuleMutationParams = { ...place, cfId: rule.cfId };
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params);
    } else {
      const params: ISetConditionalRuleMutationParams = { ...place, rule: { ...rule, ranges } };
      commands.syncExecuteCommand(SetConditionalRuleMutation.id, params);
    }
  }
}
