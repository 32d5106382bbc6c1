import type { Checked } from '../compute/checked';
import type { UnitFigures } from '../compute/figures';
import type { Figure } from './result';
import { stated } from '../compute/stated';

/** The recomputed figures as a person reads them. */
export function figureList({ checked }: UnitFigures): Figure[] {
  return checked.map(toFigure);
}

function toFigure({ key, label, field, due, verdict }: Checked): Figure {
  const shown = field === null ? '' : stated(field);
  return {
    key,
    label,
    field,
    stated: shown === '' ? null : shown,
    due: due.computable ? due.shown : null,
    // Written out when somebody looks.
    get arithmetic() {
      return due.computable ? { zh: due.arithmetic, en: due.arithmetic } : due.reason;
    },
    agrees: verdict === 'agrees' || verdict === 'residue' || verdict === 'rounded' || verdict === 'unstated' || verdict === 'uncomputable',
  };
}
