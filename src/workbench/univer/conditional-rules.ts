import { BooleanNumber } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  createCfId,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatRule, ConditionalStyle, FrameEdge } from '../host/model';
import { borderDataOf, borderOf } from './cell-styles';
import { toArea, toRange } from './ranges';

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const satisfies Record<FrameEdge, string>;

const TYPES: Readonly<Record<string, string>> = {
  [CFRuleType.colorScale]: 'ColorScale',
  [CFRuleType.dataBar]: 'DataBar',
  [CFRuleType.iconSet]: 'IconSet',
};

const SUBTYPES: Readonly<Record<string, string>> = {
  [CFSubRuleType.formula]: 'Custom',
  [CFSubRuleType.number]: 'CellValue',
  [CFSubRuleType.text]: 'ContainsText',
  [CFSubRuleType.rank]: 'TopBottom',
};

/** A rule of Univer as the host knows it. */
export function hostRuleOf({ cfId, ranges, rule }: IConditionFormattingRule): ConditionalFormatRule {
  const style = 'style' in rule ? rule.style : {};
  const borders: Partial<Record<FrameEdge, NonNullable<ReturnType<typeof borderOf>>>> = {};
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = borderOf(style.bd?.[SIDES[edge]]);
    if (border !== null) borders[edge] = border;
  }
  return {
    id: cfId,
    areas: ranges.map(toArea),
    type: TYPES[rule.type] ?? ('subType' in rule ? (SUBTYPES[rule.subType] ?? 'PresetCriteria') : 'PresetCriteria'),
    formula: isByFormula(rule) ? rule.value : '',
    format: {
      fill: style.bg?.rgb ?? null,
      fontColor: style.cl?.rgb ?? null,
      bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
      borders,
    },
  };
}

function isByFormula(rule: IConditionFormattingRule['rule']): rule is IFormulaHighlightCell {
  return rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;
}

/** A rule by formula for Univer; a new id when it has none yet. */
export function univerRuleOf(
  rule: Omit<ConditionalFormatRule, 'id'> & { readonly id?: string },
): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId: rule.id ?? createCfId(),
    ranges: rule.areas.map(toRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: rule.formula, style: styleOf(rule.format) },
  };
}

function styleOf({ fill, fontColor, bold, borders }: ConditionalStyle): IFormulaHighlightCell['style'] {
  const lines: Record<string, ReturnType<typeof borderDataOf>> = {};
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = borders[edge];
    if (border !== undefined && border.style !== 'None') lines[SIDES[edge]] = borderDataOf(border);
  }
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
    ...(Object.keys(lines).length === 0 ? {} : { bd: lines }),
  };
}
