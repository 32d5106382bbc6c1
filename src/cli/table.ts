import path from 'node:path';
import { textWidth } from '../core/grid/text-layout';
import { coverageInWords } from '../core/report/coverage-in-words';
import { SEVERITIES, countBySeverity } from '../core/rules/finding';
import { FORM_TERMS, HANDLING, SEVERITY_TERMS } from '../core/record/terms';
import { cutTo, padTo, wrapTo } from './fit-text';
import { printable } from './printable';
import type { NarrativeFinding, NarrativeReport } from './narrative-report';
import type { FileReport, FindingReport, FormReport } from './report';

const MOST_COLUMNS = 120;
const FIGURE_COLUMNS = 16;
const HEADINGS = ['级别', '位置', '填报值', '重算值', '说明'];

/** A report for people: what was recognised, the score, and a table of the findings. */
export function tableOf(report: FileReport, columns: number, withUnchecked = false): string {
  return linesOf(report, columns, withUnchecked).map(printable).join('\n');
}

function linesOf(report: FileReport, columns: number, withUnchecked: boolean): readonly string[] {
  if (report.error !== null) return [report.file, `  未能复核：${report.error}`, ...unreadLines(report, report.error), ''];
  const heading = headingOf(report);
  return [
    report.file,
    ...(heading === '' ? [] : [`  ${heading}`]),
    ...report.forms.map(({ form: kind, sheet, range }) => `  已识别：${FORM_TERMS[kind].zh}（${sheet}!${range}）`),
    ...scoreLines(report),
    `  ${coverageLine(report)}`,
    `  ${countsOf(report)}`,
    ...settledLines(
      '本工作簿',
      report.settled.map((each) => ({ ...each, place: `${each.sheet}!${each.cell}` })),
    ),
    ...mutedLines(report),
    ...(report.findings.length === 0 ? [] : ['', ...findingLines(report.findings.map(ofCell), Math.min(columns, MOST_COLUMNS))]),
    ...narrativeLines(report, Math.min(columns, MOST_COLUMNS), withUnchecked),
    ...unpairedLines(report),
    '',
  ];
}

/** `D5：“7,00.5”不是规范的数字…`: what is amiss on a sheet that is not reviewed, beyond why it is not. */
function unreadLines({ coverage: { unread } }: FileReport, error: string): readonly string[] {
  const told = unread.filter(({ why }) => !error.includes(why));
  return told.slice(0, MOST_PLACES).map(({ sheet, range, why }) => `    ${sheet}!${range}：${why}`);
}

function headingOf({ forms: [form], units }: FileReport): string {
  if (units !== undefined) return `共 ${units.length} 个单位`;
  const { unit = null, year = null } = form ?? {};
  return [unit, year === null ? null : `${year} 年度`].filter((part) => part !== null).join(' · ');
}

function scoreLines({ score, units }: FileReport): readonly string[] {
  if (units !== undefined) {
    return units.map(({ unit, sheets, score: own }) => {
      // A unit may file several forms of one kind: its name alone does not tell them apart.
      const isAlone = units.filter((other) => other.unit === unit).length === 1;
      const name = unit === null ? sheets.join('、') : `${unit}${isAlone ? '' : `（${sheets.join('、')}）`}`;
      return `  ${name}：${own === null ? '没有总分' : scoreText(own)}`;
    });
  }
  return score === null ? [] : [`  ${scoreText(score)}`];
}

function scoreText({ stated, recomputed, full, grade, withheld }: NonNullable<FileReport['score']>): string {
  // A grade is given out of 100 only.
  const remark = grade ?? (full === null ? '满分未注明' : full === '100' ? null : `满分 ${full}`);
  const due =
    recomputed === null
      ? `没有重算总分${withheld === null ? '' : `：${withheld}`}`
      : `重算总分 ${recomputed}${remark === null ? '' : `（${remark}）`}`;
  return `自评总分 ${stated ?? '未填'}，${due}`;
}

/** Addresses of more places are left to the JSON. */
const MOST_PLACES = 12;

