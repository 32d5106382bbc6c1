import type { Review } from '../review/result';
import type { Wording } from '../wording';
import { tableFinding } from './annexes/annex-findings';
import type { Checked } from './checked';
import { figuresIn } from './text/clause-tree';
import type { ComparedAnnex } from './annexes/compare-annexes';
import type { ReportCoverage } from './coverage-in-words';
import type { ReportDocument } from './text/document';
import { REPORT_RULES } from './report-rules';
import type { ReportFinding } from './result';
import type { ReportLine } from './text/sentences';

const NOTHING = { pictures: 0, objects: 0, innerTables: 0 };

/** @param lines of the narrative and of its tables */
export function coverageOf(
  { paragraphs, tables, unread = NOTHING }: ReportDocument,
  lines: readonly ReportLine[],
  claims: readonly Checked[],
): ReportCoverage {
  const told = new Map<ReportLine, Set<number>>();
  for (const { place } of claims) told.set(place.line, (told.get(place.line) ?? new Set()).add(place.from));
  const passed = lines.map((line) => figuresIn(line).filter(({ digits, inWords }) => !inWords && told.get(line)?.has(digits) !== true));
  return {
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== '').length,
    tables: tables.length,
    leftAlone: passed.flat().length,
    ...unread,
  };
}

/** Why nothing of a report could be held against annexes; null where there are some. */
export function withoutAnnexes(review: Review | null): Wording {
  const units = review?.units.length ?? 0;
  return units < 2
    ? {
        zh: '没有认出可以对照的基础数据表或自评表',
        en: 'There is no base table or self-evaluation to hold it against',
      }
    : {
        zh: `工作簿中有 ${units} 个单位，报告没有写明是其中哪一个`,
        en: `The workbook has ${units} units, and the report names none of them`,
      };
}

/**
 * A report of which nothing was held against the annexes has no faults, and is not clean for that.
 * @param why it could not be, where that is known and said nowhere else
 */
export function nothingCompared(
  { paragraphs, tables, pictures, leftAlone }: ReportCoverage,
  claims: readonly Checked[],
  annexes: readonly ComparedAnnex[],
  why: Wording | null,
): readonly ReportFinding[] {
  const isCompared = ({ verdict, fields }: Checked) => (verdict === 'agrees' || verdict === 'differs') && fields.length > 0;
  if (claims.some(isCompared) || annexes.some(({ same, differing }) => same + differing.length > 0)) return [];
  // A file that holds the annexes and no more.
  if (annexes.length === 0 && tables > 0 && claims.length + leftAlone === 0 && why === null && pictures === 0) return [];
  return [
    tableFinding({ paragraph: 1, heading: '' }, REPORT_RULES.nothingCompared, 'warning', {
      key: 'report',
      cell: '全文',
      quote: '报告全文',
      message: messageOf(paragraphs, pictures, claims.length, why),
    }),
  ];
}

function messageOf(paragraphs: number, pictures: number, claims: number, why: Wording | null): Wording {
  if (paragraphs === 0)
    return pictures === 0
      ? {
          zh: '报告里没有文字，什么也没有核对。请确认是否选错文件。',
          en: 'The report holds no text; nothing was compared. Check that it is the right file.',
        }
      : {
          zh: `报告里没有读到文字，只有 ${pictures} 张图片（可能是扫描件），什么也没有核对。请改用文字可以选中的 Word 文档。`,
          en: `The report holds ${pictures} pictures and no text (a scan, perhaps); nothing was compared. Choose the document whose text can be selected.`,
        };
  if (why !== null)
    return {
      zh: `${why.zh}：报告没有与附件核对，只核对了正文自身。`,
      en: `${why.en}: the report was not compared with annexes, only with itself.`,
    };
  return claims === 0
    ? {
        zh: '报告里没有认出附件所列的数据，没有与附件核对。请确认是否选错文件。',
        en: 'No figure of the report is known to be one of the annexes; nothing was compared. Check that it is the right file.',
      }
    : {
        zh: `报告里认出 ${claims} 处数据，没有一处能与附件核对，原因见各句。请确认是否选错文件。`,
        en: `${claims} figures of the report were understood and none could be held against the annexes; each says why. Check that it is the right file.`,
      };
}
