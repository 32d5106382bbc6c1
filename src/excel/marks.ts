import { WorkbookRefusal, type Mark } from '../app/workbook-port';
import { toA1 } from '../core/grid/address';
import type { Severity } from '../core/rules/finding';
import { MARK_LOOK, markerFormula, type MarkLook } from '../core/traces';
import { converse } from './conversation';
import type { OwnFormat, OwnFormats } from './own-formats';

/** Excel takes at most 8 192 characters of addresses at once. */
const ADDRESS_LIMIT = 8000;

const BORDER_STYLES = { continuous: 'Continuous', dash: 'Dash', dot: 'Dot' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Makes these the only marks of ours in these sheets. No sync when they already are; else one, and one before it
 * when there are formula rules nobody has looked at yet. When a mark has gone behind our back, by an undo of the
 * user's for example, all is looked up and written once more.
 */
export async function writeMarks(marks: readonly Mark[], sheetIds: readonly string[], formats: OwnFormats): Promise<void> {
  try {
    await settle(marks, sheetIds, formats);
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal) || refusal.code !== 'missing-sheet') throw refusal;
    await formats.lookUp(sheetIds);
    await settle(marks, sheetIds, formats);
  }
}

async function settle(marks: readonly Mark[], sheetIds: readonly string[], formats: OwnFormats): Promise<void> {
  await formats.learnUnknown(sheetIds);
  const changed = sheetIds
    .map((sheetId) => ({ sheetId, wanted: wantedIn(sheetId, marks) }))
    .filter(({ sheetId, wanted }) => !stands(wanted, formats.of(sheetId)));
  if (changed.length === 0) return;
  await converse(async (context) => {
    const written = changed.map(({ sheetId, wanted }) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      const present = worksheet.getRange().conditionalFormats;
      for (const id of formats.of(sheetId).keys()) present.getItem(id).delete();
      return { sheetId, added: wanted.flatMap((format) => addFormat(worksheet, format)) };
    });
    await context.sync();
    for (const { sheetId, added } of written) {
      formats.replaced(sheetId, new Map(added.map(({ proxy, format }) => [proxy.id, format])));
    }
  });
}

function wantedIn(sheetId: string, marks: readonly Mark[]): OwnFormat[] {
  const cells = new Map<Severity, Set<string>>();
  for (const { sheet, at, severity } of marks) {
    if (sheet.id !== sheetId) continue;
    const known = cells.get(severity) ?? new Set<string>();
    cells.set(severity, known.add(toA1(at)));
  }
  return [...cells].map(([severity, places]) => ({ severity, cells: places }));
}

/** Whether the formats that are there show exactly what is wanted. */
function stands(wanted: readonly OwnFormat[], present: ReadonlyMap<string, OwnFormat>): boolean {
  return signature(wanted) === signature([...present.values()]);
}

function signature(formats: readonly OwnFormat[]): string {
  return formats
    .flatMap(({ severity, cells }) => [...cells].map((cell) => `${severity} ${cell}`))
    .sort()
    .join();
}

function addFormat(
  worksheet: Excel.Worksheet,
  { severity, cells }: OwnFormat,
): { proxy: Excel.ConditionalFormat; format: OwnFormat }[] {
  return inChunks([...cells]).map((chunk) => {
    const proxy = worksheet.getRanges(chunk.join(',')).conditionalFormats.add('Custom');
    proxy.custom.rule.formula = markerFormula(severity);
    dress(proxy.custom.format, MARK_LOOK[severity]);
    proxy.load('id');
    return { proxy, format: { severity, cells: new Set(chunk) } };
  });
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

function inChunks(cells: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let length = Infinity;
  for (const cell of cells) {
    if (length + cell.length + 1 > ADDRESS_LIMIT) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(cell);
    length += cell.length + 1;
  }
  return chunks;
}
