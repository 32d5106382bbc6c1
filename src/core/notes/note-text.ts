/** Where a person writes: nothing about causes or remedies is ever made up. */
export const BLANKS = '原因：【待填】。改进措施：【待填】。';

/** A note taken apart: our earlier sentence, and what stands before and after it. */
export interface SplitNote {
  readonly before: string;
  /** Null when no sentence of ours is in the text. */
  readonly sentence: string | null;
  readonly after: string;
}

/**
 * Finds our earlier sentence in a note: the one kept with the workbook; where that was lost, one that has the very
 * form of our sentences. `before + sentence + after` is the text again, whatever it holds.
 */
export function splitNote(text: string, known: string | undefined): SplitNote {
  if (known !== undefined && known !== '') {
    const at = text.indexOf(known);
    if (at >= 0) return { before: text.slice(0, at), sentence: known, after: text.slice(at + known.length) };
  }
  const match = OURS.exec(text);
  if (match === null) return { before: '', sentence: null, after: text };
  return { before: text.slice(0, match.index), sentence: match[0], after: text.slice(match.index + match[0].length) };
}

/** A person's words in a note; blanks that nobody touched are ours. */
export function wordsOf({ before, after }: SplitNote): string {
  return before + (after === BLANKS ? '' : after);
}

/** The new sentence in the place of the old one, or in front; with blanks to fill in where there are no words yet. */
export function joinNote(split: SplitNote, sentence: string): string {
  const words = wordsOf(split);
  if (words.trim() === '') return `${sentence}${BLANKS}${words}`;
  if (split.sentence === null) return `${sentence}${words}`;
  return `${split.before}${sentence}${split.after}`;
}

const FIGURE = String.raw`[≥≤=><]?-?\d[\d.]*[^，。；\d]{0,8}`;
const DATE = String.raw`[^，。；“”]{1,20}`;
const QUOTED = '“[^”]*”';
const SCORE = String.raw`(?:，(?:应得|得)-?[\d.]+分，扣[\d.]+分)?`;
const BEYOND = String.raw`(?:，完成率-?[\d.]+%)?，[高低]于指标值[\d.]+[^，。；\d]{0,8}`;
const MONEY = String.raw`-?[\d.]+(?:(?:亿|百万|万|千)?元)?`;

/** The forms our sentences have; see facts.ts. */
const FORMS: readonly string[] = [
  `指标值${FIGURE}，实际完成${FIGURE}(?:${BEYOND}|，为指标值的[\\d.]+倍|，与指标值一致|，达到指标要求)${SCORE}。`,
  `指标值${QUOTED}，实际完成${QUOTED}，(?:未完全)?达到预期目标${SCORE}。`,
  `指标值${DATE}，实际完成${DATE}，[逾按]期完成${SCORE}。`,
  `(?:全年|年初)预算数${MONEY}，全年执行数${MONEY}，执行率-?[\\d.]+%(?:，未执行${MONEY})?。`,
  `年初预算数${MONEY}，全年预算数${MONEY}，调[增减]${MONEY}，预算调整率-?[\\d.]+%。`,
];
const ONE = `(?:${FORMS.join('|')})`;
/** One sentence, or several each led by the name of its indicator where a cell is shared. */
const OURS = new RegExp(`(?:〔[^〕]*〕${ONE})+|${ONE}`);
