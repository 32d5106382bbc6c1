import { remembered } from '../forms/cells/remembered';
import type { Wording } from '../wording';

/** What a name says about the direction of its indicator. */
export interface NameHint {
  readonly direction: 'larger' | 'smaller';
  readonly name: RegExp;
  readonly reason: Wording;
  /** A bare …率 or 控制数 may be meant either way: never enough for an error of its own. */
  readonly weak: boolean;
}

const smaller = (name: RegExp, zh: string, en: string): NameHint => ({ direction: 'smaller', name, reason: { zh, en }, weak: false });
const larger = (name: RegExp, zh: string, en: string): NameHint => ({ direction: 'larger', name, reason: { zh, en }, weak: false });

/** How long something takes: smaller is better, but only when a unit of time says that it is a time. */
export const DURATION =
  /时限|时长|周期|工期(?:情况)?$|(?:响应|办理|办结|审批|处理|处置|服务|反馈|等待|等候|完成)时间$|(?:响应|办理|办结|受理|审批|审核|处理|处置|反馈|等待|等候|延误|逾期)[\u4e00-\u9fff]{0,4}天数$/;

/** `降低物流成本比例`, `缩短办理时间`: by how much, not to what. */
export const REDUCES = /^(?:[\u4e00-\u9fff]{0,4}?)(?:降低|减少|缩短|压缩|压减|缩减|节约|节省)(?!到|至|为|后|的)[\u4e00-\u9fff]{2,}/;

/** Work that was done: only of such a quantity full points beside a missed target prove an error. */
export const DONE =
  /购[置买]|采购|新[建增]|建设|[修改]建|改造|维修|修[复缮]|铺设|安装|培[训养]|宣[讲传]|举办|开展|组织|参加|种植|造林|栽植|绿化|发放|印[发制]|完成|提供|服务(?!器)|巡[查检]|[检抽]查|[检监抽]测|整治|治理|清[理运扫]|慰问|走访|[救资补]助|受益|覆盖|惠及|出版|发表|展[览演]|演出|接待|引进|编制|拍摄|制作|产量|蓄积量/;

const weak = (hint: NameHint): NameHint => ({ ...hint, weak: true });

