import type { Edit } from '../../core/edits/edit';
import { isReportKey } from '../../core/report/report-key';
import type { ReportFinding } from '../../core/report/result';
import type { Finding } from '../../core/rules/finding';
import type { Wording } from '../../core/wording';
import type { Desk } from '../desk';
import { editsOf, findingAgain, findingOf, totalOf } from '../find-in-review';
import { withoutEntry } from '../without-entry';
import { WorkbookRefusal } from '../workbook-port';
import { keepMarks } from './attempt';
import { perform } from './perform';

/** 采用重算值. A finding that is settled meanwhile asks for nothing. */
export async function accept(desk: Desk, findingKey: string, as: 'value' | 'formula'): Promise<void> {
  const finding = found(desk, findingKey);
  const [chosen] = finding === null ? [] : editsOf(finding, as);
  if (finding === null || chosen === undefined) return;
  const { sheet } = finding.field;
  const totalBefore = totalOf(desk.state.review, sheet.id);
  const done = await perform(desk, {
    action: 'accept',
    subjects: [findingKey],
    label: finding.field.label,
    findings: [finding],
    edits: () => stillDue(desk, finding, as),
    decide: (current) => current,
  });
  if (!done) return;
  const value = finding.expected ?? (chosen.to.kind === 'value' ? String(chosen.to.value ?? '') : chosen.to.formula);
  desk.notify({ kind: 'accepted', value, totalBefore, totalAfter: totalOf(desk.state.review, sheet.id) });
  await keepMarks(desk);
}

/** The edits where their cells stand by now. Figures other than those that were accepted are to be looked at first. */
function stillDue({ state }: Desk, accepted: Finding, as: 'value' | 'formula'): Edit[] {
  const now = state.review === null ? null : findingAgain(state.review, accepted);
  if (now === null) return [];
  const edits = editsOf(now, as);
  if (!sameWrites(edits, editsOf(accepted, as)) || now.stated !== accepted.stated || now.expected !== accepted.expected) {
    throw new WorkbookRefusal('stale', now.field.sheet.name);
  }
  return edits;
}

function sameWrites(now: readonly Edit[], accepted: readonly Edit[]): boolean {
  return now.length > 0 && now.length === accepted.length && now.every(({ key }, at) => key === accepted[at]?.key);
}

/** 忽略并注明理由, for the figures as they are now. */
export async function ignore(desk: Desk, findingKey: string, reason: string): Promise<void> {
  const finding = found(desk, findingKey);
  if (finding === null) return;
  const at = desk.environment.now().toISOString();
  const { stated, expected } = finding;
  await perform(desk, {
    action: 'ignore',
    subjects: [findingKey],
    label: finding.field.label,
    findings: [finding],
    edits: () => [],
    decide: (current) => ({
      ...current,
      ignored: { ...current.ignored, [findingKey]: { reason, at, stated, expected } },
    }),
  });
  desk.notify({ kind: 'ignored' });
  await keepMarks(desk);
}

/** The same of a finding of the report, which has no cell and no mark. */
export async function ignoreInReport(desk: Desk, { key, title, stated, expected }: ReportFinding, reason: string): Promise<void> {
  const at = desk.environment.now().toISOString();
  await perform(desk, {
    action: 'ignore',
    subjects: [key],
    label: title,
    findings: [],
    edits: () => [],
    decide: (current) => ({ ...current, ignored: { ...current.ignored, [key]: { reason, at, stated, expected } } }),
  });
  desk.notify({ kind: 'ignored' });
}

const IN_REPORT: Wording = { zh: '报告', en: 'Report' };

/** 恢复, of findings of the report too. */
export async function restore(desk: Desk, findingKey: string): Promise<void> {
  const finding = found(desk, findingKey);
  if (finding === null && !isReportKey(findingKey)) return;
  const done = await perform(desk, {
    action: 'restore',
    subjects: [findingKey],
    label: finding?.field.label ?? IN_REPORT,
    findings: finding === null ? [] : [finding],
    edits: () => [],
    decide(current) {
      if (current.ignored[findingKey] === undefined) return current;
      return { ...current, ignored: withoutEntry(current.ignored, findingKey) };
    },
  });
  if (!done) return;
  desk.notify({ kind: 'restored' });
  await keepMarks(desk);
}

function found({ state }: Desk, findingKey: string): ReturnType<typeof findingOf> {
  return state.review === null ? null : findingOf(state.review, state.unitKey, findingKey);
}
