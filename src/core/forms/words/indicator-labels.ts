import { inlinePoints, type InlineFigure } from '../cells/inline-figure';
import { normalise } from '../cells/normalise';

const NUMBERED = /^(?:(?:绩效)?指标[0-9一二三四五六七八九十]*[:：.、]|[(（]?[0-9]{1,2}(?:[、．)）]|\.(?![0-9])))/;
/** Marks of the template in front of what has to be filled in. */
const MARK = /^[★☆▲△●*※]+/;
/** `指标1 2022年11月底前完成支付`: only the space parts the number from the name. */
const SPACED = /^\s*(?:绩效)?指标\s*[0-9０-９]{1,2}[\s\u3000]+(?=\S)/;
const NOT_FILLED_IN = /^(?:…+|\.{2,}|。{2,}|[-—–_/\\]+|无|(?:绩效)?指标[0-9一二三四五六七八九十]*)?$/;
/** What ends so is measured, and no level. */
const MEASURED = /(?:执行|支付|完成|支出|使用)率(?:指标)?$/;
const LEVEL =
  /^(?:[(（]?[一二三四五六七八九十][)）、.])?(?:(?:产出|效益|效果|满意度?|服务对象满意度?|社会公众满意度?|成本|投入|过程|管理|决策|履职(?:效能|效果|效益)?|运行|预算执行|部门管理|资金管理|可持续)[\u4e00-\u9fff]{0,4})$/;
/** Longer texts are sentences, not labels. */
const LONGEST_LABEL = 24;

/** The indicator's own name: without `指标1:` and numbering. */
export function indicatorName(text: string): string {
  return normalise(text.replace(SPACED, '')).replace(MARK, '').replace(NUMBERED, '');
}

/** `≥564起` in `破获刑事案件数≥564起` and `放映场次（≥1200场）`; null where no sign begins a target. */
export function targetInName(text: string): InlineFigure | null {
  const [, before, target, after = ''] =
    /^([^≥≤=><≧≦＝＞＜]*[\u4e00-\u9fff）)][\s\u3000]*[（(]?)([≥≤=><≧≦＝＞＜][^（）()]*\d[^（）()]*)([）)]?)$/.exec(text) ?? [];
  return before === undefined || target === undefined ? null : { before, text: target, after };
}

/** 19 in `清淤河道长度（19分）`, and the name without it; null where the name states no points. */
export function pointsInName(text: string): { readonly name: string; readonly points: InlineFigure } | null {
  const points = /[(（][\s\u3000]*[0-9０-９.．\s\u3000]+分[\s\u3000]*[)）][\s\u3000]*$/.test(text) ? inlinePoints(text) : null;
  return points === null ? null : { name: levelName(text), points };
}

/** `其中桃树种植面积`: the row itemises the one above. */
export function isItem(text: string): boolean {
  return /^(?:其中|包括)[:：、]?./.test(indicatorName(text));
}

/** `……`, `指标2:`, `/`: a row of the printed form nobody filled in. */
export function isPlaceholderName(text: string): boolean {
  return NOT_FILLED_IN.test(indicatorName(text));
}

/** `一、产出指标（50分）`: a level that has a row to itself. */
export function isLevelLabel(text: string): boolean {
  const name = levelName(text);
  return normalise(text).length <= LONGEST_LABEL && LEVEL.test(name) && !MEASURED.test(name);
}

/** The name in a level label: `产出指标（30分)` → `产出指标`, `(50分)` → ``. */
export function levelName(text: string): string {
  return normalise(text)
    .replace(/[(（[【]?[0-9.]+分[^)）\]】]*[)）\]】]?|[([【][0-9.]+[)\]】]$/, '')
    .replace(/[:：]$/, '')
    .replace(/^[(（]?[一二三四五六七八九十][)）、.]/, '');
}

const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/满意/, '满意度指标'],
  [/经济成本|社会成本|生态环境成本/, '成本指标'],
  [/数量|质量|时效|进度|成本/, '产出指标'],
  [/效益|可持续/, '效益指标'],
];

/** First level that a second level belongs to in the national form; where the label of the first states points only. */
export function impliedLevel(level2: string): string {
  return IMPLIED.find(([pattern]) => pattern.test(level2))?.[1] ?? '';
}
