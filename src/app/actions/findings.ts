import { type Decisions, withoutEntry } from '../../core/decisions';
import { type Edit, sameContent } from '../../core/edits/edit';
import { isReportKey } from '../../core/report/report-key';
import type { ReportFinding } from '../../core/report/result';
import type { ScoreSummary } from '../../core/review/result';
import type { Finding } from '../../core/rules/finding';
import { stated } from '../../core/compute/stated';
import type { Settlement } from '../../core/settled';
import type { Wording } from '../../core/wording';
import type { SessionController } from '../session-controller';
import type { SessionState } from '../session-state';
import { editsOf, fieldAgain, findingAgain, findingOf, unitOfSheet } from '../find-in-review';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { perform } from './perform';

/** 采用重算值. True when it wrote; a finding that is settled meanwhile asks for nothing. */
export async function accept(controller: SessionController, findingKey: string, as: 'value' | 'formula'): Promise<boolean> {
  const finding = found(controller, findingKey);
  const [chosen] = finding === null ? [] : editsOf(finding, as);
  if (finding === null || chosen === undefined) return false;
  const { sheet } = finding.field;
  const before = totalsIn(controller.state, sheet.id);
  const done = await perform(controller, {
    action: 'accept',
    label: finding.field.label,
    findings: [finding],
    edits: () => stillDue(controller, finding, as),
    decide: (current) => current,
    notice: (next) => {
      const after = totalsIn(next, sheet.id);
      const touched = before?.filed.total !== after?.filed.total || before?.sumOfScores !== after?.sumOfScores;
      return {
        kind: 'accepted',
        value: readBack(next, finding, chosen),
        totalBefore: before?.filed.total ?? null,
        totalAfter: after?.filed.total ?? null,
        totalDue: touched ? (after?.sumOfScores ?? null) : null,
      };
    },
  });
  if (done === null) return false;
  await keepMarks(controller);
  return true;
}

/** What the cell says now; where it cannot be found any more, what was written. */
function readBack({ review }: SessionState, { field }: Finding, { to }: Edit): string {
  const now = review === null ? null : fieldAgain(review, field);
  if (now !== null) return stated(now);
  return to.kind === 'value' ? String(to.value ?? '') : to.formula;
}

/** As last read: after an action, what the cells hold by then. */
function totalsIn({ review }: SessionState, sheetId: string): ScoreSummary | null {
  return review === null ? null : (unitOfSheet(review, sheetId)?.score ?? null);
}

/** The edits where their cells stand by now. Figures other than those that were accepted are to be looked at first. */
function stillDue({ state }: SessionController, accepted: Finding, as: 'value' | 'formula'): Edit[] {
  const now = state.review === null ? null : findingAgain(state.review, accepted);
  if (now === null) return [];
  const edits = editsOf(now, as);
  if (!sameWrites(edits, editsOf(accepted, as)) || now.stated !== accepted.stated || now.expected !== accepted.expected) {
    throw new WorkbookRefusal('stale', now.field.sheet.name);
  }
  // A formula that keeps up by itself is left alone.
  return edits.filter(({ from, to }) => !sameContent(from, to));
}

function sameWrites(now: readonly Edit[], accepted: readonly Edit[]): boolean {
  return now.length > 0 && now.length === accepted.length && now.every(({ key }, at) => key === accepted[at]?.key);
}

/** 忽略并注明理由, for the figures as they are now. */
export function ignore(controller: SessionController, findingKeys: readonly string[], reason: string): Promise<boolean> {
  return settle(controller, findingKeys, 'ignore', 'ignored', (current, figures) => ({
    ...current,
    ignored: { ...current.ignored, ...withEach(figures, { reason }) },
  }));
}

/** 忽略 or 已说明, of a finding of the report, which has no cell and no mark. */
export async function settleInReport(
  controller: SessionController,
  { key, title, stated, expected }: ReportFinding,
  how: Settlement['how'],
  text: string,
): Promise<boolean> {
  const figures = { at: controller.environment.now().toISOString(), stated, expected };
  const done = await perform(controller, {
    action: how === 'ignored' ? 'ignore' : 'explain',
    label: title,
    findings: [],
    edits: () => [],
    decide: (current) => ({
      ...current,
      ignored: how === 'ignored' ? { ...current.ignored, [key]: { reason: text, ...figures } } : current.ignored,
      explained: how === 'explained' ? { ...current.explained, [key]: { text, ...figures } } : current.explained,
    }),
    notice: () => ({ kind: how, count: 1 }),
  });
  return done !== null;
}

const IN_REPORT: Wording = { zh: '报告', en: 'Report' };

/** 已说明: kept with the workbook, where the form has no cell for it. */
export function explain(controller: SessionController, findingKeys: readonly string[], text: string): Promise<boolean> {
  return settle(controller, findingKeys, 'explain', 'explained', (current, figures) => ({
    ...current,
    explained: { ...current.explained, ...withEach(figures, { text }) },
  }));
}

/** 恢复, of what was ignored or explained; of findings of the report too. */
export function restore(controller: SessionController, findingKey: string): Promise<boolean> {
  return settle(controller, [findingKey], 'restore', 'restored', (current) => {
    if (current.ignored[findingKey] === undefined && current.explained[findingKey] === undefined) return current;
    const { ignored, explained } = current;
    return { ...current, ignored: withoutEntry(ignored, findingKey), explained: withoutEntry(explained, findingKey) };
  });
}

/** The figures a decision is about, by the key of their finding; of one of the report that is gone nobody knows them. */
type Figures = Readonly<Record<string, Pick<Finding, 'stated' | 'expected'> & { readonly at: string }>>;

/** The same words about each of these. */
function withEach<Words extends object>(figures: Figures, words: Words): Record<string, Figures[string] & Words> {
  return Object.fromEntries(Object.entries(figures).map(([key, entry]) => [key, { ...words, ...entry }]));
}

/** What a person decided about findings, in one step and without touching a cell. */
async function settle(
  controller: SessionController,
  keys: readonly string[],
  action: 'ignore' | 'explain' | 'restore',
  kind: 'ignored' | 'explained' | 'restored',
  decide: (current: Decisions, figures: Figures) => Decisions,
): Promise<boolean> {
  const settled = keys
    .map((key) => ({ key, finding: found(controller, key) }))
    .filter(({ key, finding }) => finding !== null || isReportKey(key));
  if (settled.length === 0) return false;
  const at = controller.environment.now().toISOString();
  const figures: Figures = Object.fromEntries(
    settled.map(({ key, finding }) => [key, { at, stated: finding?.stated ?? null, expected: finding?.expected ?? null }]),
  );
  const findings = settled.flatMap(({ finding }) => finding ?? []);
  const done = await perform(controller, {
    action,
    label: findings[0]?.field.label ?? IN_REPORT,
    findings,
    edits: () => [],
    decide: (current) => decide(current, figures),
    notice: () => ({ kind, count: settled.length }),
  });
  if (done === null) return false;
  await keepMarks(controller);
  return true;
}

function found({ state }: SessionController, findingKey: string): ReturnType<typeof findingOf> {
  return state.review === null ? null : findingOf(state.review, state.unitKey, findingKey);
}
