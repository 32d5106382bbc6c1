import type { DepartmentFigures } from './department-annexes';

const NONE = [null, null, null] as const;

/** A filing as it came in: slips, blanks and missing explanations as found in practice. */
export const TOWNSHIP: DepartmentFigures = {
  unit: '青岚县石桥坪镇人民政府',
  titleYear: '',
  moneyUnit: null,
  staff: { authorised: 100, actual: 187, rate: 1.87 },
  spending: {
    三公经费: [13.98, 18, 13.8],
    '   1、公务用车购置和维护经费': [4, 8, 4.03],
    '       其中：公车购置': NONE,
    '             公车运行维护': [4, 8, 4.03],
    '   2、出国经费': NONE,
    '   3、公务接待': [9.98, 10, 9.77],
    '项目支出：': [382.29, 0, 336.68],
    '    1、业务工作经费': NONE,
    '    2、运行维护经费': [382.29, 0, 336.68],
    '3、市级专项资金\n（一个专项一行）': NONE,
    '4、其他事业类发展资金': NONE,
    '……': NONE,
    公用经费: [305, 202.2, 846.13],
    '    其中：办公费': [87.2, 26, 84.78],
    '          水费、电费、差旅费': [30.79, 22.5, 41.53],
    '          会议费、培训费': [15.8, 2, 0],
    政府采购金额: ['——', 0, 0],
    部门基本支出预算调整: ['——', 0, 0],
  },
  buildings: [null, null, null, null, null, null],
  measures:
    '1.预算管理：年初预算逐项核定，非急需支出一律暂缓安排；2.日常管理：文件在线流转，用纸双面打印，办公区人走灯灭，水电费较上年压减5%；3.公务管理：接待凭函、差旅按标准，公车统一派车登记；4.监督检查：每季度公开经费支出，超支事项报镇长办公会说明。',
  funds: { initial: 2200.47, budget: 4270.2, spent: 4270.1, rate: 1, score: null },
  income: { total: '', general: '3427.08', governmentFund: '', nonTax: '', other: '843.11' },
  expenditure: { total: '', basic: '3399.42', projects: '336.68' },
  goals: {
    expected:
      '1.保障镇村两级正常运转，按时足额发放人员工资和各项补贴；2.抓好粮食生产和林业建设，带动群众增收；3.严格执行年初预算，控制一般性支出；4.各类专项资金按规定用途使用，及时拨付到户到人。',
    achieved:
      '1.全年工资和补贴按月发放，镇村运转平稳；2.粮食播种面积和产量完成年度任务，新造林和抚育同步推进；3.集镇环境整治、农村垃圾清运常态开展；4.就业登记、养老和医疗参保工作稳步推进；5.群众满意度测评结果良好。',
  },
  indicators: {
    经济成本指标: [{ name: '部门整体支出成本', target: 4270.2, actual: 4270.1, weight: 10, score: 10 }],
    社会成本指标: [{ name: '社会成本节约率', target: 0, actual: 0, weight: 5, score: 5 }],
    生态环境成本指标: [{ name: '生态环境成本节约率', target: 0, actual: 0, weight: 5, score: 5 }],
    数量指标: [
      { name: '财政供养人数', target: 140, actual: 139, weight: 3, score: 3 },
      { name: '完成主要党政工作任务数', target: 7, actual: 7, weight: 3, score: 3 },
      { name: '完成为民办实事工作任务数', target: 15, actual: 15, weight: 2, score: 2 },
      { name: '完成经济建设主要工作任务', target: 9, actual: 9, weight: 2, score: 2 },
      { name: '完成社会建设主要工作任务', target: 7, actual: 7, weight: 2, score: 2 },
      { name: '完成生态建设主要工作任务', target: 8, actual: 8, weight: 2, score: 2 },
      { name: '完成主要项目建设主要工作任务', target: 3, actual: 3, weight: 2, score: 2 },
    ],
    质量指标: [
      { name: '公共财政支出进度', target: 90, actual: 100, weight: 2, score: 2 },
      { name: '农民人均纯收入水平', target: 100, actual: 100, weight: 2, score: 2 },
      { name: '全社会固定资产投资增速', target: 1, actual: 1, weight: 2, score: 2 },
    ],
    时效指标: [
      { name: '响应服务时限', target: 95, actual: 96, weight: 2, score: 2 },
      { name: '群众投诉处理及时率', target: 95, actual: 95, weight: 2, score: 2 },
      {
        name: '乡镇各项补贴资金发放率',
        target: 100,
        actual: 99,
        weight: 2,
        score: 1.98,
        note: '少数农户银行卡信息变更后未及时报备，款项退回；今后每季度与村组核对发放信息，变更当月更新。',
      },
      { name: '工资发放及时率', target: 100, actual: 100, weight: 2, score: 2 },
    ],
    经济效益指标: [
      { name: '全社会固定资产投资总量', target: 10, actual: 604.85, weight: 2, score: 2 },
      { name: '农村人均纯收入', target: 1, actual: 1.19, weight: 2, score: 2 },
      { name: '“三公”经费同比下降', target: 0, actual: 1.29, weight: 2, score: 2 },
      { name: '节能降耗', target: 80, actual: 80, weight: 2, score: 2 },
    ],
    社会效益指标: [
      { name: '粮食种植面积', target: 30700, actual: 30700, weight: 2, score: 2 },
      { name: '粮食总产量', target: 13000, actual: 13000, weight: 2, score: 2 },
      { name: '城镇新增就业实名制登记人数', target: 50, actual: 1354, weight: 2, score: 2 },
      { name: '农村劳动力新增转移就业实名制登记人数', target: 50, actual: 2755, weight: 2, score: 2 },
      { name: '城乡居民养老保险参保率', target: 90, actual: 92.2, weight: 2, score: 2 },
      {
        name: '新型农村合作医疗参合率',
        target: 95,
        actual: 88.67,
        weight: 2,
        score: 1.86,
        note: '[bookmark: _GoBack]镇区流动人口多，部分居民已在外地参保，个人缴费标准上调后参保意愿下降；下一步分村组上门宣传，方便群众就近缴费。',
      },
    ],
    生态效益指标: [
      { name: '清理乡村垃圾数量', target: 30, actual: 37, weight: 2, score: 2 },
      { name: '森林覆盖率', target: 56, actual: 56.08, weight: 2, score: 2 },
      { name: '完成植树造林面积', target: 3000, actual: 400000, weight: 2, score: 2 },
      { name: '完成活立木蓄积量', target: 1000, actual: 128000, weight: 2, score: 2 },
    ],
    可持续影响指标: [{ name: '落实各项惠农政策，促进乡镇工作持续开展', target: '落实到位', actual: '落实到位', weight: 2, score: 2 }],
    服务对象满意度指标: [{ name: '人民群众满意度', target: 90, actual: 91, weight: 10, score: 10 }],
  },
  total: 99.84,
  signature: '填表人：                     填报日期：                     联系电话：',
};
