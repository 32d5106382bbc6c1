import { formatsIn } from '../own-formats';

interface Rule {
  readonly sheetId: string;
  readonly ruleId: string;
}

/** How many of these rules Excel lists and cannot read (OfficeDev/office-js#6396, #6827, #6835). */
export async function unreadableAmong(rules: readonly Rule[]): Promise<number> {
  const readable = await Promise.all(rules.map(canBeRead));
  return readable.filter((can) => !can).length;
}

/** In a conversation of its own: one that cannot be read fails whatever is asked together with it. */
async function canBeRead({ sheetId, ruleId }: Rule): Promise<boolean> {
  const context = new Excel.RequestContext();
  formatsIn(context.workbook.worksheets.getItem(sheetId)).getItem(ruleId).custom.rule.load('formula');
  return context.sync().then(
    () => true,
    () => false,
  );
}
