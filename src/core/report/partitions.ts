import { Decimal } from '../compute/decimal';
import { checked, placeOf, type Checked, type Fault } from './checked';
import { REPORT_RULES } from './report-rules';
import type { ReportLine } from './sentences';
import type { Sentence } from './claim';
import { figuresIn, type WrittenFigure } from './written-figure';

/** Figures that stand together behind one word: 监测户112户283人. */
interface Group {
  readonly label: string;
  readonly figures: readonly WrittenFigure[];
}

const ADDS_UP = {
  agrees: { zh: '分项之和与合计相符', en: 'The parts add up' },
  differs: { zh: '分项之和与合计不符', en: 'The parts do not add up' },
};
const LABEL = { zh: '正文合计', en: 'Sum in the report' };

const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/已(?:经)?(.{2,10})$/, /(?:未|尚未|没有)(.{2,10})$/],
  [/(?:其中)?男(性|职工|干部)?$/, /女(性|职工|干部)?$/],
];

/** 监测户112户283人，已消除风险39户90人，未消除风险73户193人; and 甲3个、乙4个，合计7个. */
export function* partitionsIn(lines: readonly ReportLine[]): Iterable<Checked> {
  for (const line of lines) {
    for (const sentence of line.sentences) {
      const groups = groupsOf(sentence.plain);
      for (let at = 0; at + 2 < groups.length; at += 1) {
        const [whole, first, second] = [groups[at], groups[at + 1], groups[at + 2]];
        if (whole === undefined || first === undefined || second === undefined || !complement(first.label, second.label)) continue;
        yield* partitionsOf(line, sentence, whole, [first, second]);
      }
      yield* totals(line, sentence, groups);
    }
  }
}

function groupsOf(plain: string): readonly Group[] {
  const groups: { label: string; figures: WrittenFigure[] }[] = [];
  let from = 0;
  for (const figure of figuresIn(plain)) {
    const label = plain.slice(from, figure.start);
    const last = groups.at(-1);
    if (label === '' && last !== undefined) last.figures.push(figure);
    else groups.push({ label, figures: [figure] });
    from = figure.end;
  }
  return groups;
}

function complement(first: string, second: string): boolean {
  return COMPLEMENTS.some(([one, other]) => {
    const [a, b] = [one.exec(first), other.exec(second)];
    return a !== null && b !== null && (a[1] ?? '') === (b[1] ?? '');
  });
}

function* partitionsOf(line: ReportLine, sentence: Sentence, whole: Group, parts: readonly Group[]): Iterable<Checked> {
  for (const figure of whole.figures) {
    const members = parts.map(({ figures }) => figures.find(({ unit }) => unit === figure.unit));
    if (members.some((member) => member === undefined)) continue;
    const known = members.filter((member) => member !== undefined);
    if ([figure, ...known].some(({ bound }) => bound !== 'exact')) continue;
    yield* partition(line, sentence, figure, known, whole.label);
  }
}

/** Figures of one unit in a row, and 合计 or 共计 of that unit behind them. */
function* totals(line: ReportLine, sentence: Sentence, groups: readonly Group[]): Iterable<Checked> {
  for (const [at, { label, figures }] of groups.entries()) {
    const [total] = figures;
    if (total === undefined || figures.length !== 1 || !/^[,，、;；]?(?:以上)?(?:两项|三项|各项)?(?:合计|共计|总计)(?:为)?$/.test(label))
      continue;
    const before: WrittenFigure[] = [];
    for (let index = at - 1; index >= 0; index -= 1) {
      const group = groups[index];
      const [figure] = group?.figures ?? [];
      if (
        group === undefined ||
        figure === undefined ||
        group.figures.length !== 1 ||
        figure.unit !== total.unit ||
        figure.bound !== 'exact'
      )
        break;
      before.unshift(figure);
      if (/其中|[。;；]/.test(group.label)) break;
    }
    if (before.length < 2 || total.bound !== 'exact') continue;
    yield* partition(line, sentence, total, before, label);
  }
}

/** The whole carries the finding; its parts are shown as what they are. */
function* partition(
  line: ReportLine,
  { start }: Sentence,
  whole: WrittenFigure,
  parts: readonly WrittenFigure[],
  label: string,
): Iterable<Checked> {
  const sum = Decimal.sum(...parts.map(({ value }) => value));
  const holds = sum.eq(whole.value);
  const shown = (value: Decimal) => value.div(whole.multiple).toFixed();
  const arithmetic = `${parts.map(({ value }) => shown(value)).join(' + ')} = ${shown(sum)}`;
  const noun = /[\u4e00-\u9fff]{2,12}$/.exec(label)?.[0] ?? '';
  const expected = `${shown(sum)}${whole.text.replace(/^[\d.,]+/, '')}`;
  const fault: Fault = {
    rule: REPORT_RULES.sumDiffers,
    message: {
      zh: `${noun}${whole.text}，而${parts.map(({ text }) => text).join('、')}之和为${expected}，请核对。`,
      en: `${whole.text} is stated, its parts come to ${expected}.`,
    },
  };
  yield checked({ place: placeOf(line, whole, start), label: LABEL, expected, arithmetic }, ADDS_UP, holds ? null : fault);
  for (const part of parts) {
    const each = checked({ place: placeOf(line, part, start), label: LABEL, arithmetic }, ADDS_UP, null);
    yield holds ? each : { ...each, verdict: 'differs', reason: ADDS_UP.differs };
  }
}
