import { CLOUD_RIDGE, type UnitFacts } from './unit-facts';

/** The unit's facts with some of its indicators called otherwise; by old name. */
export function renamed(names: ReadonlyMap<string, string>): Partial<UnitFacts> {
  const levels = CLOUD_RIDGE.levels.map((level) => ({
    ...level,
    groups: level.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((each) => ({ ...each, name: names.get(each.name) ?? each.name })),
    })),
  }));
  return { levels };
}

/** Two of the unit's indicators called otherwise: one that met its target exactly, one that exceeded it. */
export function twoNames(first: string, second: string): Partial<UnitFacts> {
  return renamed(
    new Map([
      ['村级道路养护里程', first],
      ['群众满意度', second],
    ]),
  );
}
