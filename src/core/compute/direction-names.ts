import { remembered } from '../forms/remembered';
import type { Wording } from '../wording';

/** What a name says about the direction of its indicator. */
export interface NameHint {
  readonly direction: 'larger' | 'smaller';
  readonly name: RegExp;
  readonly reason: Wording;
}

const smaller = (name: RegExp, zh: string, en: string): NameHint => ({ direction: 'smaller', name, reason: { zh, en } });
const larger = (name: RegExp, zh: string, en: string): NameHint => ({ direction: 'larger', name, reason: { zh, en } });

/** How long something takes: smaller is better, but only when a unit of time says that it is a time. */
export const DURATION =
  /时限|时长|周期|(?:响应|办理|办结|审批|处理|处置|服务|反馈|等待|完成)时间$|(?:响应|办理|办结|受理|审批|审核|处理|处置|反馈|等待|等候|延误|逾期)[\u4e00-\u9fff]{0,4}天数$/;

const NAME_HINTS: readonly NameHint[] = [
  larger(
    /(?:节约|节支|节省|压减|下降|降低|减少|减排|降幅|压缩|改善|提高|提升|增长|增加)(?:率|额|数|量|幅度|比例|程度)?$/,
    '名称说的是下降或提高的幅度，越高越好',
    'the name tells by how much something improved: larger is better',
  ),
  larger(
    /(?:节约|节支|节省|压减)[\u4e00-\u9fff]{1,8}(?:额|量|金额)$|增收|创收|税收|产值|利润/,
    '名称为节约或增收的数额，越高越好',
    'an amount saved or earned: larger is better',
  ),
  larger(
    /(?:回收|化解|处置|整改|结案|办结|答复|治理|破案|查处)(?:及时|完成|达标)?率$/,
    '名称为办理类比率，越高越好',
    'a rate of what was dealt with: larger is better',
  ),
  smaller(
    /(?:发生|变质|差错|出错|错误|事故|死亡|伤亡|失业|辍学|返贫|投诉|信访|违规|违法|案件|损耗|损失|故障|流失|超标|逾期|拖欠|不良|退货|返工|复发|空置|浪费)(?:人|件|案)?(?:率|数|数量|比例|次数|起数|量)$/,
    '名称为不利事项的数量或比率，越低越好',
    'the name counts what should not happen: smaller is better',
  ),
  smaller(
    /财政供养.*(?:人数|人员)|超编|编外(?:人员|用工)/,
    '财政供养人数不得超过指标，越低越好',
    'staff paid from the budget: smaller is better',
  ),
  smaller(
    /成本(?:控制(?:数|额|率)?|支出|总额|费用|金额)?$|成本(?!.*(?:率|节))/,
    '名称为成本，越低越好',
    'the name is a cost: smaller is better',
  ),
  smaller(
    /(?:控制率|控制数|控制额|变动率|超支率|超支额|负债率|能耗|排放量|消耗量|耗[水电能]量|事故|伤亡)$/,
    '名称为控制类数据，越低越好',
    'a figure to be kept in check: smaller is better',
  ),
  larger(
    /率$|覆盖面|满意度|知晓度|(?:安全|幸福|获得|认同|参与)(?:感|度)|达标|合格/,
    '名称为比率或满意度，越高越好',
    'the name is a rate or a satisfaction: larger is better',
  ),
  larger(
    /数量|面积|产量|总量|产值|蓄积量|里程|长度|规模|容量|收入|利润|增速|[户人件项个次场期批]数|人次|任务数|任务$|.数$|量$/,
    '名称为完成数量，越高越好',
    'the name is a quantity done: larger is better',
  ),
];

/** What the second level says, where the name says nothing. */
const LEVEL_HINTS: readonly NameHint[] = [
  smaller(/成本/, '属于成本指标，越低越好', 'among the cost indicators: smaller is better'),
  larger(
    /数量|质量|满意度/,
    '属于数量、质量或满意度指标，越高越好',
    'among the quantity, quality or satisfaction indicators: larger is better',
  ),
];

/** The first line that fits the name of an indicator. */
export const nameHint = remembered((name) => firstFit(NAME_HINTS, name));
/** The first line that fits the second level. */
export const levelHint = remembered((level2) => firstFit(LEVEL_HINTS, level2));

function firstFit(hints: readonly NameHint[], text: string): NameHint | null {
  return hints.find(({ name }) => name.test(text)) ?? null;
}
