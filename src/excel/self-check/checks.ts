import type { SelfCheckName } from '../../app/self-check';
import { severityOfMarker, markerFormula } from '../../core/traces';
import { enteredText } from '../entered-text';
import { formatsIn, requestFormats, requestRule } from '../own-formats';

export interface Bench {
  readonly context: Excel.RequestContext;
  /** The sheet of our own in which everything is tried. */
  readonly sheet: Excel.Worksheet;
}

/** Null when all is as expected; else what came instead. Whatever it throws is told in Excel's words. */
export type Check = (bench: Bench) => Promise<string | null>;

const PROBE = 'annex-review-self-check';
const PROBE_NAME = 'AnnexReviewSelfCheck';
const AREAS = 'B2,D4:D6,F8';

function differs(expected: unknown, got: unknown): string | null {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(got)];
  return a === b ? null : `${a} → ${b}`;
}

/** Writes as the add-in does, reads back value, formula and number format. */
function roundTrip(written: string | number, format: string | null, expected: readonly [unknown, unknown, string]): Check {
  return async ({ context, sheet }) => {
    const range = sheet.getRange('H1');
    range.values = [['']];
    range.numberFormat = [[format ?? 'General']];
    range.values = [[typeof written === 'string' ? enteredText(written, format ?? 'General') : written]];
    range.load('values,formulas,numberFormat');
    await context.sync();
    return differs(expected, [range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]]);
  };
}

async function marksOverAreas({ context, sheet }: Bench): Promise<string | null> {
  const added = sheet.getRanges(AREAS).conditionalFormats.add('Custom');
  added.custom.rule.formula = markerFormula('info');
  added.load('id');
  await context.sync();
  const { rule, ranges } = requestRule(formatsIn(sheet).getItem(added.id));
  await context.sync();
  const places = ranges.address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1).trim());
  return differs(['info', AREAS.split(',')], [severityOfMarker(rule.formula), places.sort()]);
}

async function marksRemoved({ context, sheet }: Bench): Promise<string | null> {
  const present = formatsIn(sheet);
  present.load('items/id');
  await context.sync();
  for (const { id } of present.items) formatsIn(sheet).getItem(id).delete();
  const left = formatsIn(sheet);
  left.load('items/id');
  await context.sync();
  return differs(0, left.items.length);
}

/** Rules of the person's own sheets that Excel lists and cannot read (OfficeDev/office-js#6396, #6827, #6835); only counted. */
async function existingRules({ context }: Bench): Promise<string | null> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const listed = worksheets.items.map(({ id }) => ({ id, formats: requestFormats(worksheets.getItem(id)) }));
  await context.sync();
  const rules = listed.flatMap(({ id, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheetId: id, ruleId: format.id })),
  );
  const readable = await Promise.all(rules.map(canBeRead));
  const unreadable = readable.filter((can) => !can).length;
  return unreadable === 0 ? null : `${unreadable}`;
}

/** In a conversation of its own: one that cannot be read fails whatever is asked together with it. */
async function canBeRead({ sheetId, ruleId }: { readonly sheetId: string; readonly ruleId: string }): Promise<boolean> {
  const context = new Excel.RequestContext();
  formatsIn(context.workbook.worksheets.getItem(sheetId)).getItem(ruleId).custom.rule.load('formula');
  return context.sync().then(
    () => true,
    () => false,
  );
}

async function eventOfOwnWrite({ context, sheet }: Bench): Promise<string | null> {
  let heard: string | null = null;
  const listener = context.workbook.worksheets.onChanged.add((event) => {
    heard = String(event.triggerSource);
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange('J1').values = [[1]];
  await context.sync();
  for (let wait = 0; wait < 30 && heard === null; wait += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  listener.remove();
  await context.sync();
  return differs('ThisLocalAddin', heard);
}

async function pageLayout({ context, sheet }: Bench): Promise<string | null> {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintArea('A1:J9');
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  await context.sync();
  return null;
}

async function hyperlink({ context, sheet }: Bench): Promise<string | null> {
  sheet.getRange('J2').hyperlink = { documentReference: 'A1', textToDisplay: 'A1' };
  await context.sync();
  return null;
}

async function name({ context, sheet }: Bench): Promise<string | null> {
  const { names } = context.workbook;
  names.add(PROBE_NAME, sheet.getRange('A1')).visible = false;
  await context.sync();
  const found = names.getItemOrNullObject(PROBE_NAME);
  found.load('name');
  await context.sync();
  if (found.isNullObject) return 'null';
  found.delete();
  await context.sync();
  return null;
}

async function setting({ context }: Bench): Promise<string | null> {
  const { settings } = context.workbook;
  settings.add(PROBE, '{"probe":"自检"}');
  await context.sync();
  const found = settings.getItemOrNullObject(PROBE);
  found.load('value');
  await context.sync();
  if (found.isNullObject) return 'null';
  const got: unknown = found.value;
  settings.getItem(PROBE).delete();
  await context.sync();
  return differs('{"probe":"自检"}', got);
}

/** Those that need nobody's hand; the others of `SELF_CHECKS` are told as untested. */
export const CHECKS: Readonly<Partial<Record<SelfCheckName, Check>>> = {
  'value-number': roundTrip(88.67, null, [88.67, 88.67, 'General']),
  'value-text-of-digits': roundTrip('007', null, ['007', '007', 'General']),
  'value-text-like-formula': roundTrip('=1+1', null, ['=1+1', '=1+1', 'General']),
  'value-percent': roundTrip(0.9712, '0.00%', [0.9712, 0.9712, '0.00%']),
  'value-date': roundTrip(45352, 'yyyy/m/d', [45352, 45352, 'yyyy/m/d']),
  'marks-over-areas': marksOverAreas,
  'marks-removed': marksRemoved,
  'existing-rules': existingRules,
  'event-of-own-write': eventOfOwnWrite,
  'page-layout': pageLayout,
  hyperlink,
  name,
  setting,
};
