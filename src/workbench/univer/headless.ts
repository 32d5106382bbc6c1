import { LocaleService, LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { OpenedFile } from '../open-file';
import { shiftRules } from './shift-rules';
import { partsOf, type UniverParts } from './univer-parts';
import { UniverWorkbook } from './univer-workbook';

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
