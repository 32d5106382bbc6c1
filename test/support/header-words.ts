function wordsOf<Role extends string>(lists: Readonly<Record<Role, string>>): Readonly<Record<Role, readonly string[]>> {
  const split = new Map<string, readonly string[]>(Object.entries<string>(lists).map(([role, list]) => [role, list.trim().split(/\s+/)]));
  return Object.fromEntries(split) as Readonly<Record<Role, readonly string[]>>;
}

/** Words by which the columns of a funds block may go; the first is the usual one. */
export const FUNDS_WORDS = wordsOf({
  initial: `
    年初预算数 年初预算 年初安排数 年初批复预算数 年初预算资金总额 期初预算数 年初安排 初始预算 原预算数
    年初额度 年初预算编制数 年初财政预算数`,
  budget: `
    全年预算数 预算数 调整后预算数 预算批复数 预算数（A） 全年预算 调整预算数 调整后安排（万元） 实际下达数
    批复预算数 追加后预算数 预算指标数 最终预算数 变更后预算数 财政下达数 可用指标 项目预算金额 核定预算数
    资金安排数`,
  spent: `
    全年执行数 执行数 预算执行数 支付数 实际支出 执行数（B） 实际投入资金额 实际使用资金 实际列支
    决算数 已支付金额 累计支出 国库支付数 实际发生额 报账数 已完成支付 截至12月底执行数`,
  rate: `
    执行率 预算执行率 支付率 执行率（B/A） 预算执行（B/A×100%） 资金执行进度 列支进度 支出完成率 执行百分比
    国库支付率`,
  weight: `
    分值 权重 执行率权重 标准分 规定分值 配分 赋值`,
  score: `
    得分 自评得分 执行率得分 得分（分） 单位自评得分 自我评分 最终得分`,
});

/** The same of an indicator table. */
export const INDICATOR_WORDS = wordsOf({
  target: `
    年度指标值 指标值 年初目标值 预期指标值 年初目标 预期指标 目标值 年初设定目标值 计划完成值
    预定目标 既定目标值 拟达到目标值 初始目标值 批复指标值 量化目标值 预期产出 预期绩效值 指标基准值
    年度计划`,
  actual: `
    实际完成值 全年完成值 完成值 全年实际值 实际值 年终完成值 实际完成情况 单项指标实际完成值 截至年末完成值
    达到情况 实际达成情况 实际效果 任务完成情况 累计完成值 截至12月31日完成情况 指标落实情况 绩效指标达标情况`,
  weight: `
    分值 权重 指标权重（分） 指标分值 参考分值 权重占比（%） 满分值 三级指标分值 单项满分
    基准分值 总分值 分值分配 评价权重 最高分`,
  score: `
    得分 自评得分 自评分 指标得分 单项指标得分 考核得分 本项得分 自我评分 自查得分
    项目单位自评得分 综合得分 获得分数 实际分值 测评得分`,
  note: `
    偏差原因分析及改进措施 未完成原因分析 产生差异的原因及改进措施 扣分原因和其他说明 扣分理由 备注 丢分原因 得分依据 评分理由
    自评情况说明 完成情况简要说明 未足额完成原因 滞后原因 下一步改进措施`,
});
