import type { Field } from '../../forms/field';
import { cellAddress } from '../../grid/address';
import { FORM_TERMS } from '../../record/terms';
import { stated } from '../../compute/stated';
import type { Wording } from '../../wording';
import type { ComparedAnnex, DifferingCell } from './compare-annexes';
import type { ReportDocument } from '../text/document';
import { reportKey } from '../report-key';
import { REPORT_RULES, type ReportRule } from '../report-rules';
import type { ReportFinding } from '../result';
import { headingAt, type ReportLine } from '../text/sentences';

/** Where the annexes of a report and those of the workbook differ, cell by cell, and which could not be compared. */
export function annexFindings(
  compared: readonly ComparedAnnex[],
  { tables }: ReportDocument,
  lines: readonly ReportLine[],
): readonly ReportFinding[] {
  return compared.flatMap((annex) => {
    const after = tables.find(({ grid }) => grid.sheet.name === annex.table)?.after ?? 0;
    const place: AnnexPlace = { annex, paragraph: after, heading: headingAt(lines, after) };
    return [
      ...notComparedFinding(place),
      ...copiesFinding(place),
      ...unitFinding(place),
      ...annex.differing.map((pair) => differingFinding(place, pair)),
      ...annex.onlyInReport.map((field) => missingRow(place, field, 'in-book')),
      ...annex.onlyInBook.map((field) => missingRow(place, field, 'in-report')),
    ];
  });
}

type TablePlace = Pick<ReportFinding, 'paragraph' | 'heading'>;

interface AnnexPlace extends TablePlace {
  readonly annex: ComparedAnnex;
}

const ASKS: Readonly<Record<DifferingCell['likeness'], Wording & { readonly severity: ReportFinding['severity'] }>> = {
  'another-figure': { severity: 'error', zh: '请核对后改成一致', en: 'find out which is right' },
  'another-name': { severity: 'warning', zh: '名称不同，请确认是否为同一项', en: 'the names differ; check that they are the same line' },
  'left-out': { severity: 'info', zh: '一处没有填写，请补齐', en: 'one of them says nothing' },
  'other-words': { severity: 'info', zh: '文字不同，请统一', en: 'the words differ' },
  'written-differently': { severity: 'info', zh: '数值一致，只是写法不同，请统一', en: 'the same, written differently' },
};

function differingFinding(place: AnnexPlace, { inReport, inBook, likeness }: DifferingCell): ReportFinding {
  const { severity, zh: asks, en: asksEn } = ASKS[likeness];
  const [here, there] = [shownOr(inReport), shownOr(inBook)];
  const { zh, en } = inBook.label;
  return tableFinding(place, REPORT_RULES.copyDiffers, severity, {
    key: `${place.annex.table}/${inReport.key}`,
    cell: cellAddress(inReport),
    stated: stated(inReport) || null,
    expected: stated(inBook) || null,
    related: [inBook],
    quote: inReport.cell.shown.trim() || zh,
    message: {
      zh: `${zh}：报告${cellAddress(inReport)}为${here.zh}，工作簿${cellAddress(inBook)}为${there.zh}，${asks}。`,
      en: `${en}: ${here.en} in the report (${cellAddress(inReport)}), ${there.en} in the workbook (${cellAddress(inBook)}); ${asksEn}.`,
    },
  });
}

function missingRow(place: AnnexPlace, field: Field, missing: 'in-book' | 'in-report'): ReportFinding {
  const { table, sheet } = place.annex;
  const row = field.at.row + 1;
  const name = rowName(field);
  return tableFinding(place, REPORT_RULES.copyDiffers, 'warning', {
    key: `${table}/${field.key}/${missing}`,
    cell: missing === 'in-book' ? cellAddress(field) : table,
    related: missing === 'in-book' ? [] : [field],
    quote: name.zh,
    message:
      missing === 'in-book'
        ? {
            zh: `报告${table}第${row}行“${name.zh}”在工作簿“${sheet ?? ''}”中没有找到，未核对。`,
            en: `Row ${row} of ${table}, ${name.en}, was not found in ${sheet ?? ''} and not compared.`,
          }
        : {
            zh: `工作簿“${sheet ?? ''}”第${row}行“${name.zh}”在报告${table}中没有找到，未核对。`,
            en: `Row ${row} of ${sheet ?? ''}, ${name.en}, was not found in ${table} of the report and not compared.`,
          },
  });
}

