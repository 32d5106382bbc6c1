import type { Mark } from '../app/workbook-port';
import { MARK_LOOK, markerFormula, type MarkLook } from '../core/traces';
import { converse } from './conversation';
import { formatsIn, isAboutItsObject, type OwnFormat, type OwnFormats } from './own-formats';
import { formatsBySheet, showSame } from './wanted-formats';

/** Sheets written in one sync: some 60 actions each, far below the 5 MB that Excel on the web takes at once. */
const GROUP = 40;

const BORDER_STYLES = { continuous: 'Continuous', dash: 'Dash', dot: 'Dot' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Makes these the only marks of ours in these sheets. No sync when they already are; else one for every 40 sheets, and
 * one before when there are formula rules nobody has looked at yet. When a mark has gone behind our back or cannot be
 * read any more, by an undo of the user's for example (OfficeDev/office-js#6396), all is looked up and written once more;
 * what cannot be read is left where it is.
 */
export async function writeMarks(marks: readonly Mark[], sheetIds: readonly string[], formats: OwnFormats): Promise<void> {
  try {
    await settle(marks, sheetIds, formats);
  } catch (refusal) {
    if (!isAboutItsObject(refusal)) throw refusal;
    await formats.lookUp(sheetIds);
    formats.doubt(sheetIds);
    await settle(marks, sheetIds, formats);
  }
}

async function settle(marks: readonly Mark[], sheetIds: readonly string[], formats: OwnFormats): Promise<void> {
  await formats.learnUnknown(sheetIds);
  const bySheet = formatsBySheet(marks);
  const changed = sheetsBehind(marks, sheetIds, formats).map((sheetId) => ({ sheetId, wanted: bySheet.get(sheetId) ?? [] }));
  for (let next = 0; next < changed.length; next += GROUP) await replace(changed.slice(next, next + GROUP), formats);
}

/** Which of these sheets do not show these marks, as far as is known of our formats. */
export function sheetsBehind(marks: readonly Mark[], sheetIds: readonly string[], formats: OwnFormats): readonly string[] {
  const bySheet = formatsBySheet(marks);
  return sheetIds.filter((sheetId) => !showSame(bySheet.get(sheetId) ?? [], [...formats.of(sheetId).values()]));
}

/** One sync. */
async function replace(
  group: readonly { readonly sheetId: string; readonly wanted: readonly OwnFormat[] }[],
  formats: OwnFormats,
): Promise<void> {
  await converse(async (context) => {
    const written = group.map(({ sheetId, wanted }) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const present = formatsIn(worksheet);
      for (const id of formats.of(sheetId).keys()) present.getItem(id).delete();
      return { sheetId, added: wanted.map((format) => ({ format, proxy: add(worksheet, format) })) };
    });
    await context.sync();
    for (const { sheetId, added } of written) {
      formats.replaced(sheetId, new Map(added.map(({ proxy, format }) => [proxy.id, format])));
    }
  });
}

function add(worksheet: Excel.Worksheet, { severity, cells }: OwnFormat): Excel.ConditionalFormat {
  const proxy = worksheet.getRanges([...cells].join(',')).conditionalFormats.add('Custom');
  proxy.custom.rule.formula = markerFormula(severity);
  dress(proxy.custom.format, MARK_LOOK[severity]);
  proxy.load('id');
  return proxy;
}

function dress(format: Excel.ConditionalRangeFormat, look: MarkLook): void {
  format.fill.color = look.fill;
  format.font.color = look.font;
  format.font.bold = look.bold;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = BORDER_STYLES[look.border.style];
    border.color = look.border.color;
  }
}
