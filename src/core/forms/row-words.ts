import { labelOf } from './normalise';
import type { Label } from './labels';

/**
 * What rows are called, block by block: the words by which a row of a table is its total, a heading, a reason, or no longer
 * the table's. A pack adds whole labels to any of them.
 */
export const ROW_WORDS = {
  indicators: {
    total:
      /^(?:(?:自评|评价|综合|指标|项目|绩效)*(?:总分|总计|累计|总得分|得分合计|合计得分|总评分|总评得分)(?:值|合计|及等级)?|(?:自评|评价|综合|考核|最终|绩效)+(?:得分|评分)|得分|(?:自评分?|评价|分值|得分|指标)*合计(?:总分|得分|分值)?)$/,
    subtotal: /小计$/,
    /** One of several goals, each with indicators of its own: `年度绩效目标1（40分）`. */
    goal: /^年度绩效目标[(（][0-9.]+分|^(?:年度(?:总体)?(?:绩效)?|总体(?:绩效)?|绩效)目标[0-9一二三四五六七八九十]+(?![0-9%])|^目标[0-9一二三四五六七八九十]+[(（][0-9.]+分|^[(（]?[一二三四五六七八九十]+[)）、].{0,4}绩效目标/,
    /** 偏差大或目标未完成原因分析, 改进措施: a row about the whole table. */
    reason: /^(?:.{0,8}(?:偏差|未完成|未达标|未达成|扣分|失分).{0,14}(?:原因|分析|说明)|原因分析|(?:下一步|拟采取的?)?(?:改进|整改)措施)/,
    end: /^(?:其他需要?说明|自评(?:结论|等级|结果)|评价(?:结论|等级|结果)|(?:绩效)?等级|存在(?:的|主要)*问题|(?:填报|填表)?说明|注|备注|附注|填表人|填报人|填报日期|制表|联系(?:人|电话)|(?:单位|部门|项目|财务)*负责人|审核人)(?:[:：0-9(（].*|的.*|$)/,
  },
  funds: {
    total: /总额|总金额|资金总|合计|总计|^预算资金$|^项目资金$|^资金$/,
    part: /资金|总额|拨款|其中|结转|收入|预算|经费|支出|合计|总计|财政|专户|其他|其它|自筹|债券|补助|中央|[省市县区镇乡旗盟]级|本级|贷款|捐赠|自治区/,
    /** What begins another block, or ends the form. */
    end: /^(?:其中[:：])?按.{0,4}(?:收入|支出)|(?:绩效|总体|年度|预期|设定)目标|^目标|^(?:一|二|三)级指标|填表|填报|资金管理|管理情况|情况说明|存在.{0,2}问题|科学性|及时性|合规性|规范性|准确性/,
  },
  spending: {
    'vehicle-purchase': /^(?:公车|公务用?车|车辆)购置(?:费用?|经费|支出)?$/,
    'vehicle-running': /^(?:公车|公务用?车|车辆)(?:运行|维护)(?:及|和|与)?(?:运行|维护)?(?:费用?|经费|支出)?$/,
    vehicles: /^(?:公车|公务用?车|车辆)(?:购置)?(?:及|和|与)?(?:运行)?(?:维护|运行)?(?:费用?|经费|支出)?$/,
    overseas: /^因?公?(?:出国|出境)/,
    reception: /^(?:公务)?接待(?:费用?|经费|支出)?$/,
    total: /^(?:部门|单位|年度|本年)*(?:整体)?支出(?:合计|总计|总额)$|^(?:部门|单位)?整体支出$/,
    basic: /^(?:部门)?基本支出(?:合计|总额|小计)?$/,
    personnel: /^人员(?:经费|支出)(?:合计|总额|小计)?$/,
    'three-public': /^三公(?:经费)?(?:支出|合计|总额|小计)*$/,
    projects: /^项目支出(?:合计|总额|小计)?$/,
    'public-funds': /^(?:日常)?公用(?:经费|支出)+(?:合计|总额|小计)?$/,
    procurement: /^政府采购(?:金额|支出|预算|总额)?$/,
    'basic-adjustment': /^(?:部门)?基本支出预算(?:调整|追加)/,
    'total-adjustment': /^(?:部门)?整体支出预算(?:调整|追加)/,
    /** Buildings, measures, notes, signatures. */
    end: /楼堂馆所|厉行节约|^说明|^注|^备注|填表|填报|批复规模|批准规模|保障措施/,
  },
  buildings: { end: /措施|说明|^注|填表|填报/ },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

export type RowBlock = keyof typeof ROW_WORDS;
export type RowKindOf<Block extends RowBlock> = Extract<keyof (typeof ROW_WORDS)[Block], string>;
type RowText = Pick<Label, 'plain' | 'text'>;

/** Words of a place: block → column, or kind of row → whole labels, as printed. */
export type LocalWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

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
    const common = (ROW_WORDS[block] as Readonly<Record<string, RegExp>>)[kind];
    return common?.test(text) === true || common?.test(plain) === true || this.isOwn(block, kind, text);
  }

  /** The kind of row the place alone calls so; null when it does not. */
  ownKind<Block extends RowBlock>(block: Block, text: string): RowKindOf<Block> | null {
    if (this.own.size === 0) return null;
    const kinds = Object.keys(ROW_WORDS[block]) as RowKindOf<Block>[];
    return kinds.find((kind) => this.isOwn(block, kind, text)) ?? null;
  }

  private isOwn(block: string, kind: string, text: string): boolean {
    return this.own.size > 0 && (this.own.get(`${block}/${kind}`)?.has(text) ?? false);
  }
}
