import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Border, CellStyle, HorizontalAlignment, VerticalAlignment } from '../host/model';

const DEFAULT_FONT_SIZE = 11;
const WHITE = '#FFFFFF';

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel's names of lines, in the order its own style pane has them. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

export function cellStyleOf(style: Nullable<IStyleData>, locked: boolean): CellStyle {
  return {
    fill: style?.bg?.rgb ? hex(style.bg.rgb) : WHITE,
    bold: style?.bl === BooleanNumber.TRUE,
    fontSize: style?.fs ?? DEFAULT_FONT_SIZE,
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontal: keyOf(HORIZONTAL, style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    vertical: keyOf(VERTICAL, style?.vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
    locked,
  };
}

/** The parts of a style that Univer keeps in its own; `locked` is not among them. */
export function styleDataOf(style: Partial<CellStyle>): IStyleData {
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? 1 : 0 }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
  };
}

export function borderOf(data: Nullable<IBorderStyleData>): Border | null {
  if (!data || data.s === BorderStyleTypes.NONE) return null;
  return { style: keyOf(LINES, data.s) ?? 'Continuous', color: hex(data.cl.rgb ?? '#000000') };
}

export function borderDataOf({ style, color }: Border): IBorderStyleData {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** `rgb(255, 0, 0)` or `#ff0000` → `#FF0000`. */
function hex(color: string): string {
  const parts = /^rgba?\(\s*([0-9]+),\s*([0-9]+),\s*([0-9]+)/.exec(color);
  if (parts === null) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function keyOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>, value: Value): Key | undefined {
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}