const NAME_HINTS: readonly NameHint[] = [
  larger(REDUCES, '名称说的是降低或减少多少，越高越好', 'the name tells by how much something was reduced: larger is better'),
  larger(
    /(?:查处|查办|破获|侦破|侦办|办结|办理|审结|执结|化解|调解|仲裁|援助)[\u4e00-\u9fff]{0,6}(?:案件|纠纷)|(?:发现|查处|整改|纠正|解决|反映|办理)[\u4e00-\u9fff]{0,6}问题|(?:整治|治理|复耕|盘活|修复|清理|拆除|消除|压降)[\u4e00-\u9fff]{0,8}(?:面积|数量?|[户起宗套处]数)$/,
    '名称为办理、查处、整治的数量，越高越好',
    'cases, problems and places dealt with: larger is better',
  ),
  larger(
    /(?:血压|血糖|糖尿病|慢性?病|患者|病人|随访|病虫害|有害生物|疫情|疾病|传染病)[\u4e00-\u9fff]{0,6}(?:控制|防控|防治)(?:率|数|人数|面积)$/,
    '名称为得到管理、控制的对象，越高越好',
    'people or things looked after: larger is better',
  ),
  larger(
    /(?:服务|管理|覆盖|随访|访视|建档|建册|体检|签约|救助|资助|培训|惠及|受益|发放|补助|接种|筛查|保障|安置|帮扶)(?:对象)?(?:人数|户数|人次|数量|数|率)$/,
    '名称为服务、管理、覆盖的对象，越高越好',
    'people or things served: larger is better',
  ),
  larger(
    /(?:节约|节支|节省|压减|下降|降低|减少|减排|降幅|压缩|改善|提高|提升|增长|增加)(?:率|额|数|量|幅度|比例|程度)?$/,
    '名称说的是下降或提高的幅度，越高越好',
    'the name tells by how much something improved: larger is better',
  ),
  larger(
    /(?:节约|节支|节省|压减)[\u4e00-\u9fff]{1,8}(?:额|量|金额)$|增收|创收|税收|(?<!单位|万元)产值|利润/,
    '名称为节约或增收的数额，越高越好',
    'an amount saved or earned: larger is better',
  ),
  larger(
    /(?:回收|化解|处置|处理|受理|调处|调解|整改|结案|办结|答复|回复|治理|破案|查处|修复)(?:及时|完成|达标)?率$/,
    '名称为办理类比率，越高越好',
    'a rate of what was dealt with: larger is better',
  ),
  larger(/年限$|寿命$|保质期$|质保期$/, '名称为可用的年限，越高越好', 'how long something lasts: larger is better'),
  smaller(
    /(?:发生|变质|差错|漏[报管登检]|[瞒迟谎]报|脱管|脱保|空编|空岗|不良反应|问题|积压|出错|错误|误诊|漏诊|事故|死亡|伤亡|失业|辍学|返贫|投诉|信访|违规|违法|案件|损耗|损失|故障|流失|改判|发回|超标|逾期|拖欠|不良|退货|返工|复发|空置|浪费|报废|缺勤|缺课|变更|延误|犯罪|赤字|污染物排放|亏损|上访|撂荒|抛荒|超时|败诉|返修)(?:办?[人件案])?(?:率|数|数量|个数|比例|次数|起数|量|批次|面积?|户数)$|积压|浓度$|住院日$|(?:差距|缺口)$/,
    '名称为不利事项的数量或比率，越低越好',
    'the name counts what should not happen: smaller is better',
  ),
  smaller(
    /(?:受害|成灾|发案|死亡|差错|投诉|返贫|致贫|结转结余|结余结转|结转|结余|预算调整|应付账款|发病|患病|感染|近视|违约|坏账|失业|再犯|再犯罪|不良贷款|上访|闲置|超支|负债|债务|损耗|漏损|误差|偏差|不合格)(?:变动)?率$|(?:药|耗材?)占比$/,
    '名称为不利事项的比率，越低越好',
    'a rate of what should not happen: smaller is better',
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
    /(?:超支额|[能水电油气煤]耗|排放(?:总?量|强度)|(?:化肥|农药)使用量|消耗量|耗[水电能]量|事故|伤亡)$|^(?:单位|万元|人均|亩均).*用[水电油气煤纸]量$|自[付费]比例$/,
    '名称为不利或消耗的数量，越低越好',
    'a figure to be kept in check: smaller is better',
  ),
  weak(
    smaller(
      /(?:控制率|控制数|控制额|变动率)$/,
      '名称为控制类数据，一般越低越好',
      'a figure to be kept in check: usually smaller is better',
    ),
  ),
  larger(
    /(?:满意|合格|达标|覆盖|完成|及时|到位|参保|参合|签约|就业|入学|普及|知晓|成活|保存|保有|保障|利用|使用|优良|提高|增长|通过|验收|发放|兑现|落实|执行|规范|接种|筛查|治疗|检测|公开|公示|响应|准确|健全|正常|安全|达成|实现|开工|竣工|投产|供应|供给|入户|参与|认可|支持|履约|绿化|净化|无害化|化)率$|覆盖面|满意度|知晓度|(?:安全|幸福|获得|认同|参与)(?:感|度)|达标|合格/,
    '名称为完成类比率或满意度，越高越好',
    'a rate of what was done well, or a satisfaction: larger is better',
  ),
  weak(larger(/率$/, '名称为比率，一般越高越好', 'the name is a rate: usually larger is better')),
  larger(
    /^(?!.*标准$).*(?:数量|面积|产量|总量|产值|蓄积量|里程|长度|规模|容量|收入|利润|增速|[户人件项个次场期批]数|人次|任务数|任务$)/,
    '名称为完成数量，越高越好',
    'the name is a quantity done: larger is better',
  ),
  weak(larger(/.数$|量$/, '名称为数量，一般越高越好', 'the name is a quantity: usually larger is better')),
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
