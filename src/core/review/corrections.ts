import { Decimal } from '../compute/decimal';
import type { CellContent, Edit } from '../edits/edit';
import { cellKey } from '../grid/address';
import type { Finding, FixEdit } from '../rules/finding';

/**
 * What may be written at once: the computed corrections of all errors and warnings, each cell once. A total that several of them
 * carry has what all of them come to; each correction by itself counts only its own score.
 */
export function corrections(findings: readonly Finding[]): readonly FixEdit[] {
  const fixes = findings.flatMap(({ fix, severity }) => (fix?.kind === 'computed' && severity !== 'info' ? [fix] : []));
  const written = new Map<string, FixEdit>();
  // The correction of a total has those of its scores with it: they are in it already.
  for (const { edits } of [...fixes].sort((a, b) => b.edits.length - a.edits.length)) {
    const [own] = edits;
    if (written.has(cellKey(own.edit))) continue;
    for (const each of edits) {
      const before = written.get(cellKey(each.edit));
      written.set(cellKey(each.edit), before === undefined ? each : withBoth(before, each.edit));
    }
  }
  return [...written.values()];
}

/** What the second adds to or takes from the cell, on top of the first. A formula follows its cells by itself. */
function withBoth(first: FixEdit, { from, to }: Edit): FixEdit {
  const [held, before, after] = [first.edit.to, from, to].map(figureIn);
  if (!held || !before || !after) return first;
  const sum = held.plus(after).minus(before);
  return { ...first, edit: { ...first.edit, to: withFigure(first.edit.to, sum) } };
}

const FIGURE = /-?\d+(?:\.\d+)?/;

function figureIn(content: CellContent): Decimal | null {
  const figure = content.kind === 'value' ? FIGURE.exec(String(content.value ?? ''))?.[0] : undefined;
  return figure === undefined ? null : new Decimal(figure);
}

function withFigure(content: CellContent, figure: Decimal): CellContent {
  if (content.kind !== 'value') return content;
  const { value } = content;
  return { kind: 'value', value: typeof value === 'string' ? value.replace(FIGURE, figure.toFixed()) : figure.toNumber() };
}
