const LEVEL = '(?:绩效|评价|考核)?(?:指标)?(?:名称|内容)?(?:(?:及|和|与)(?:名称|内容|解释|说明|要点))?';

/** The header of a level: 一级指标, 指标一级. `depth` is a pattern, `一级|1级`. */
export function levelHead(depth: string): RegExp {
  return new RegExp(`^(?:(?:${depth})${LEVEL}|(?:绩效|评价|考核)?指标(?:${depth}))$`);
}
