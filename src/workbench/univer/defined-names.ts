import type { HostName } from '../host/model';
import type { UniverParts } from './univer-parts';

/** The names that Univer's workbook defines, spelled as Excel spells them. */
export class DefinedNames {
  constructor(private readonly parts: UniverParts) {}

  all(): readonly HostName[] {
    const names = this.parts.definedNames.getDefinedNameMap(this.parts.workbook.getId()) ?? {};
    return Object.values(names).map(({ name, formulaOrRefString, hidden }) => ({
      name,
      formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
      visible: hidden !== true,
    }));
  }

  add({ name, formula, visible }: HostName): void {
    this.parts.workbook.insertDefinedNameBuilder({
      unitId: this.parts.workbook.getId(),
      id: name,
      name,
      // Univer keeps a reference without its sign, a formula with it.
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      hidden: !visible,
    });
  }

  remove(name: string): void {
    this.parts.workbook.deleteDefinedName(name);
  }
}

function isReference(formula: string): boolean {
  return !/[(+*/&<>"]/.test(formula.replace(/'(?:[^']|'')*'/g, ''));
}
