import { rememberedFor } from '../../forms/cells/remembered';
import type { ReportLine, Sentence } from './sentences';
import { figuresOf, type WrittenFigure } from './written-figure';

/** A sentence as people read it: its figures in order, and what is said aside in brackets. */
export interface SentenceTree {
  readonly sentence: Sentence;
  readonly nodes: readonly ClauseNode[];
  /** All of its figures, those in brackets too. */
  readonly figures: readonly Said[];
}

export type ClauseNode = Said | Aside;

/** What stands in brackets, with its figures: it takes over what was said before and hands nothing on. */
export interface Aside {
  readonly nodes: readonly ClauseNode[];
}

/** A figure with the words around it. */
export interface Said {
  /** Places count in the line. */
  readonly figure: WrittenFigure;
  readonly line: ReportLine;
  readonly sentence: Sentence;
  /** The words from the figure before that it goes on from; what was said aside in between is left out. */
  readonly lead: string;
  /** Of the lead: what stands after the last comma or the like. */
  readonly clause: string;
  /** The words up to the next figure, in brackets or not. */
  readonly behind: string;
  /** The sentence up to it, and from it on. */
  readonly ahead: string;
  readonly rest: string;
  /** How many figures behind it are parted from each other by signs alone: 72.86%和27.14%. */
  readonly row: number;
  /** Brackets open around it: where each of them opens. */
  readonly brackets: readonly number[];
  /** Number of its part of the line, as semicolons and full stops divide it. */
  readonly section: number;
  /** What is counted or measured, so that figures can be added up or compared: 人 for 名, 元 for 万元. */
  readonly measure: string;
}

/** The sentences of a line with their figures; every check asks for them. */
export const treesOf = rememberedFor((line: ReportLine): readonly SentenceTree[] => {
  let section = 0;
  return line.sentences.map((sentence) => {
    const tree = treeOf(line, sentence, section);
    section += partsOf(sentence.plain);
    return tree;
  });
});

/** The figures of a line, in order; places count in it. */
export function figuresIn(line: ReportLine): readonly WrittenFigure[] {
  return treesOf(line).flatMap(({ figures }) => figures.map(({ figure }) => figure));
}

function treeOf(line: ReportLine, sentence: Sentence, section: number): SentenceTree {
  const { plain, start } = sentence;
  const figures = figuresOf(sentence);
  const opened = figures.map(({ start: at }) => bracketsAround(plain, at));
  const said = figures.map((figure, index): Said => {
    const brackets = opened[index] ?? [];
    const lead = leadOf(plain, figures, opened, index);
    return {
      figure: { ...figure, start: start + figure.start, end: start + figure.end, digits: start + figure.digits },
      line,
      sentence,
      lead,
      clause: lastClause(lead),
      behind: plain.slice(figure.end, figures[index + 1]?.start ?? plain.length),
      ahead: plain.slice(0, figure.start),
      rest: plain.slice(figure.end),
      row: rowBehind(plain, figures, index),
      brackets,
      section: section + partsOf(plain.slice(0, figure.start)),
      measure: measureOf(figure),
    };
  });
  return { sentence, nodes: nested(said, 0), figures: said };
}

function partsOf(text: string): number {
  return text.split(/[;。]/).length - 1;
}

function measureOf({ unit }: WrittenFigure): string {
  if (/^[人名位]$/.test(unit)) return '人';
  return /^(?:个百分点|百分点)$/.test(unit) ? '百分点' : unit;
}

/** Where the brackets open that are open at a place. */
function bracketsAround(plain: string, at: number): readonly number[] {
  const open: number[] = [];
  for (let place = 0; place < at; place += 1) {
    if (plain.charAt(place) === '(') open.push(place);
    else if (plain.charAt(place) === ')') open.pop();
  }
  return open;
}

/** From the last figure that stands in the same brackets or outside them, without the brackets closed since that hold figures. */
function leadOf(plain: string, figures: readonly WrittenFigure[], opened: readonly (readonly number[])[], index: number): string {
  const own = opened[index] ?? [];
  let lead = '';
  let until = figures[index]?.start ?? 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const [figure, brackets = []] = [figures[before], opened[before]];
    if (figure === undefined) break;
    if (brackets.every((bracket, depth) => bracket === own[depth])) return plain.slice(figure.end, until) + lead;
    // It stands aside: all of its bracket is passed over.
    const opening = brackets.find((bracket, depth) => bracket !== own[depth]) ?? 0;
    const closing = plain.indexOf(')', figure.end);
    if (closing >= 0 && closing < until) {
      lead = plain.slice(closing + 1, until) + lead;
      until = opening;
    } else if (opening < until) until = opening;
  }
  return plain.slice(0, until) + lead;
}

function rowBehind(plain: string, figures: readonly WrittenFigure[], index: number): number {
  let last = index;
  while (last + 1 < figures.length && /^[,、和及与]+$/.test(plain.slice(figures[last]?.end, figures[last + 1]?.start))) last += 1;
  return last - index;
}

function nested(said: readonly Said[], depth: number): readonly ClauseNode[] {
  const nodes: ClauseNode[] = [];
  for (let at = 0; at < said.length;) {
    const first = said[at];
    if (first === undefined) break;
    const bracket = first.brackets[depth];
    let end = at + 1;
    if (bracket === undefined) nodes.push(first);
    else {
      while (said[end]?.brackets[depth] === bracket) end += 1;
      nodes.push({ nodes: nested(said.slice(at, end), depth + 1) });
    }
    at = end;
  }
  return nodes;
}

const MARKS = [',', ';', '、', ':', '(', '。', '—'];

/** What stands after the last comma or the like; one that ends the words is passed over. */
export function lastClause(words: string): string {
  const bare = words.replace(/[,;、:(]$/, '');
  return words.slice(Math.max(...MARKS.map((mark) => bare.lastIndexOf(mark))) + 1);
}
