import { normalise, unquoted } from '../cells/normalise';
import { remembered, rememberedFor } from '../cells/remembered';

/** What an indicator is about, where another figure of the unit says the same, or its direction follows. */
export type IndicatorClass = keyof typeof CLASSES;

interface ClassWords {
  readonly name: RegExp;
  /** Names that fit and mean something else. */
  readonly but?: RegExp;
  /** The second level may say it instead of the name. */
  readonly level2?: RegExp;
}

const NEVER = /(?!)/;
const AMOUNT = '(?:支出|决算|总额|控制数|控制额|控制)?(?:数|额)?$';

/** Known by the whole name without brackets, quotation marks and white space. A pack adds words that stand anywhere in it. */
export const CLASSES = {
  /** 财政供养人数, 在职人数; not their control rate. */
  staff: { name: /(?:财政供养(?:人员|人口)?|在职(?:人员|职工|在编人员)?|在编(?:人员)?)(?:总)?(?:人数|数量|数)$/ },
  /** 预算执行率, 资金支付率 of the whole. */
  executionRate: {
    name: /^(?:部门|单位|项目|整体|全年|年度|预算|资金|支出)*执行率$|(?:预算|资金|经费|项目资金)(?:总)?(?:执行|支付|支出|使用)(?:完成)?(?:率|进度|比例)$|(?:完成|实现).{0,4}(?:资金|经费)(?:的)?(?:支付|拨付)$/,
    but: /采购|专项|三公|公用|人员|专款|合规/,
  },
  cost: { name: /成本/, level2: /成本/ },
  /** An amount of the base table, said once more. */
  threePublic: { name: new RegExp(`^三公经费${AMOUNT}`) },
  publicFunds: { name: new RegExp(`^公用经费${AMOUNT}`) },
  projects: { name: /^项目支出(?:决算|总额)?(?:数|额)?$/ },
  reception: { name: /^公务接待费?(?:支出|控制数|控制额)?$/ },
  /** The change of 三公 on last year, counted as a fall or as it is. */
  threePublicFall: { name: /三公.*(?:下降|降低|减少|压减|降幅)/ },
  threePublicChange: { name: /三公.*变动率/ },
  /** Of a place alone: better the more, or the less. */
  larger: { name: NEVER },
  smaller: { name: NEVER },
} as const satisfies Readonly<Record<string, ClassWords>>;

export type LocalClasses = Readonly<Record<string, readonly string[]>>;

const LONGEST_PAIR = 80;

/** Units of a place fill in the same names; a place is asked for by one object. */
const classesAt = rememberedFor((local: LocalClasses) => remembered((both) => classesIn(both, local), LONGEST_PAIR));

/** The classes an indicator belongs to, by its name and second level. */
export function classesOf(name: string, level2: string, local: LocalClasses): ReadonlySet<IndicatorClass> {
  return classesAt(local)(`${name}\n${level2}`);
}

function classesIn(both: string, local: LocalClasses): ReadonlySet<IndicatorClass> {
  const [name = '', level2 = ''] = both.split('\n');
  const plain = unquoted(normalise(name)).replace(/[（(].*?[）)]/g, '');
  const found = Object.entries<ClassWords>(CLASSES).filter(
    ([key, { name: own, but = NEVER, level2: level = NEVER }]) =>
      (own.test(plain) && !but.test(plain)) || level.test(level2) || (local[key] ?? []).some((word) => plain.includes(normalise(word))),
  );
  return new Set(found.map(([key]) => key as IndicatorClass));
}
