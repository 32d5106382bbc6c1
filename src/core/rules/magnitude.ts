import { Decimal } from '../compute/decimal';
import type { Fulfilment } from '../compute/figures';
import type { Wording } from '../wording';

/** Ten times the target, or a tenth of it, is hardly a result: more likely another unit. */
const SUSPECT = { most: new Decimal('0.1'), least: new Decimal(10) };
/** A slip of unit leaves the result near the target; farther off it explains nothing. */
const NEAR = { least: new Decimal('0.8'), most: new Decimal('1.25') };

const SLIPS: readonly { readonly factor: Decimal; readonly units: Wording }[] = [
  { factor: new Decimal(10000), units: { zh: '万与个（如万元与元、万亩与亩）', en: '10 000s and ones (such as 万元 and 元)' } },
  { factor: new Decimal('666.67'), units: { zh: '亩与平方米', en: '亩 and square metres' } },
  { factor: new Decimal(15), units: { zh: '公顷与亩', en: 'hectares and 亩' } },
  { factor: new Decimal(1000), units: { zh: '吨与公斤（或公里与米）', en: 'tonnes and kilograms (or kilometres and metres)' } },
  { factor: new Decimal(100), units: { zh: '比值与百分数', en: 'ratio and percent' } },
];

export function isMagnitudeSuspect({ multiple }: Fulfilment): boolean {
  return multiple !== null && (multiple.gte(SUSPECT.least) || (multiple.lte(SUSPECT.most) && multiple.gt(0)));
}

/** The unit mix-up that would bring the result next to its target; null when none does. */
export function unitSlip(fulfilment: Fulfilment): Wording | null {
  const { multiple } = fulfilment;
  if (multiple === null || !isMagnitudeSuspect(fulfilment)) return null;
  for (const { factor, units } of SLIPS) {
    const corrected = multiple.gte(SUSPECT.least) ? multiple.div(factor) : multiple.times(factor);
    if (corrected.gte(NEAR.least) && corrected.lte(NEAR.most)) {
      return {
        zh: `疑似计量单位混用：${units.zh}，相差${factor.toFixed()}倍`,
        en: `Units may be mixed up: ${units.en}, a factor of ${factor.toFixed()}`,
      };
    }
  }
  return null;
}
