import type { IndicatorFigures } from '../../compute/figures';
import { seenAt, type Seen } from '../findings';
import { REPORT_RULES } from '../report-rules';
import type { ReportLine } from '../text/sentences';

interface Opposites {
  readonly said: RegExp;
  readonly denied: RegExp;
  readonly zh: string;
}

/** What a report says in one place and denies in another. */
const OPPOSITES: readonly Opposites[] = [
  {
    said: /可?量化(?:的)?(?:绩效)?指标(?!不|不足|不够)|指标(?:设置|设定)?(?:科学|合理|明确|清晰)、?(?:可衡量|量化|细化)/,
    denied:
      /(?:绩效)?(?:目标|指标)(?:设置|设定)?(?:的)?(?:(?:细化)?、?量化(?:程度)?(?:不足|不够|较低)|不够(?:具体|量化|细化|明确)|未(?:能)?(?:量化|细化)|难以(?:衡量|量化))/,
    zh: '绩效目标的量化',
  },
  {
    said: /按(?:照)?序时进度(?:完成|推进|执行|支出)|(?:支出|执行)进度(?:达到|符合|快于)(?:序时|要求)/,
    denied: /序时进度(?:偏慢|滞后|较慢|缓慢|不足)|(?:支出|执行)进度(?:偏慢|滞后|较慢|缓慢)|集中支付|年底突击/,
    zh: '支出进度',
  },
  {
    said: /(?:未|没有|无)(?:发生)?超(?:出)?预算(?:支出)?/,
    denied: /存在[^,;。]{0,8}超(?:出)?预算/,
    zh: '超预算支出',
  },
  {
    said: /(?:各项|所有|全部|年度)[^,;。]{0,6}(?:目标|指标)(?:任务)?(?:均|全部|全面|都)(?:已)?(?:完成|实现|达到|达标)/,
    denied: /(?:部分|个别|少数|有些)[^,;。]{0,6}(?:目标|指标)(?:任务)?[^,;。]{0,4}(?:未|没有)能?(?:完全|全部)?(?:完成|实现|达到|达标)/,
    zh: '绩效目标的完成情况',
  },
];
const BY_HISTORY =
  /目标值?(?:的)?(?:设定|设置|制定)?(?:均)?(?:参考|参照|依据|结合|根据)[^,;。]{0,6}历史(?:数据|水平|情况)|(?:参考|参照)历史(?:数据|水平)[^,;。]{0,8}(?:设定|确定|制定)/;
const FAR_ABOVE = 10;
const LEAST_FAR = 3;

export function* contradictions(lines: readonly ReportLine[], figures: readonly IndicatorFigures[]): Iterable<Seen> {
  for (const { said, denied, zh } of OPPOSITES) {
    const praised = lines.find((line) => said.test(line.text.plain));
    const owned = lines.find((line) => denied.test(line.text.plain));
    const [words, match] = [said.exec(praised?.text.plain ?? ''), denied.exec(owned?.text.plain ?? '')];
    if (praised === undefined || owned === undefined || words === null || match === null) continue;
    yield seenAt(owned, match.index, match[0].length, REPORT_RULES.contradiction, {
      zh: `${zh}前后表述矛盾：此处称“${match[0]}”，第${praised.paragraph.number}段称“${words[0]}”。`,
      en: `Paragraph ${praised.paragraph.number} says the opposite: “${words[0]}”.`,
    });
  }
  const far = figures.filter(({ fulfilment }) => fulfilment?.multiple?.gte(FAR_ABOVE) === true);
  if (far.length < LEAST_FAR) return;
  for (const line of lines) {
    const match = BY_HISTORY.exec(line.text.plain);
    if (match === null) continue;
    const seen = seenAt(line, match.index, match[0].length, REPORT_RULES.contradiction, {
      zh: `“${match[0]}”与自评表不符：${far.length}项指标的完成值在指标值${FAR_ABOVE}倍以上（${far.map(({ indicator }) => indicator.name.label.zh).join('、')}），指标值明显偏低。`,
      en: `${far.length} indicators came to ${FAR_ABOVE} times their target and more, so targets do not follow the history.`,
    });
    yield { ...seen, related: far.flatMap(({ indicator: { actual } }) => (actual === null ? [] : [actual])) };
  }
}
