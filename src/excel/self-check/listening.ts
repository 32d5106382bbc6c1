/** An event of the sheet under test, and when it came (`performance.now()`). */
export interface HeardEvent {
  readonly name: string;
  readonly trigger: string;
  readonly at: number;
}

export interface Listening {
  /** Names of the events that this library and this Excel offer. */
  readonly offered: ReadonlySet<string>;
  readonly heard: readonly HeardEvent[];
  readonly stop: () => Promise<void>;
}

/** One sync to begin, one to stop. */
export async function listen(context: Excel.RequestContext, sheetId: string): Promise<Listening> {
  const heard: HeardEvent[] = [];
  const { worksheets } = context.workbook;
  const handlers: { readonly remove: () => void }[] = [];
  const offered = new Set(['onChanged', 'onRowHiddenChanged']);
  const hear =
    (name: string) =>
    (event: { readonly worksheetId: string; readonly triggerSource?: string }): Promise<void> => {
      if (event.worksheetId === sheetId) heard.push({ name, trigger: event.triggerSource ?? '', at: performance.now() });
      return Promise.resolve();
    };
  handlers.push(worksheets.onChanged.add(hear('onChanged')));
  handlers.push(worksheets.onRowHiddenChanged.add(hear('onRowHiddenChanged')));
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    try {
      handlers.push(worksheets.onNameChanged.add(hear('onNameChanged')));
      offered.add('onNameChanged');
    } catch {
      // The library we ship is older than this Excel, and lets it be used on the web alone.
    }
  }
  await context.sync();
  return {
    offered,
    heard,
    async stop() {
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}
