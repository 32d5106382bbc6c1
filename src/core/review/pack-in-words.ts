import { BLOCKS } from '../forms/words/blocks';
import type { BlockDefinition } from '../forms/words/role';
import { defaultPack } from '../packs/built-in';
import type { PackOverrides, RulePack } from '../packs/pack';
import type { LocalLayout } from '../forms/words/lexicon';
import { NONE, type LocalWords } from '../forms/words/row-words';
import { settingTerm } from '../packs/terms';
import { FORM_TERMS, SEVERITY_TERMS } from '../record/terms';
import { CATALOG } from '../rules/catalog';
import type { Wording } from '../wording';

type Settings = Required<Omit<PackOverrides, 'rules' | 'words' | 'rows' | 'layouts' | 'classes' | 'basis'>>;

/** What each setting means, in a sentence without a full stop. */
const SENTENCES: { readonly [Key in keyof Settings]: (value: Settings[Key]) => Wording } = {
  smallerIsBetter: (how) =>
    how === 'linear'
      ? {
          zh: '越低越好的指标超过指标值时，按超出的比例扣分，达到 2 倍不得分',
          en: 'where less is better, points are lost in proportion to the excess, all of them at twice the target',
        }
      : {
          zh: '越低越好的指标超过指标值时，按“指标值 ÷ 完成值 × 分值”计分',
          en: 'where less is better, the points are target ÷ actual × points',
        },
  qualitativeBands: ({ achieved, partly, missed }) => ({
    zh: `定性指标的得分占分值：达成 ${achieved}% 以上，部分达成 ${partly}% 以上，未达成 ${missed}% 以上`,
    en: `qualitative indicators earn at least ${achieved}% achieved, ${partly}% partly achieved, ${missed}% not achieved`,
  }),
  grades: ({ excellent, good, fair }) => ({
    zh: `等级分数线：优 ${excellent} 分，良 ${good} 分，中 ${fair} 分`,
    en: `grades from ${excellent} (excellent), ${good} (good), ${fair} (fair)`,
  }),
  executionWeight: (points) => ({
    zh: `表中没有写明分值时，预算执行率按 ${points} 分计`,
    en: `the execution rate has ${points} points where the form states none`,
  }),
  executionReasonBelow: (rate) => ({ zh: `执行率低于 ${rate}% 须说明原因`, en: `an execution rate below ${rate}% needs a reason` }),
  adjustmentReasonAbove: (rate) =>
    rate === 0
      ? { zh: '预算有调整就须说明原因', en: 'every adjustment of the budget needs a reason' }
      : { zh: `预算调整超过 ${rate}% 须说明原因`, en: `an adjustment of the budget above ${rate}% needs a reason` },
  overfulfilment: ({ wanted, required }) => ({
    zh: `完成值达指标值 ${wanted} 倍建议说明，${required} 倍必须说明`,
    en: `a note is wanted from ${wanted} times the target, required from ${required} times`,
  }),
  totalCaps: (caps) =>
    caps.length === 0
      ? { zh: '总分不受执行率限制', en: 'no limit of the total by the execution rate' }
      : {
          zh: `总分上限：${caps.map(({ below, cap }) => `执行率低于 ${below}% 不超过 ${cap} 分`).join('，')}`,
          en: `highest total: ${caps.map(({ below, cap }) => `${cap} where the execution rate is below ${below}%`).join(', ')}`,
        },
  threePublicBasis: (basis) =>
    basis === 'budget'
      ? { zh: '“三公”经费变动率按预算数计算', en: 'the change of 三公经费 is measured on the budget' }
      : { zh: '“三公”经费变动率按决算数计算', en: 'the change of 三公经费 is measured on what was spent' },
  yearOnYearJump: (rate) => ({ zh: `与上年相差 ${rate}% 以上时提示`, en: `a change of ${rate}% on last year is reported` }),
  tolerance: (points) => ({ zh: `两个得分相差不超过 ${points} 分视为一致`, en: `scores that differ by ${points} at most agree` }),
  scoreDecimals: (decimals) => ({ zh: `得分保留 ${decimals} 位小数`, en: `scores have ${decimals} decimals` }),
  noteLimit: (length) =>
    length === null
      ? { zh: '偏差说明不限字数', en: 'notes of any length' }
      : { zh: `偏差说明不超过 ${length} 字`, en: `notes of ${length} characters at most` },
  forbiddenCharacters: (characters) =>
    characters === ''
      ? { zh: '完成值中的字符不限', en: 'any characters in actual values' }
      : {
          zh: `完成值中不能有这些字符：${[...characters].join(' ')}`,
          en: `these characters are refused in actual values: ${[...characters].join(' ')}`,
        },
};