/** `已核对 128 项，未识别 2 处：D6:F6、A30` */
function coverageLine({ coverage: { checked, unread, hidden }, forms }: FileReport): string {
  const sheets = new Set([...forms, ...unread].map(({ sheet }) => sheet));
  const places = unread.slice(0, MOST_PLACES).map(({ sheet, range }) => (sheets.size > 1 ? `${sheet}!${range}` : range));
  const rest = unread.length > MOST_PLACES ? '等' : '';
  const beside = hidden.length === 0 ? '' : `；隐藏的工作表未复核：${hidden.join('、')}`;
  return `已核对 ${checked} 项${unread.length === 0 ? '' : `，未识别 ${unread.length} 处：${places.join('、')}${rest}`}${beside}`;
}

function countsOf({ findings, settled, forms, coverage, muted }: FileReport): string {
  if (forms.length === 0) return '没有认出基础数据表或自评表，没有与附件核对，只核对了报告正文自身。请连同工作簿一起复核。';
  if (findings.length === 0) {
    const blank = forms.filter(({ state }) => state === 'blank');
    if (blank.length > 0) return blank.map(blankLine).join('');
    if (settled.length > 0) return '除已忽略、已说明的问题外，没有需要更正或说明的地方。';
    if (muted.some(({ count }) => count > 0)) return '除不再提示的问题外，没有需要更正或说明的地方。';
    return coverage.unread.length === 0 && coverage.checked > 0
      ? '全部一致，没有需要更正或说明的地方。'
      : '已核对的部分没有需要更正或说明的地方；未识别的部分不在核对范围内。';
  }
  const counts = countBySeverity(findings);
  return SEVERITIES.map((severity) => `${SEVERITY_TERMS[severity].zh} ${counts[severity]}`).join(' · ');
}

/** `本工作簿已忽略 1 处、已说明 1 处`, and each with its reason. */
function settledLines(whose: string, settled: readonly SettledLine[]): readonly string[] {
  if (settled.length === 0) return [];
  const counts = (['ignored', 'explained'] as const).flatMap((how) => {
    const count = settled.filter((each) => each.how === how).length;
    return count === 0 ? [] : [`${HANDLING[how].zh} ${count} 处`];
  });
  const each = settled.map(({ how, place, message, reason }) => `    ${HANDLING[how].zh} ${place}：${message}（${reason}）`);
  return [`  ${whose}${counts.join('、')}`, ...each];
}

type SettledLine = Pick<FileReport['settled'][number], 'how' | 'message' | 'reason'> & { readonly place: string };

/** `不再提示 2 类问题：得分与重算不符（3 处）、年度缺失（没有）` */
function mutedLines({ muted }: FileReport): readonly string[] {
  if (muted.length === 0) return [];
  const kinds = muted.map(({ title, count }) => `${title}（${count === 0 ? '没有' : `${count} 处`}）`);
  return [`  规则包或本工作簿不再提示 ${muted.length} 类问题：${kinds.join('、')}`];
}

/** `这张表还没有填写（33 项指标没有完成值和得分）。` */
function blankLine({ form, indicators }: FormReport): string {
  const name = FORM_TERMS[form].zh;
  return indicators > 0 ? `${name}还没有填写（${indicators} 项指标没有完成值和得分）。` : `${name}还没有填写。`;
}

/** What was found in the report (.docx), behind what was found in the cells. */
function narrativeLines({ report }: FileReport, columns: number, withUnchecked: boolean): readonly string[] {
  if (report === null) return [];
  const { error, claims, agree, absent, unchecked, findings, settled, tables, coverage } = report;
  if (error !== null) return ['', `  报告未能核对：${error}`];
  const heading = `  报告“${path.basename(report.file)}”：数据 ${claims} 处，一致 ${agree} 处，附件中没有 ${absent} 处，未核对 ${unchecked} 处；问题 ${findings.length} 处`;
  const lines = findings.map((finding): FindingLine => ({
    ...finding,
    place: placeOf(finding),
    diagnosis: `原文：${finding.quote}`,
  }));
  const notChecked = withUnchecked ? uncheckedLines(report, columns) : [];
  const handled = settledLines(
    '报告中',
    settled.map((each) => ({ ...each, place: placeOf(each) })),
  );
  return [
    '',
    heading,
    ...(coverage === null ? [] : [`  ${coverageInWords(coverage).zh}`]),
    ...handled,
    ...tables.map(tableLine),
    ...(lines.length === 0 ? [] : findingLines(lines, columns)),
    ...notChecked,
  ];
}

