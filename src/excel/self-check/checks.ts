import type { CheckOutcome, GuidedCheck, SelfCheckName } from '../../app/self-check';
import { textHeight } from '../../core/grid/text-layout';
import { enteredText } from '../entered-text';
import { formatsIn, requestFormats, requestRule } from '../own-formats';
import { PROBE_RULE, until, type Bench, type Check } from './bench';
import { listen } from './listening';
import { compared, different, passed } from './outcome';
import { largeRequest } from './large-request';
import { protection } from './protection';
import { unreadableAmong } from './unreadable-rules';

const PROBE = 'annex-review-probe';
const PROBE_NAME = 'AnnexReviewSelfCheck';
/** Cells read to tell how fast this Excel answers. */
const SPEED_AREA = 'A1:Z400';
const AREAS = 'B2,D4:D6,F8';
/** Milliseconds in which an event of our own write has to come. */
const EVENT_PATIENCE = 3000;

/** Writes as the add-in does, reads back value, formula and number format. */
function roundTrip(written: string | number, format: string | null, expected: readonly [unknown, unknown, string]): Check {
  return async ({ context, sheet }) => {
    const range = sheet.getRange('H1');
    range.values = [['']];
    range.numberFormat = [[format ?? 'General']];
    range.values = [[typeof written === 'string' ? enteredText(written, format ?? 'General') : written]];
    range.load('values,formulas,numberFormat');
    await context.sync();
    return compared(expected, [range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]]);
  };
}

/** As a written note: it wraps, and its row is as tall as it was made. */
async function note({ context, sheet }: Bench): Promise<CheckOutcome> {
  const text = '指标值95%，实际完成88.67%。\n原因：年中追加任务。'.repeat(4);
  const range = sheet.getRange('H2');
  const height = textHeight(text, 200, 11);
  range.values = [[enteredText(text, 'General')]];
  const { format } = range;
  format.wrapText = true;
  format.rowHeight = height;
  range.load('values');
  format.load('wrapText,rowHeight');
  await context.sync();
  const { wrapText, rowHeight } = format;
  return compared([text, true, true], [range.values[0]?.[0], wrapText, Math.abs(rowHeight - height) < 1]);
}

async function marksOverAreas({ context, sheet }: Bench): Promise<CheckOutcome> {
  const added = sheet.getRanges(AREAS).conditionalFormats.add('Custom');
  added.custom.rule.formula = PROBE_RULE;
  added.load('id');
  await context.sync();
  const { rule, ranges } = requestRule(formatsIn(sheet).getItem(added.id));
  await context.sync();
  return compared([PROBE_RULE, AREAS.split(',')], [rule.formula, placesOf(ranges.address)]);
}

/** A row inserted above takes the marks along. */
async function marksMoved({ context, sheet }: Bench): Promise<CheckOutcome> {
  sheet.getRange('1:1').insert('Down');
  const present = requestFormats(sheet);
  await context.sync();
  const asked = present.items.map(({ id }) => requestRule(formatsIn(sheet).getItem(id)));
  await context.sync();
  const places = asked.flatMap(({ ranges }) => placesOf(ranges.address));
  sheet.getRange('1:1').delete('Up');
  await context.sync();
  return compared(['B3', 'D5:D7', 'F9'], places);
}

/** `自检!B2, 自检!D4:D6` → its areas, in order. */
function placesOf(address: string): string[] {
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1).trim())
    .sort();
}

async function marksRemoved({ context, sheet }: Bench): Promise<CheckOutcome> {
  const present = formatsIn(sheet);
  present.load('items/id');
  await context.sync();
  for (const { id } of present.items) formatsIn(sheet).getItem(id).delete();
  const left = formatsIn(sheet);
  left.load('items/id');
  await context.sync();
  return compared(0, left.items.length);
}

/** Rules of the person's own sheets that Excel lists and cannot read (OfficeDev/office-js#6396, #6827, #6835); only counted. */
async function existingRules({ context }: Bench): Promise<CheckOutcome> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const listed = worksheets.items.map(({ id }) => ({ id, formats: requestFormats(worksheets.getItem(id)) }));
  await context.sync();
  const rules = listed.flatMap(({ id, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheetId: id, ruleId: format.id })),
  );
  const unreadable = await unreadableAmong(rules);
  return unreadable === 0 ? passed() : different(`${unreadable}`);
}

async function eventOfOwnWrite({ context, sheet, sheetId }: Bench): Promise<CheckOutcome> {
  const { heard, stop } = await listen(context, sheetId);
  sheet.getRange('J1').values = [[1]];
  await context.sync();
  await until(() => heard.length > 0, EVENT_PATIENCE);
  await stop();
  return compared('ThisLocalAddin', heard[0]?.trigger ?? null);
}

async function pageLayout({ context, sheet }: Bench): Promise<CheckOutcome> {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintArea('A1:J9');
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  await context.sync();
  return passed();
}

async function hyperlink({ context, sheet }: Bench): Promise<CheckOutcome> {
  sheet.getRange('J2').hyperlink = { documentReference: 'A1', textToDisplay: 'A1' };
  await context.sync();
  return passed();
}

async function name({ context, sheet }: Bench): Promise<CheckOutcome> {
  const { names } = context.workbook;
  names.add(PROBE_NAME, sheet.getRange('A1')).visible = false;
  await context.sync();
  const found = names.getItemOrNullObject(PROBE_NAME);
  found.load('name');
  await context.sync();
  if (found.isNullObject) return different('null');
  found.delete();
  await context.sync();
  return passed();
}

async function setting({ context }: Bench): Promise<CheckOutcome> {
  const { settings } = context.workbook;
  settings.add(PROBE, '{"probe":"自检"}');
  await context.sync();
  const found = settings.getItemOrNullObject(PROBE);
  found.load('value');
  await context.sync();
  if (found.isNullObject) return different('null');
  const got: unknown = found.value;
  settings.getItem(PROBE).delete();
  await context.sync();
  return compared('{"probe":"自检"}', got);
}

async function speed({ context, sheet }: Bench): Promise<CheckOutcome> {
  const began = performance.now();
  const range = sheet.getRange(SPEED_AREA);
  range.load('values,formulas,text,numberFormat');
  await context.sync();
  return passed(`${Math.round(performance.now() - began)} ms`);
}

/** Those that need nobody's hand. */
export const CHECKS: Readonly<Record<Exclude<SelfCheckName, GuidedCheck>, Check>> = {
  'value-number': roundTrip(88.67, null, [88.67, 88.67, 'General']),
  'value-text-of-digits': roundTrip('007', null, ['007', '007', 'General']),
  'value-text-like-formula': roundTrip('=1+1', null, ['=1+1', '=1+1', 'General']),
  'value-percent': roundTrip(0.9712, '0.00%', [0.9712, 0.9712, '0.00%']),
  'value-date': roundTrip(45352, 'yyyy/m/d', [45352, 45352, 'yyyy/m/d']),
  'value-note': note,
  'marks-over-areas': marksOverAreas,
  'marks-moved': marksMoved,
  'marks-removed': marksRemoved,
  'existing-rules': existingRules,
  'event-of-own-write': eventOfOwnWrite,
  'page-layout': pageLayout,
  hyperlink,
  name,
  setting,
  protection,
  'large-request': largeRequest,
  speed,
};
