import { extent, type Grid } from '../grid/grid';
import type { Wording } from '../wording';
import { findLandmarks, type Landmarks } from './anchors';
import type { Form, FormKind } from './form';
import { formSpans } from './form-span';
import type { FormMapping } from './mapping';
import { readForm } from './read-form';

export interface Recognition {
  readonly forms: readonly Form[];
  /** What was looked for and what is missing; null when every form on the sheet was recognised. */
  readonly reason: Wording | null;
}

/** Finds and reads the forms of a sheet by their labels; by a person's `mapping` where one is given. */
export function recognise(grid: Grid, _mapping?: FormMapping): Recognition {
  const block = extent(grid);
  if (block === null) return { forms: [], reason: { zh: '工作表是空的。', en: 'The sheet is empty.' } };
  const landmarks = findLandmarks(grid);
  const counts = new Map<FormKind, number>();
  const forms = formSpans(landmarks, block.top, block.bottom + 1).flatMap((span) => {
    const ordinal = (counts.get(span.kind) ?? 0) + 1;
    const form = readForm(grid, span, ordinal);
    if (form === null) return [];
    counts.set(span.kind, ordinal);
    return [form];
  });
  return { forms, reason: forms.length > 0 ? null : reasonFor(landmarks) };
}

function reasonFor(landmarks: Landmarks): Wording {
  const title = landmarks.titles[0]?.plain;
  const found = title === undefined ? null : title;
  return {
    zh: `${found === null ? '' : `有标题“${found}”，但`}没有找到自评表的表头（三级指标、年度指标值、实际完成值、得分）或基础数据表的表头（编制数、决算数、预算数）。`,
    en: `${found === null ? '' : `There is a title “${found}”, but `}neither the header of a self-evaluation table (三级指标, 年度指标值, 实际完成值, 得分) nor that of a base data table (编制数, 决算数, 预算数) was found.`,
  };
}
