import type { IndicatorFigures } from '../../compute/figures';
import { AnnexFacts, type Refuted } from './annex-facts';
import type { Annexes } from '../annexes/annexes';
import { seenAt, type Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import { speaksOfTheYear } from '../claims/scope';
import type { ReportLine } from '../text/sentences';
import { mentionsIn, type Mention, type Subject } from '../claims/subjects';

/** Words that state something without a figure. */
interface Statement {
  readonly words: RegExp;
  /** Null where the annexes bear it out or do not tell. @param subject named last in front of the words */
  readonly refuted: (annexes: AnnexFacts, match: RegExpExecArray, subject: Subject | null) => Refuted | null;
}

const MET = '(?:完成|实现|达到|达成|达标)';
const YEAR_BEFORE = '(?:较|比|与)?(?:上年|去年|上一年)(?:度|同期)?(?:相比)?,?';
const BUDGET = '(?:年初|全年|年度|本年)?预算';
/** Not of all there are. */
const OF_SOME = /其中|核心|重点|主要|关键|部分|个别|多数|少数|除|其余|其他|[该此某]|项目(?!支出)|专项/;

/** 区级财政资金全部支出 */
const OF_SOURCE = /中央|[省市州县区]级|地方|配套|上级|自筹|债券/;

const STATEMENTS: readonly Statement[] = [
  {
    words: new RegExp(`([^,;。]{0,16})(?:指标|目标)(?:任务|值)?(?:均|全部|全面|都)(?:已|能够?|顺利|如期|圆满|按[时期]|超额)*${MET}`, 'g'),
    refuted: (of, [, about = '']) => {
      const level = /产出|效益|满意度|成本|数量|质量|时效/.exec(about)?.[0] ?? '';
      return OF_SOME.test(about) ? null : of.unmet(({ level1, level2 }) => `${level1}${level2}`.includes(level));
    },
  },
  {
    words: new RegExp(
      `(?:部分|个别|少数|一些|有些)(?:绩效|年度)?(?:指标|目标)(?:任务|值)?[^,;。]{0,6}?(?:未|没有|没能)能?(?:完全|全部|按[时期]|如期)?${MET}`,
      'g',
    ),
    refuted: (of) => of.allMet(),
  },
  {
    words: new RegExp(
      `(?:已|均|全部|超额|顺利)+(?:完成|达到|达成|实现|达标)了?(?:年初|年度|预期|绩效|设定)*的?(?:目标|指标|任务|要求)?(?!\\d)`,
      'g',
    ),
    refuted: (of, _, subject) => (subject?.kind === 'indicator' ? of.unmet((indicator) => indicator === subject.indicator) : null),
  },
  {
    words: new RegExp(
      `(?:未|没有|没能|尚未)能?(?:完成|达到|达成|实现|达标)(?:年初|年度|预期|绩效|设定)*的?(?:目标|指标|任务|要求)?(?!\\d)`,
      'g',
    ),
    refuted: (of, _, subject) => (subject?.kind === 'indicator' ? of.isMet(subject.indicator.name) : null),
  },
  {
    words:
      /([^,;。]{0,8})(?:无|没有|不存在|未形成|未产生)(?:资金|预算|财政)*结[转余]|([^,;。]{0,8})(?:资金|预算)[^,;。]{0,6}全部(?:执行|支出|使用|支付)(?:完毕|完)?/g,
    refuted: (of, [, whose = '', money = '']) =>
      OF_SOME.test(`${whose}${money}`) || OF_SOURCE.test(money)
        ? null
        : of.compared(['total', 'budget'], ['total', 'spent'], (budget, spent) => budget.gt(spent)),
  },
  {
    words: /([^,;。]{0,8})(?:存在|尚有|形成|产生|仍有)(?:少量|部分|一定|较多|较大)?的?(?:资金|预算|财政)*结[转余]/g,
    refuted: (of, [, whose = '']) =>
      OF_SOME.test(whose) ? null : of.compared(['total', 'budget'], ['total', 'spent'], (budget, spent) => budget.eq(spent)),
  },
  {
    words: new RegExp(
      `${YEAR_BEFORE}(?:有所|明显|大幅|小幅|略有|稍有|持续)?(?:下降|减少|降低|压减|缩减)(?!了?[约近至到]?\\d)|只减不增|零增长|逐年(?:下降|递减|减少)`,
      'g',
    ),
    refuted: (of, _, subject) => of.moved(subject, (now, before) => now.gt(before)),
  },
  {
    words: new RegExp(`${YEAR_BEFORE}(?:有所|明显|大幅|小幅|略有|稍有|持续)?(?:增长|增加|上升|提高)(?!了?[约近至到]?\\d)`, 'g'),
    refuted: (of, _, subject) => of.moved(subject, (now, before) => now.lt(before)),
  },
  {
    words: new RegExp(`(?<![未不无没有发生]{1,4})(?:超出?|超过|突破)了?${BUDGET}(?!的|\\d)`, 'g'),
    refuted: (of, _, subject) => of.againstBudget(subject, (spent, budget) => spent.lte(budget)),
  },
  {
    words: new RegExp(
      `(?:未|没有|不)(?:发生)?(?:超出?|超过|突破)了?${BUDGET}(?!\\d)|控制在${BUDGET}(?:数|限额)?(?:以内|之内|内|范围内)`,
      'g',
    ),
    refuted: (of, _, subject) => of.againstBudget(subject, (spent, budget) => spent.gt(budget)),
  },
  {
    words: /(?:无|没有|未发生|未产生|未安排|未列支)([^,;。\d]{3,20})(?=[,;。]|$)/g,
    refuted: (of, [, what = '']) => of.none(what),
  },
  {
    words: /(?<![未无不没有存在]{1,3})超编(?!制|[为:]?0)/g,
    refuted: (of) => of.compared(['authorised', 'spent'], ['actual', 'spent'], (posts, staff) => staff.lte(posts)),
  },
  {
    words: /(?:未|无|不|没有|不存在)(?:人员)?超编(?!制)/g,
    refuted: (of) => of.compared(['authorised', 'spent'], ['actual', 'spent'], (posts, staff) => staff.gt(posts)),
  },
  {
    words:
      /(?:未|没有|无)(?:进行|作|做|发生)?(?:任何)?(?:年中)?预算(?:调整|追加)|预算(?:未|没有|无)(?:进行|作|做|发生)?(?:任何)?(?:调整|追加)/g,
    refuted: (of) => of.compared(['total', 'initial'], ['total', 'budget'], (initial, budget) => !initial.eq(budget)),
  },
  {
    words: /(?:自评|总分|综合|整体)[^,;。]{0,8}(?:(?:未|无|没有)扣分|(?:得|为)满分)/g,
    refuted: (of) => of.lostPoints(),
  },
];

/** What is wanted, feared or ruled out, and not stated. */
const NOT_STATED = /如[果有需]|若|应|确保|力争|要求|不得|严禁|避免|防止|防范|杜绝|原则|拟|将|计划|规定|制度|办法|为目标/;
const AHEAD = /下一步|今后|打算|计划|措施|建议|目标(?:设定|设置)/;

/** Sentences whose words the annexes contradict: 全部完成 where one was missed, 无结转 where something is left. */
export function* refutedStatements(
  lines: readonly ReportLine[],
  annexes: Annexes,
  figures: readonly IndicatorFigures[],
  year: number | null,
): Iterable<Seen> {
  const of = new AnnexFacts(annexes, figures);
  for (const line of lines) {
    if (AHEAD.test(line.heading)) continue;
    for (const { plain, start } of line.sentences) {
      const told = new Set<string>();
      for (const { words, refuted } of STATEMENTS) {
        for (const match of plain.matchAll(words)) {
          const ahead = plain.slice(0, match.index);
          if (NOT_STATED.test(`${ahead}${match[1] ?? ''}`) || !speaksOfTheYear(plain.slice(0, match.index + match[0].length), year))
            continue;
          const found = refuted(of, match, subjectBefore(ahead, annexes));
          // 全部执行完毕，年末无结转: one thing said twice.
          if (found === null || told.has(found.zh)) continue;
          told.add(found.zh);
          const said = line.text.quote(start + match.index, start + match.index + match[0].length).replace(/^[^一-龥]+/, '');
          const message = { zh: `正文称“${said}”，与附件不符：${found.zh}。`, en: `The report says “${said}”: ${found.en}.` };
          yield { ...seenAt(line, start + match.index, match[0].length, REPORT_RULES.contradiction, message), related: found.fields };
        }
      }
    }
  }
}

const NEAR = 8;

function subjectBefore(ahead: string, { named }: Annexes): Subject | null {
  const last: Mention | undefined = mentionsIn(ahead, named).at(-1);
  return last === undefined || ahead.length - last.end > NEAR || /[,;]/.test(ahead.slice(last.end)) ? null : last.subject;
}