function placeOf({ cell, paragraph }: Pick<NarrativeFinding, 'cell' | 'paragraph'>): string {
  return cell ?? `第${paragraph}段`;
}

const NOT_CHECKED = { unchecked: '未核对', absent: '附件中没有' } as const;

/** `  第6段  未核对  “…”：说的是其他年度`: what nobody compared, so that it can be looked up. */
function uncheckedLines({ sentences }: NarrativeReport, columns: number): readonly string[] {
  return sentences.flatMap(({ paragraph, cell, verdict, stated, subject, quote, reason }) => {
    if (verdict !== 'unchecked' && verdict !== 'absent') return [];
    const text = `${cell ?? `第${paragraph}段`}  ${NOT_CHECKED[verdict]}  ${subject} ${stated}：${reason}。原文：${quote}`;
    return wrapTo(text, columns - 4).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);
  });
}

/** `  同一文件夹中有 2 份报告未配对（…）：…` */
function unpairedLines({ unpaired }: FileReport): readonly string[] {
  if (unpaired.length === 0) return [];
  const names = unpaired.slice(0, MOST_PLACES).map((name) => `“${name}”`);
  return [`  同一文件夹中有 ${unpaired.length} 份报告未配对：${names.join('、')}。请把报告改成与工作簿同名，或用 --report 指定。`];
}

/** `  报告表格2（绩效自评表）与“附件2”逐格核对：一致 98 格，不一致 1 格` */
function tableLine({ table, form, sheet, notCompared, same, differing }: NarrativeReport['tables'][number]): string {
  const name = `  报告${table}（${FORM_TERMS[form].zh}）`;
  if (notCompared !== null) return `${name}没有与工作簿逐格核对。`;
  return `${name}与“${sheet ?? ''}”逐格核对：一致 ${same} 格，不一致 ${differing} 格`;
}

/** A finding as a line of the table. */
type FindingLine = Pick<FindingReport, 'severity' | 'stated' | 'expected' | 'message' | 'diagnosis' | 'arithmetic'> & {
  readonly place: string;
};

function ofCell(finding: FindingReport): FindingLine {
  return { ...finding, place: `${finding.sheet}!${finding.cell}` };
}

function findingLines(findings: readonly FindingLine[], columns: number): readonly string[] {
  const rows = findings.map((finding) => [
    SEVERITY_TERMS[finding.severity].zh,
    finding.place,
    cutTo(finding.stated ?? '—', FIGURE_COLUMNS),
    cutTo(finding.expected ?? '—', FIGURE_COLUMNS),
  ]);
  const widths = HEADINGS.slice(0, -1).map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(textWidth)),
  );
  const indent = 2 + widths.reduce((sum, width) => sum + width + 2, 0);
  const messageWidth = Math.max(30, columns - indent);
  const lineOf = (cells: readonly string[]): string => `  ${cells.map((text, column) => padTo(text, widths[column] ?? 0)).join('  ')}  `;
  const lines = [`${lineOf(HEADINGS.slice(0, -1))}${HEADINGS.at(-1) ?? ''}`];
  findings.forEach((finding, index) => {
    const text = [finding.message, finding.diagnosis, finding.arithmetic === null ? null : `计算：${finding.arithmetic}`].filter(
      (part) => part !== null,
    );
    const [first = '', ...more] = text.flatMap((part) => wrapTo(part, messageWidth));
    lines.push(`${lineOf(rows[index] ?? [])}${first}`, ...more.map((line) => ' '.repeat(indent) + line));
  });
  return lines;
}