const WHY: Readonly<Record<NonNullable<ComparedAnnex['notCompared']>, (sheet: string) => Wording>> = {
  'no-counterpart': () => ({ zh: '工作簿中没有对应的表', en: 'the workbook has no such form' }),
  'another-unit': (sheet) => ({ zh: `填报单位与工作簿“${sheet}”的不是同一个`, en: `it is of another unit than ${sheet}` }),
  several: () => ({ zh: '工作簿中有几张表都与它对得上，无法确定是哪一张', en: 'several forms of the workbook would do' }),
};

function notComparedFinding(place: AnnexPlace): readonly ReportFinding[] {
  const { table, kind, notCompared, sheet } = place.annex;
  if (notCompared === null) return [];
  const why = WHY[notCompared](sheet ?? '');
  const form = FORM_TERMS[kind];
  return [
    ofTable(place, REPORT_RULES.notCompared, notCompared === 'another-unit' ? 'warning' : 'info', table, {
      zh: `报告${table}（${form.zh}）没有与工作簿逐格核对：${why.zh}。`,
      en: `${table} of the report (${form.en}) was not compared with the workbook: ${why.en}.`,
    }),
  ];
}

/** 放入工作簿 leaves two sheets of one form: which of them counts is said. */
function copiesFinding(place: AnnexPlace): readonly ReportFinding[] {
  const { table, kind, sheet, copies } = place.annex;
  if (copies.length === 0) return [];
  const [zh, en] = [copies.map((name) => `“${name}”`).join('、'), copies.join(', ')];
  return [
    ofTable(place, REPORT_RULES.notCompared, 'info', `${table}/copies`, {
      zh: `工作簿中${FORM_TERMS[kind].zh}有${copies.length + 1}张，报告${table}按排在前面的“${sheet ?? ''}”核对，没有与${zh}核对；要以后者为准，请删除或移动前者。`,
      en: `The workbook has ${copies.length + 1} such forms; ${table} was compared with the first, ${sheet ?? ''}, and not with ${en}. Delete or move the first if another is the one that counts.`,
    }),
  ];
}

/** One slip over the table is one finding, however many amounts stand below it. */
function unitFinding(place: AnnexPlace): readonly ReportFinding[] {
  const { table, sheet, moneyUnits } = place.annex;
  if (moneyUnits === null) return [];
  const { inReport, inBook } = moneyUnits;
  return [
    {
      ...ofTable(place, REPORT_RULES.copyDiffers, 'error', `${table}/money-unit`, {
        zh: `金额单位不同：报告${table}为${inReport}，工作簿“${sheet ?? ''}”为${inBook}，表中金额相同，请核实单位。`,
        en: `The unit of money is ${inReport} in ${table} and ${inBook} in ${sheet ?? ''}, over the same amounts; find out which is right.`,
      }),
      stated: inReport,
      expected: inBook,
    },
  ];
}

/** A finding about a table as such. */
function ofTable(place: AnnexPlace, rule: ReportRule, severity: ReportFinding['severity'], key: string, message: Wording): ReportFinding {
  const { table, kind } = place.annex;
  return tableFinding(place, rule, severity, { key, cell: table, quote: `${table}（${FORM_TERMS[kind].zh}）`, message });
}

type Said = Pick<ReportFinding, 'key' | 'cell' | 'quote' | 'message'> & Partial<Pick<ReportFinding, 'stated' | 'expected' | 'related'>>;

/** A finding at a cell of a table, or at the whole of it. */
export function tableFinding(
  { paragraph, heading }: TablePlace,
  rule: ReportRule,
  severity: ReportFinding['severity'],
  said: Said,
): ReportFinding {
  const { id, kind, title, basis } = rule;
  const rest = { rule: id, kind, severity, paragraph, heading, title, basis, arithmetic: null, follows: null, corrected: null };
  return { stated: null, expected: null, related: [], ...said, ...rest, key: reportKey(id, said.key) };
}

function shownOr(field: Field): Wording {
  const text = stated(field);
  return text === '' ? { zh: '空白', en: 'blank' } : { zh: text, en: text };
}

/** 参合率 · 得分 is a cell of the row 参合率. */
function rowName({ label }: Field): Wording {
  const head = (text: string) => text.split(' · ')[0] ?? text;
  return { zh: head(label.zh), en: head(label.en) };
}
