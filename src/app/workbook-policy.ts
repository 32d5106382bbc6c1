import { decisionKey, NO_DECISIONS, parseDecisions, serialiseDecisions, type Decisions } from '../core/decisions';
import type { Field } from '../core/forms/field';
import { extent, type Grid, type SheetRef } from '../core/grid/grid';
import { defaultPack, resolvePack, withOverrides } from '../core/packs/built-in';
import type { RulePack } from '../core/packs/pack';
import { isOwnRecord } from '../core/record/record-sheet';

/**
 * What is made of a workbook before and after its review, the same for the pane and the command line: which sheets are
 * reviewed, by which pack and decisions, where marks may stand, and what is kept.
 */

/** A sheet as either of them reads it; the grid is null where it was not read. */
export interface SheetToReview {
  readonly grid: Grid | null;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** Every visible sheet but our own record of an earlier review. */
export function reviewable(sheets: readonly SheetToReview[]): Grid[] {
  return sheets.flatMap(({ visible, grid }) => (visible && grid !== null && !isOwnRecord(grid) ? [grid] : []));
}

/** Names of the sheets that are not reviewed because they are hidden; drafts of an earlier year may stand there. */
export function hiddenSheets(sheets: readonly (SheetToReview & { readonly sheet: SheetRef })[]): string[] {
  return sheets.flatMap(({ visible, grid, sheet }) =>
    visible || (grid !== null && (extent(grid) === null || isOwnRecord(grid))) ? [] : [sheet.name],
  );
}

/** Sheets whose marks and notes are ours to change: a protected one is left as it is, with whatever marks it has. */
export function changeable<Sheet extends SheetToReview>(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => sheet.visible && !sheet.protected);
}

/** Stored decisions that cannot be read, or were written by a newer version, stay as they are and count for nothing. */
export interface KnownDecisions {
  readonly decisions: Decisions;
  readonly decisionsProblem: 'unreadable' | 'newer' | null;
}

export function decisionsIn(stored: string | null): KnownDecisions {
  if (stored === null) return { decisions: NO_DECISIONS, decisionsProblem: null };
  const parsed = parseDecisions(stored);
  return 'problem' in parsed
    ? { decisions: NO_DECISIONS, decisionsProblem: parsed.problem }
    : { decisions: parsed.decisions, decisionsProblem: null };
}

/** What to store of decisions made; undefined where those that are stored must be left alone. */
export function toStore({ decisions, decisionsProblem }: KnownDecisions): string | undefined {
  return decisionsProblem === null ? serialiseDecisions(decisions) : undefined;
}

export function packOf({ pack, overrides, ownPack }: Decisions): RulePack {
  return resolvePack(pack, overrides, ownPack) ?? withOverrides(defaultPack(), overrides);
}

/** A note that was written: its cell, and the computed part of its text; null when the person took that out. */
export interface WrittenNote {
  readonly field: Field;
  readonly sentence: string | null;
}

/** So that the sentences are known as computed ones from now on, each in its own sheet: units name their fields alike. */
export function withSentences(current: Decisions, notes: readonly WrittenNote[]): Decisions {
  const sentences = { ...current.sentences };
  for (const { field, sentence } of notes) {
    delete sentences[field.key];
    delete sentences[decisionKey(field)];
    if (sentence !== null) sentences[decisionKey(field)] = sentence;
  }
  return sameEntries(sentences, current.sentences) ? current : { ...current, sentences };
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
