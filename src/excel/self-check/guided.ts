import { SETTING_LEFT, type GuidedCheck } from '../../app/self-check';
import { SELF_CHECK_KEY } from '../../core/traces';
import { requestFormats } from '../own-formats';
import { toRefusal } from '../refusal';
import { pause, PROBE_RULE, until, type Guided, type GuidedBench } from './bench';
import { listen, type HeardEvent } from './listening';
import { compared, different, passed, untested } from './outcome';
import { unreadableAmong } from './unreadable-rules';

/** The person types here; what the marks lie on is beside it. */
const TYPED = 'A1';
const MARKED = 'B2';
/** Has a drop-down list. */
const LISTED = 'B4';
const TRIED_WHILE_EDITING = 'J3';
/** Milliseconds between two tries while a cell is to be opened for editing, and how many. */
const TRY_EVERY = 400;
const TRIES = 40;

/** Which events come of what the person does, and how long before or after 好了. */
function eventOf(check: GuidedCheck, expected: string, prepare?: (bench: GuidedBench) => void): Guided {
  return async (bench) => {
    prepare?.(bench);
    const { offered, heard, stop } = await listen(bench.context, bench.sheetId);
    try {
      if (!offered.has(expected)) return untested(`no ${expected}`);
      if (!(await bench.ask(check))) return untested();
      const done = performance.now();
      const came = (): boolean => heard.some(({ name }) => name === expected);
      await until(came, bench.patience);
      return came() ? passed(told(heard, done)) : different(`${expected}: ${told(heard, done) || 'none'}`);
    } finally {
      await stop();
    }
  };
}

function told(heard: readonly HeardEvent[], done: number): string {
  return heard.map(({ name, at }) => `${name} ${at > done ? '+' : ''}${((at - done) / 1000).toFixed(1)} s`).join(', ');
}

/** What the person typed just before is to be taken back; from ExcelApi 1.19 on after the mark, below it not at all. */
const undoAfterMarks: Guided = async ({ context, sheet, sheetId, ask }) => {
  const typed = await valueOf(sheet, context);
  if (typed === '') return untested('nothing typed');
  const rule = sheet.getRange(MARKED).conditionalFormats.add('Custom');
  rule.custom.rule.formula = PROBE_RULE;
  await context.sync();
  if (!(await ask('undo-after-marks'))) return untested();
  const keeps = Office.context.requirements.isSetSupported('ExcelApi', '1.19');
  const kept = (await valueOf(sheet, context)) !== typed;
  const left = requestFormats(sheet);
  await context.sync();
  const unreadable = await unreadableAmong(left.items.map(({ id }) => ({ sheetId, ruleId: id })));
  return compared({ undo: keeps, unreadable: 0 }, { undo: kept, unreadable });
};

async function valueOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> {
  const range = sheet.getRange(TYPED);
  range.load('values');
  await context.sync();
  return range.values[0]?.[0];
}

/** Writes again and again while the person opens a cell and closes it: refused in between, and well again afterwards. */
const editMode: Guided = async ({ sheetId, ask, patience }) => {
  if (!(await ask('edit-mode'))) return untested();
  const answers: string[] = [];
  const wellAgain = (): boolean => answers.includes('editing') && answers.at(-1) === 'written';
  for (let turn = 0; turn < TRIES && !wellAgain(); turn += 1) {
    const answer = await tryWriting(sheetId);
    if (answer !== answers.at(-1)) answers.push(answer);
    await pause(Math.min(TRY_EVERY, patience));
  }
  return wellAgain() ? passed(answers.join(', ')) : different(answers.join(', '));
};

async function tryWriting(sheetId: string): Promise<string> {
  try {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(sheetId).getRange(TRIED_WHILE_EDITING).values = [[1]];
    await context.sync();
    return 'written';
  } catch (thrown) {
    const { code, detail } = toRefusal(thrown);
    return code === 'failed' ? detail : code;
  }
}

/** Looks for what an earlier run left; else leaves it, when the person agrees. */
const settingAfterReopening: Guided = async ({ context, ask, settingLeft }) => {
  const { settings } = context.workbook;
  const left = settings.getItemOrNullObject(SELF_CHECK_KEY);
  left.load('key');
  await context.sync();
  if (!left.isNullObject) {
    settings.getItem(SELF_CHECK_KEY).delete();
    await context.sync();
    return passed();
  }
  if (settingLeft) return different('lost');
  if (!(await ask('setting-after-reopening'))) return untested();
  settings.add(SELF_CHECK_KEY, 'kept');
  await context.sync();
  return untested(SETTING_LEFT);
};

/** In their order: undoing takes back what was typed just before. */
export const GUIDED: Readonly<Record<GuidedCheck, Guided>> = {
  'event-of-typing': eventOf('event-of-typing', 'onChanged'),
  'undo-after-marks': undoAfterMarks,
  'event-of-drop-down': eventOf('event-of-drop-down', 'onChanged', ({ sheet }) => {
    sheet.getRange(LISTED).dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
  }),
  'event-of-hiding': eventOf('event-of-hiding', 'onRowHiddenChanged'),
  'event-of-filter': eventOf('event-of-filter', 'onRowHiddenChanged', ({ sheet }) => {
    sheet.getRange('D7:D9').values = [['列'], ['甲'], ['乙']];
  }),
  'event-of-rename': eventOf('event-of-rename', 'onNameChanged'),
  'edit-mode': editMode,
  'setting-after-reopening': settingAfterReopening,
};
