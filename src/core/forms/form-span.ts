import { kindOf, type Anchor, type Landmarks } from './anchors';
import type { FormKind } from './form';

/** The headers that make one form, and the rows it may lie in. */
export interface FormSpan {
  readonly kind: FormKind;
  readonly anchors: readonly Anchor[];
  /** First row of its heading. */
  readonly top: number;
  /** First row that is no longer its. */
  readonly end: number;
}

/** Parts the headers of a sheet into forms: a title, another kind, or a second table of the same sort begins a new one. */
export function formSpans({ anchors, titles }: Landmarks, top: number, end: number): readonly FormSpan[] {
  const groups: { anchors: Anchor[]; top: number }[] = [];
  let previous = top - 1;
  for (const anchor of anchors) {
    const current = groups.at(-1);
    const title = titles.find(({ row }) => row > previous && row < anchor.row);
    const begins = current === undefined || title !== undefined || !belongs(anchor, current.anchors);
    if (begins) groups.push({ anchors: [anchor], top: current === undefined ? top : (title?.row ?? anchor.row) });
    else current.anchors.push(anchor);
    previous = anchor.row;
  }
  return groups.flatMap((group, index) => {
    const first = group.anchors[0];
    if (first === undefined) return [];
    return [{ kind: kindOf(first), anchors: group.anchors, top: group.top, end: groups[index + 1]?.top ?? end }];
  });
}

function belongs(anchor: Anchor, group: readonly Anchor[]): boolean {
  const first = group[0];
  if (first === undefined || kindOf(first) !== kindOf(anchor)) return false;
  if (anchor.block === 'indicators') return true;
  return !group.some(({ block }) => block === anchor.block || block === 'indicators');
}
