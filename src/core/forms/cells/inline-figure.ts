import type { Label } from './labels';
import { labelOf, normalise } from './normalise';
import { LONGEST_CELL, remembered } from './remembered';

/** A label and its figure in one cell: `其中：一般公共预算：3427.08万元`. */
export interface InlineFigure {
  /** What stands in front of the figure, colon included. */
  readonly before: string;
  /** The figure as written, or `无`; empty when nothing is. */
  readonly text: string;
  readonly after: string;
}

const DIGIT = '[0-9０-９]';
const FIGURE = `[-+－＋]?${DIGIT}[0-9０-９,，]*(?:[.．]${DIGIT}+)?[%％]?`;
/** What says that there is nothing, at the end of the text. */
const NOTHING = '(?:无|没有|[-—–－/]+)(?=[\\s\\u3000。]*$)';
/** The last colon of the text parts label from figure. */
const BEHIND_COLON = new RegExp(`^([\\s\\S]*[:：][\\s\\u3000]*)(${FIGURE}|${NOTHING})?([\\s\\S]*)$`);
const WITHOUT_COLON = new RegExp(`^([^0-9０-９]*[^0-9０-９.．,，+\\-－＋])(${FIGURE})([^0-9０-９]*)$`);
/** What stands between two labelled figures of one cell: a line break, a semicolon, blanks in front of another label. */
const BETWEEN = /[\n;；]|(?<![:：\s])[ \t\u3000]{2,}(?=[^\s:：]{2,12}[:：])/;

/** Splits a text into label and figure; null when it has neither a colon nor a figure at its end. */
export function inlineFigure(text: string): InlineFigure | null {
  const match = BEHIND_COLON.exec(text) ?? WITHOUT_COLON.exec(text);
  if (match === null) return null;
  const [, before = '', figure = '', after = ''] = match;
  return { before, text: figure, after };
}

/** One label of several in a cell, and the words of its own line. */
export interface InlineLine {
  readonly label: string;
  /** `before` and `after` reach to the ends of the cell, so that a figure can be put back in its place. */
  readonly figure: InlineFigure;
}

/** Every labelled figure of a cell that lists several. */
export const inlineLines = remembered((text): readonly InlineLine[] => {
  const lines: InlineLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const between = BETWEEN.exec(text.slice(start));
    const end = between === null ? text.length : start + between.index;
    const figure = inlineFigure(text.slice(start, end));
    if (figure !== null) {
      const before = text.slice(0, start) + figure.before;
      lines.push({ label: figure.before, figure: { before, text: figure.text, after: figure.after + text.slice(end) } });
    }
    start = end + (between?.[0].length ?? 1);
  }
  return lines;
}, LONGEST_CELL);

/** A label alone, and what it says behind its colon; of a cell of several each. */
interface Said {
  readonly label: Label;
  /** Blank where its own cell says nothing. */
  readonly said: string;
}

export function saidBy(label: Label): readonly Said[] {
  if (!/[:：]/.test(label.raw)) return [{ label, said: '' }];
  return inlineLines(label.raw).map(({ label: raw, figure }) => ({
    label: { ...label, raw, plain: normalise(raw), text: labelOf(raw) },
    said: (`${figure.text}${figure.after}`.split(/[\n;；]/)[0] ?? '').trim(),
  }));
}

/** A level's name and its points in brackets: `效益指标（30）`; one digit may number it. */
const POINTS_OF_LEVEL =
  /^([\s\S]*?[(（[【][\s\u3000]*)([1-9１-９][0-9０-９](?:[.．][0-9０-９]+)?|100|１００)([\s\u3000]*[)）\]】][\s\u3000]*)$/;

/** The same of a label that is known to be a level's, which may leave out 分. */
export function levelPoints(text: string): InlineFigure | null {
  const points = inlinePoints(text);
  if (points !== null) return points;
  const [, before, figure, after] = POINTS_OF_LEVEL.exec(text) ?? [];
  return before === undefined || figure === undefined || after === undefined ? null : { before, text: figure, after };
}

/** `（30分)`; a narrow column breaks it anywhere. */
const IN_BRACKETS =
  /^([\s\S]*[(（[【][\s\u3000]*)([-－−]?[0-9０-９](?:[\s\u3000]*[0-9０-９])*(?:[.．][0-9０-９]+)?)([\s\u3000]*分[\s\S]*)$/;
const ANYWHERE = /^([\s\S]*?)([0-9０-９]+(?:[.．][0-9０-９]+)?)([\s\u3000]*分[\s\S]*)$/;

/** The points a label states: `产出指标（30分)` holds 30. */
export function inlinePoints(text: string): InlineFigure | null {
  const match = IN_BRACKETS.exec(text) ?? ANYWHERE.exec(text);
  if (match === null) return null;
  const [, before = '', figure = '', after = ''] = match;
  return { before, text: figure, after };
}
