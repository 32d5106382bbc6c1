import type { Decisions, Direction } from '../core/decisions';
import type { Field, FieldKey } from '../core/forms/field';
import type { PointedBlock } from '../core/forms/areas/mapping';
import type { Position } from '../core/grid/address';
import type { Grid, SheetRef } from '../core/grid/grid';
import type { RulePack } from '../core/packs/pack';
import type { ReportFinding } from '../core/report/result';
import type { Finding } from '../core/rules/finding';
import type { Settlement } from '../core/settled';
import type { Wording } from '../core/wording';
import type { InsertionPlace } from './insertion-place';
import type { Marking } from './marking';
import type { OpenReport, SessionState } from './session-state';
import type { Store } from './store';

/** One row of 全部写入, as a person wants it. */
export interface WrittenNote {
  readonly draftKey: FieldKey;
  /** The whole new text of the cell. */
  readonly text: string;
  /** The computed part of it; null when the person left it out. */
  readonly sentence: string | null;
}

/** Outcome of trying a change without writing it (试算). Purely computed; no round trip. */
export interface Trial {
  readonly totalBefore: string | null;
  readonly totalAfter: string | null;
  readonly findingsBefore: number;
  readonly findingsAfter: number;
}

/** A rule pack as a file to hand on. */
export interface PackFile {
  /** Without its ending. */
  readonly name: string;
  readonly text: string;
  /** Sheets pointed out by hand of which it holds the layout, by name. */
  readonly layouts: readonly string[];
  /** Those it does not hold: their headers have no words, or the same twice. */
  readonly left: readonly string[];
}

/** 整改通知, ready to be sent. */
export interface UnitNotice {
  readonly title: string;
  readonly text: string;
}

/** The live loop and everything a person can do. Methods resolve when done; a refusal becomes a notice, never a throw. */
export interface Session {
  readonly store: Store<SessionState>;
  /** 开始复核 / 重新复核 */
  review(): Promise<void>;
  cancelReview(): void;
  /** The person came back to the workbook: what the pane shows is read once more. */
  lookAgain(): void;
  selectFinding(key: string | null): void;
  selectUnit(key: string): void;
  /** 该行已隐藏: the row of a field is hidden or filtered out, as last read. */
  rowHidden(field: Field): boolean;
  /** 定位 */
  reveal(fieldKey: FieldKey): Promise<void>;
  /** 定位, of a place that nobody read. */
  revealPlace(sheet: SheetRef, at: Position): Promise<void>;
  /** 试算; rejects when the part that works it out cannot be fetched. */
  try(finding: Finding, as: 'value' | 'formula'): Promise<Trial>;
  /** 采用重算值. What a person asks for resolves with whether it was done; false, and a notice, when it was refused. */
  accept(findingKey: string, as: 'value' | 'formula'): Promise<boolean>;
  /**
   * 写入偏差说明: `text` is the whole new text of the cell, `sentence` the computed part of it (null when the user removed
   * it). `basedOn` is the text that stood in the cell when the editor opened: refused as stale when it no longer does.
   */
  writeNote(draftKey: FieldKey, text: string, sentence: string | null, basedOn?: string): Promise<boolean>;
  /** 全部写入: one step, and one to undo. */
  writeNotes(notes: readonly WrittenNote[]): Promise<boolean>;
  /** 忽略并注明理由: something is wrong about the findings. One step, and one to undo. */
  ignore(findingKeys: readonly string[], reason: string): Promise<boolean>;
  /** 已说明: an explanation that no cell of the form has room for, kept with the workbook. One step, and one to undo. */
  explain(findingKeys: readonly string[], text: string): Promise<boolean>;
  /** Where an explanation would go if it were put there; null on a sheet that was not read. */
  placeFor(sheetId: string, at: Position): InsertionPlace | null;
  /** Puts what a person explained (已说明) into the cell they point at, if it is blank. */
  insertExplanation(findingKey: string, sheetId: string, at: Position): Promise<boolean>;
  /** 恢复, of what was ignored or explained. */
  restore(findingKey: string): Promise<boolean>;
  /** 选择报告: keeps it beside the workbook; null puts it away. */
  openReport(report: Pick<OpenReport, 'name' | 'document'> | null): void;
  /** 忽略 or 已说明, of a finding of the report; kept with the workbook like any other. */
  settleInReport(finding: ReportFinding, how: Settlement['how'], text: string): Promise<boolean>;
  /** 放入工作簿: the annexes that stand in the open report as tables, each as a sheet behind the others; undone like an edit. */
  addAnnexes(): Promise<boolean>;
  /** The latest entry when no id is given. */
  undo(entryId?: number): Promise<void>;
  undoAll(): Promise<void>;
  redo(): Promise<void>;
  /** 显示标记 (标记到表格, where they are written when asked for) / 隐藏标记 */
  showMarks(shown: boolean): Promise<void>;
  /** Null: as it suits this Excel. */
  setMarking(marking: Marking | null): Promise<void>;
  /** 清理痕迹 */
  clearTraces(): Promise<void>;
  /** 生成复核记录, in Chinese unless asked otherwise. */
  writeRecord(language?: keyof Wording): Promise<void>;
  /** 整改通知 of a unit as it stands; null when it has nothing to correct or to explain, undefined after a refusal. */
  noticeOf(unitKey: string, language: keyof Wording): Promise<UnitNotice | null | undefined>;
  /** Another rule pack, as it comes. Kinds that are no longer told stay so. */
  setPack(pack: string): Promise<void>;
  /** Other settings on top of the rule pack, worked out from those in force when it is written. */
  adjustPack(change: (pack: RulePack) => Decisions['overrides']): Promise<void>;
  /**
   * Takes a person's rule pack from the text of its file, and keeps it with the workbook. Not taken: what is wrong with
   * it, or null where the workbook could not be written (and a notice says why).
   */
  openPack(text: string): Promise<{ readonly taken: boolean; readonly problem: Wording | null }>;
  /** 保存为规则包: the pack in force under another title, with what was pointed out by hand as layouts. */
  packFile(title: string): PackFile;
  /** 本工作簿不再提示这一类, and back: a rule by id. */
  muteRule(rule: string, muted: boolean): Promise<boolean>;
  setDirection(indicatorKey: string, direction: Direction | null): Promise<void>;
  /** A sheet as last read. */
  gridOf(sheetId: string): Grid | null;
  /** 手动指定: every table pointed out on a sheet, none to know it by its own words again. True once it is kept with the workbook. */
  setMapping(sheetId: string, pointed: readonly PointedBlock[]): Promise<boolean>;
  /** Puts this session's decisions in the place of stored ones that could not be read (`decisionsProblem`). */
  replaceDecisions(): Promise<void>;
  /** 取消排队 */
  cancelQueued(): void;
  dismissNotice(): void;
  dispose(): void;
}
