import { indicatorFigures, type IndicatorSetting } from '../../src/core/compute/indicator';
import type { IndicatorFigures } from '../../src/core/compute/figures';
import { defaultPack } from '../../src/core/packs/built-in';
import type { RulePack } from '../../src/core/packs/pack';
import { indicatorOf, type IndicatorDraft } from './field-of';

const ALONE: IndicatorSetting = {
  index: 0,
  year: null,
  otherwise: null,
  implied: null,
  shared: false,
  pooled: false,
  decided: undefined,
  executionRate: null,
  unaccounted: null,
  exchanged: true,
  othersByHand: false,
};

/** The figures of an indicator that stands alone, unless the setting says otherwise. */
export function figuresOf(
  draft: IndicatorDraft,
  setting: Partial<IndicatorSetting> = {},
  pack: RulePack = defaultPack(),
): IndicatorFigures {
  return indicatorFigures(indicatorOf(draft), { ...ALONE, ...setting }, pack);
}
