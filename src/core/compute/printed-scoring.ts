import type { Field } from '../forms/field';
import { normalise } from '../forms/normalise';
import { Decimal } from './decimal';

/** `预算执行率≥95%的，得满分`, `执行率达到90%（含）以上的，计满分`. */
const FULL_FROM =
  /执行率(?:达到|达|在|为|大于等于|大于或等于|不低于|高于|≥=?|>=?)?([0-9]{1,3}(?:\.[0-9]+)?)%(?:[(（]?含[0-9.%]*[)）]?)?(?:及?以上)?的?[,，:：]?(?:均|可|即)?(?:得|计|给|按)?满分/;

/** The execution rate, in percent, from which a text below the table gives full points; null when none does. */
export function fullPointsFrom(remarks: readonly Field[]): { readonly rate: Decimal; readonly text: string } | null {
  for (const { entry } of remarks) {
    if (entry.kind !== 'text') continue;
    const [found, rate] = FULL_FROM.exec(normalise(entry.text)) ?? [];
    if (found !== undefined && rate !== undefined) return { rate: new Decimal(rate), text: found };
  }
  return null;
}
