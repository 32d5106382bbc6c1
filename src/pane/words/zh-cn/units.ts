/** 单位列表. */
export const zhUnits = {
  title: '单位列表',
  search: '按单位名称查找',
  count: (count: number) => `共 ${count} 个单位`,
  found: (shown: number, count: number) => `${shown} / ${count} 个单位`,
  none: '没有找到这个单位。',
  score: (filed: string, recomputed: string) => `${filed} → ${recomputed}`,
  clean: '无问题',
  current: '当前',
};
