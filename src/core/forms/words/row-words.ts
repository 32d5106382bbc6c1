import { labelOf } from '../cells/normalise';
import type { Label } from '../cells/labels';
import { remembered, rememberedFor } from '../cells/remembered';

/** No common words: a row is this where nothing else fits it, or where a pack or a person says so. */
const PLAIN = /(?!)/;

/**
 * What rows are called, block by block: the words by which a row of a table is its total, a heading, a reason, or no longer
 * the table's. A pack, or a person on one sheet, adds whole labels to any of them.
 */
export const ROW_WORDS = {
  indicators: {
    indicator: PLAIN,
    total:
      /^(?:[一二三四五六七八九十][、.])?(?:(?:自[我评查]*|评价|考核|考评|综合|指标|项目|绩效)*(?:总分|总计|累计|总得分|得分[合总]计|合计得?分|总评分?|总评得分|总成绩)(?:值|合计|及等级)?|(?:自评|评价|综合|考核|最终|绩效|总体|汇总)+(?:得分|评分)|得分|(?:自[评查]分?|评价|分[值数]|得分|指标|满分|权重)*合计(?:总分|得分|分值)?)$/,
    subtotal: /小计$|^(?:共性|个性|投入|决策|过程|管理|履职|成本|产出|效益|效果|满意度)[\u4e00-\u9fff]{0,4}合计$/,
    /** One of several goals, each with indicators of its own: `年度绩效目标1（40分）`. */
    goal: /^年度绩效目标[(（][0-9.]+分|^(?:年度(?:总体)?(?:绩效)?|总体(?:绩效)?|绩效)目标[0-9一二三四五六七八九十]+(?![0-9%])|^目标[0-9一二三四五六七八九十]+[(（][0-9.]+分|^[(（]?[一二三四五六七八九十]+[)）、].{0,4}绩效目标/,
    /** 偏差大或目标未完成原因分析, 改进措施: a row about the whole table. */
    reason: /^(?:.{0,8}(?:偏差|未完成|未达标|未达成|扣分|失分).{0,14}(?:原因|分析|说明)|原因分析|(?:下一步|拟采取的?)?(?:改进|整改)措施)/,
    end: /^(?:其他需要?说明|自评(?:结论|等级|结果)|评价(?:结论|等级|结果)|(?:绩效)?等级|存在(?:的|主要)*问题|(?:填报|填表)?说明|注|备注|附注|填表人|填报人|填报日期|制表|联系(?:人|电话)|(?:单位|部门|项目|财务)*负责人|审核人|经办人|制表人|分管领导|结果应用|(?:评价|主管部门|财政(?:部门)?|意见)*(?:审核)?意见(?:建议)?|主要经验|经验做法|(?:相关|有关)建议|自评小组|评[价审](?:人员|专家)|附件)(?:[:：0-9(（].*|的.*|$)/,
  },
  funds: {
    total: /总额|总金额|资金总|合计|总计|^(?:全部|年度|项目|预算)?资金$|^(?:项目)?总(?:投资|资金|预算|投入)$|^(?:部门)?整体支出$|^小计$/,
    /** What begins another block, or ends the form. */
    end: /^(?:其中[:：])?按.{0,4}(?:收入|支出)|(?:绩效|总体|年度|预期|设定)目标|^目标|^(?:一|二|三)级指标|填表|填报|资金管理|管理情况|情况说明|存在.{0,2}问题|科学性|及时性|合规性|规范性|准确性/,
    part: /资金|总额|拨款|其中|结转|收入|预算|经费|支出|合计|总计|财政|专户|其他|其它|自筹|债券|补助|中央|[省市县区镇乡旗盟]级|本级|贷款|捐赠|自治区|地方|盟市|旗县|乡镇|转移支付|社会(?:资本|投入)|企业投入|群众|村集体|融资|外资|公益金|[特国]债|土地出让|教育收费|上缴|结余|专款|政府性基金/,
  },
  spending: {
    other: PLAIN,
    'vehicle-purchase': /^(?:公车|公务用?车|车辆|小汽车)购置(?:费用?|经费|支出)?$/,
    'vehicle-running': /^(?:公车|公务用?车|车辆)(?:运行|维护)(?:及|和|与)?(?:运行|维护)?(?:费用?|经费|支出)?$/,
    vehicles: /^(?:公车|公务用?车|车辆)(?:购置)?(?:及|和|与)?(?:运行)?(?:维护|运行)?(?:费用?|经费|支出)?$/,
    overseas: /^因?公?(?:出国|出境)/,
    reception: /^(?:公务|业务)?(?:接待|招待)(?:费用?|经费|支出)?$/,
    total: /^(?:部门|单位|年度|本年)*(?:整体)?支出(?:合计|总计|总额)$|^(?:部门|单位)?整体支出$|^(?:部门|单位)?[总全]部?支出$/,
    basic: /^(?:部门)?基本支出(?:合计|总额|小计|经费)?$/,
    personnel: /^(?:人员(?:经费|支出|费用)+|工资福利(?:支出)?)(?:合计|总额|小计)?$/,
    'three-public': /^三公(?:经费|费用)?(?:支出|决算|控制情况|合计|总额|小计)*$/,
    projects:
      /^(?:部门|财政)?(?:(?:专项)?项目|专项(?:资金)?)支出(?:经费)?(?:合计|总额|小计)?$|^(?:部门)?(?:项目|专项)经费(?:合计|总额|小计)?$/,
    'public-funds': /^(?:日常|单位|办公)?公用(?:经费|支出)+(?:合计|总额|小计)?$|^机关运行经费$/,
    procurement: /^(?:政府)?采购(?:金额|支出|预算|总?额|规模|经费)+$|^政府采购$/,
    'basic-adjustment': /^(?:部门)?基本支出(?:预算)?(?:调整|追加)/,
    'total-adjustment': /^(?:部门)?(?:整体|支出)+(?:预算)?(?:调整|追加)|^(?:部门|年度)?预算(?:调整|追加)/,
    /** Buildings, measures, notes, signatures. */
    end: /楼堂馆所|厉行节约|^说明|^注|^备注|填表|填报|批复规模|批准规模|保障措施/,
  },
  buildings: { building: PLAIN, end: /措施|说明|^注|填表|填报/ },
  splits: {
    income: /^(?:其中[:：])?按(?:资金)?(?:收入|来源|资金来源)(?:性质|来源|类型|类别|结构|构成)?(?:划?分|分类)/,
    expenditure: /^(?:其中[:：])?按(?:资金)?支出(?:性质|功能|类型|类别|结构|构成)?(?:划?分|分类)/,
    end: /总体目标|预期目标|绩效目标|[一二三]级指标|填表|填报|实际完成/,
    /** What money comes from or goes to. */
    part: /预算|拨款|收入|资金|支出|基金|经营|事业|上级|附属|债务|结转|转移|其他|补助|专户|非税|财政|经费/,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

/** Every row of every form is asked for the same words. */
const fitting = rememberedFor((words: RegExp) => remembered((text) => words.test(text)));

/** What the rows of a block may be. */
export function kindsOf<Block extends RowBlock>(block: Block): readonly RowKindOf<Block>[] {
  return Object.keys(ROW_WORDS[block]) as RowKindOf<Block>[];
}

export type RowBlock = keyof typeof ROW_WORDS;
export type RowKindOf<Block extends RowBlock> = Extract<keyof (typeof ROW_WORDS)[Block], string>;
type RowText = Pick<Label, 'plain' | 'text'>;

/** Of labels that are none of what they may be, whatever they are elsewhere. */
export const NONE = 'none';

/** Kind of row → whole labels, as printed. */
export type RowLabels = Readonly<Record<string, readonly string[]>>;
/** Words of a place: block → column, or kind of row → whole labels, as printed. */
export type LocalWords = Readonly<Record<string, RowLabels>>;

/** Says what rows are called at a place: the common words and its own. */
export class RowNames {
  private readonly own: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(local: LocalWords = {}) {
    const kinds = Object.entries(local).flatMap(([block, rows]) =>
      Object.entries(rows).map(([kind, words]) => [`${block}/${kind}`, new Set(words.map(labelOf))] as const),
    );
    this.own = new Map(kinds);
  }

  is<Block extends RowBlock>(block: Block, kind: RowKindOf<Block>, { plain, text }: RowText): boolean {
    const own = this.ownKind(block, text);
    if (own !== null) return own === kind;
    if (this.own.get(`${block}/${NONE}`)?.has(text) === true) return false;
    const fits = fitting((ROW_WORDS[block] as Readonly<Record<string, RegExp>>)[kind] ?? PLAIN);
    return fits(text) || (plain !== text && fits(plain));
  }

  /** What the place says such a row is, whatever it is elsewhere; null when it says nothing of it. */
  ownKind<Block extends RowBlock>(block: Block, text: string): RowKindOf<Block> | null {
    if (this.own.size === 0) return null;
    return kindsOf(block).find((kind) => this.own.get(`${block}/${kind}`)?.has(text)) ?? null;
  }
}
