import { remembered } from '../cells/remembered';

/** What a header says about the time or standing of its figures, in front of what they are: 2024年, 年初, 预期, 调整后, 实际. */
export type Qualifier = 'initial' | 'expected' | 'adjusted' | 'actual' | 'cumulative' | 'previous' | 'current' | 'closing';

const WORDS: readonly (readonly [Qualifier, RegExp])[] = [
  ['previous', /^(?:(?:截至|截止)?上一?年(?:度|底|末|同期)?|去年(?:同期)?|历史|历年|往年|以前年度|基期|前三年(?:平均)?)/],
  ['initial', /^(?:(?:年初|期初|最?初始)(?:设定|预设|批复|申报)?的?|原(?=预算|指标|目标))/],
  ['closing', /^(?:(?:截至|截止到?|至)?(?:年末|年终|年底|期末|当前|目前)|(?:截至|截止|至)\d{1,2}月(?:底|末|\d{1,2}日)?)/],
  ['adjusted', /^(?:\(?(?:年中)?(?:调整后?|(?:变更|追加)后)\)?的?|年中)/],
  ['expected', /^(?:(?:预期|预计|预设|预定|计划|设定|原定|既定|拟定)的?|拟(?=达到|完成|实现))/],
  ['cumulative', /^(?:已?累计)(?=(?:完成|实现|执行|使用|到位).|到位|支|付|列支|拨)/],
  ['actual', /^(?:实际|实有|现有|已(?:经)?(?=(?:完成|实现|执行|使用|到位).|支|付|列支|拨))/],
  ['current', /^(?:\(?(?:19|20)\d{2}(?:年度?(?![初末终底中]))?\)?|本年度?|当年度?|全年度?|年度|本期|总体)/],
];

/** A label without its qualifiers: `2024年实际完成值` is `完成值`, of this year and actual. */
export interface QualifiedLabel {
  readonly head: string;
  readonly qualifiers: ReadonlySet<Qualifier>;
}

/** Takes qualifiers off the front of a label as long as something is left that they qualify. */
export const qualified = remembered((label): QualifiedLabel => {
  const qualifiers = new Set<Qualifier>();
  let head = label;
  for (let found = true; found;) {
    found = false;
    for (const [qualifier, pattern] of WORDS) {
      const match = pattern.exec(head)?.[0];
      if (match === undefined || match.length === head.length) continue;
      qualifiers.add(qualifier);
      // What adds up over years has happened.
      if (qualifier === 'cumulative') qualifiers.add('actual');
      head = head.slice(match.length).replace(/^\(?的?\)?/, '');
      found = true;
    }
  }
  return { head, qualifiers };
});

/** 年初, 2024年, 调整后: nothing but qualifiers, which say something of the label below. */
export function isQualifier(label: string): boolean {
  return qualified(`${label}值`).head === '值';
}