/** One thing that a pack does differently. */
export interface PackChange {
  readonly now: Wording;
  /** The same as it is everywhere; null for what the pack adds. */
  readonly usually: Wording | null;
}

/** What a pack changes against 全国通用, in words, without full stops: settings, rules, layouts, words, documents. */
export function packInWords(pack: RulePack): readonly PackChange[] {
  return [
    ...changedSettings(pack, defaultPack()),
    ...Object.entries(pack.rules).map(([rule, setting]) => added(ruleInWords(titleOf(rule), setting))),
    ...pack.layouts.map((layout) => added(layoutInWords(layout))),
    ...wordsInWords(pack.words),
    ...listed('rows', pack.rows),
    ...listed('classes', { '': pack.classes }),
    ...Object.entries(pack.basis).map(([rule, { zh, en }]) =>
      added({ zh: `“${titleOf(rule).zh}”的依据：${zh}`, en: `“${titleOf(rule).en}” rests on ${en}` }),
    ),
  ];
}

function changedSettings(pack: RulePack, common: RulePack): readonly PackChange[] {
  return Object.entries(SENTENCES).flatMap(([key, sentence]): readonly PackChange[] => {
    const own: unknown = Reflect.get(pack, key);
    const usual: unknown = Reflect.get(common, key);
    if (JSON.stringify(own) === JSON.stringify(usual)) return [];
    // Each sentence takes what its own setting holds.
    const say = sentence as (value: unknown) => Wording;
    return [{ now: say(own), usually: say(usual) }];
  });
}

function added(now: Wording): PackChange {
  return { now, usually: null };
}

function ruleInWords({ zh, en }: Wording, setting: RulePack['rules'][string]): Wording {
  if (setting === 'off') return { zh: `不提示“${zh}”`, en: `“${en}” is not told` };
  const severity = SEVERITY_TERMS[setting];
  return { zh: `“${zh}”列为${severity.zh}`, en: `“${en}” is told as ${severity.en}` };
}

function titleOf(rule: string): Wording {
  return CATALOG.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };
}

function layoutInWords({ form, blocks }: LocalLayout): Wording {
  const headers = blocks.flatMap(({ columns }) => Object.values(columns).flatMap(([first]) => (first === undefined ? [] : [first])));
  return {
    zh: `认得表头为“${headers.join('、')}”的${FORM_TERMS[form].zh}`,
    en: `a ${FORM_TERMS[form].en.toLowerCase()} form with the headers ${headers.join(', ')} is known`,
  };
}

/** `“全年预算数”也写作“财力安排数”` */
function wordsInWords(words: LocalWords): readonly PackChange[] {
  const blocks: Readonly<Record<string, BlockDefinition>> = BLOCKS;
  return Object.entries(words).flatMap(([block, columns]) =>
    Object.entries(columns).map(([role, labels]) => {
      if (role === NONE) return added({ zh: `不把${quoted(labels)}认作表内文字`, en: `${quoted(labels)} is none of the words of a form` });
      const { zh, en } = blocks[block]?.[role] ?? { zh: role, en: role };
      return added({ zh: `表头“${zh}”也写作${quoted(labels)}`, en: `the column “${en}” is also headed ${quoted(labels)}` });
    }),
  );
}

function listed(setting: 'rows' | 'classes', words: LocalWords): readonly PackChange[] {
  const labels = Object.values(words).flatMap((kinds) => Object.values(kinds).flat());
  const term = settingTerm(setting);
  return labels.length === 0 || term === null
    ? []
    : [added({ zh: `${term.zh}增加${quoted(labels)}`, en: `${term.en}: ${quoted(labels)} as well` })];
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join('、');
}
