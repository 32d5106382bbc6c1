import {
  IConfigService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type ILanguagePack,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { ContextMenuPosition, IMenuManagerService, UniverSheetsCorePreset, type IMenuSchema } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { bringIntoView } from './bring-into-view';
import type { Screen } from './screen';
import { partsOf, type UniverParts } from './univer-parts';

/** Univer on screen, in this element, with this workbook open. Formatting is left out: it would not be saved. */
export async function univerOnPage(
  container: HTMLElement,
  data: IWorkbookData,
  language: 'zh-CN' | 'en',
  dark: boolean,
): Promise<UniverParts> {
  const locale = language === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales: { [locale]: await languagePack(language) }, darkMode: dark, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(data);
  await drawn(api);
  fitRows(workbook, data);
  return partsOf(univer, api, workbook);
}

/** How high a text is can be measured once the sheet has been drawn. */
function drawn(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) resolve();
    else
      api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= LifecycleStages.Rendered) resolve();
      });
  });
}

export function screenOf({ univer, workbook }: UniverParts): Screen {
  return { isEditing: () => workbook.isCellEditing(), bringIntoView, leaveOut: (commands) => leaveOut(univer, commands) };
}

/** A menu of which nothing is left goes as well. */
function leaveOut(univer: Univer, commands: RegExp): void {
  const injector = univer.__getInjector();
  const menus = injector.get(IMenuManagerService);
  const left: Record<string, { hidden: true }> = {};
  const isLeftOut = ({ item, children = [] }: IMenuSchema): boolean => {
    const emptied = children.filter(isLeftOut).length === children.length && children.length > 0;
    if (item === undefined || !(emptied || commands.test(item.id))) return emptied;
    left[item.id] = { hidden: true };
    return true;
  };
  for (const position of Object.values(ContextMenuPosition)) menus.getMenuByPositionKey(position)?.forEach(isLeftOut);
  injector.get(IConfigService).setConfig('menu', left);
}

/** Rows for which the file gives no height are as high as their text, as Excel shows them. */
function fitRows(workbook: FWorkbook, { sheets }: IWorkbookData): void {
  for (const sheet of workbook.getSheets()) {
    const { cellData = {}, rowData = {} } = sheets[sheet.getSheetId()] ?? {};
    for (const row of Object.keys(cellData).map(Number)) {
      if (rowData[row]?.h === undefined) sheet.setRowAutoHeight(row, 1);
    }
  }
}

async function languagePack(language: 'zh-CN' | 'en'): Promise<ILanguagePack> {
  const packs =
    language === 'en'
      ? [import('@univerjs/preset-sheets-core/locales/en-US'), import('@univerjs/preset-sheets-conditional-formatting/locales/en-US')]
      : [import('@univerjs/preset-sheets-core/locales/zh-CN'), import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN')];
  return mergeLocales(...(await Promise.all(packs)).map((pack) => pack.default));
}
