import type { ReportLine } from '../sentences';
import { figuresOf, type WrittenFigure } from '../written-figure';

/** A figure of a paragraph among the others: what is needed to see which of them belong together. */
export interface Item {
  /** Places count in the paragraph. */
  readonly figure: WrittenFigure;
  /** The words from the figure before. */
  readonly lead: string;
  /** The words up to the next figure. */
  readonly behind: string;
  /** Brackets open around it. */
  readonly depth: number;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
  /** Number of its part of the paragraph, as semicolons and full stops divide it. */
  readonly section: number;
  /** What is counted or measured, so that figures can be added up or compared: 人 for 名, 元 for 万元. */
  readonly measure: string;
}

export function itemsOf({ text, sentences }: ReportLine): readonly Item[] {
  const { plain } = text;
  // 三项合计: how many were listed, and no figure of their own.
  const figures = figuresOf(text).filter(({ inWords, end }) => !inWords || !/^[^,;。]{0,4}(?:合计|共计|总计)/.test(plain.slice(end)));
  return figures.map((figure, at): Item => {
    const before = plain.slice(0, figure.start);
    return {
      figure,
      lead: plain.slice(figures[at - 1]?.end ?? 0, figure.start),
      behind: plain.slice(figure.end, figures[at + 1]?.start ?? plain.length),
      depth: Math.max(0, countOf(before, /[(（]/g) - countOf(before, /[)）]/g)),
      sentence: sentences.findIndex(({ start, end }) => figure.start >= start && figure.start < end),
      section: countOf(before, /[;。]/g),
      measure: measureOf(figure.unit),
    };
  });
}

function measureOf(unit: string): string {
  if (/^[人名位]$/.test(unit)) return '人';
  return /^(?:个百分点|百分点)$/.test(unit) ? '百分点' : unit;
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Half of the last place written, for figures that are rounded; counts are exact. */
export function roundingOf({ multiple, place }: WrittenFigure): WrittenFigure['value'] {
  return multiple.gt(1) || place.decimalPlaces() > 0 ? place.div(2) : place.times(0);
}
