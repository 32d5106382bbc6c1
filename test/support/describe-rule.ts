import { applyEdits } from '../../src/core/edits/apply';
import { toA1, type Position } from '../../src/core/grid/address';
import type { Grid, SheetRef } from '../../src/core/grid/grid';
import type { RulePack } from '../../src/core/packs/pack';
import { CATALOG, findingsOf } from '../../src/core/rules/catalog';
import type { Severity } from '../../src/core/rules/finding';
import { severityOf, type RuleId } from '../../src/core/rules/severities';
import type { RawFinding, Rule, UnitContext } from '../../src/core/rules/rule';
import { isStale } from './edit-laws';
import { contextOf } from './unit-context';

/** Sheets whose cells are known by meaning; a `UnitBuilder` is one. */
export interface Sheets {
  grids(): readonly Grid[];
  positions(): ReadonlyMap<string, { readonly sheet: SheetRef; readonly at: Position }>;
}

export interface Circumstances {
  readonly unit: Sheets;
  readonly pack?: RulePack;
  /** What else the rule is told, such as drafts. */
  readonly given?: (context: UnitContext) => Partial<UnitContext>;
}

export interface Report extends Circumstances {
  /** Meaning of the cell in the builder. */
  readonly at: string;
  readonly expected?: string | null;
  readonly severity?: Severity;
  /** A part of the Chinese message. */
  readonly says?: string;
  readonly diagnosis?: string;
  readonly arithmetic?: string;
  /** What the fix writes; `null` for no fix at all. */
  readonly writes?: number | string | null;
  /** The live formula offered. */
  readonly formula?: string;
  /** The rule may say more elsewhere. */
  readonly amongOthers?: boolean;
}

/**
 * One rule's table: where it is silent, where it reports what. Also proves that a fix touches the reported cell alone
 * and settles the finding.
 */
export function describeRule(
  id: RuleId,
  table: { readonly silent: readonly (Sheets | Circumstances)[]; readonly reports: readonly Report[] },
): void {
  const rule = ruleCalled(id);
  describe(id, () => {
    table.silent.forEach((entry, index) => {
      const circumstances = 'unit' in entry ? entry : { unit: entry };
      test(`is silent (${index + 1})`, () => {
        expect(check(rule, circumstances).map(({ message }) => message.zh)).toEqual([]);
      });
    });
    table.reports.forEach((report, index) => {
      test(`reports ${report.at} (${index + 1})`, () => expectReport(rule, report));
    });
  });
}

function ruleCalled(id: RuleId): Rule {
  const rule = CATALOG.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`No such rule: ${id}`);
  return rule;
}

function expectReport(rule: Rule, report: Report): void {
  const findings = check(rule, report);
  const found = findings.filter((finding) => isAt(finding, report));
  expect(findings.map(({ field }) => `${field.sheet.id}!${toA1(field.at)}`)).toContain(placeOf(report));
  if (report.amongOthers !== true) expect(findings).toHaveLength(1);
  const [finding] = found;
  if (finding === undefined) throw new Error('unreachable: the cell was among those reported');
  expectWellFormed(finding);
  if (report.expected !== undefined) expect(finding.expected ?? null).toBe(report.expected);
  if (report.severity !== undefined) expect(severityOf(rule.id, finding.case)).toBe(report.severity);
  if (report.says !== undefined) expect(finding.message.zh).toContain(report.says);
  if (report.diagnosis !== undefined) expect(finding.diagnosis?.zh ?? '').toContain(report.diagnosis);
  if (report.arithmetic !== undefined) expect(finding.arithmetic).toBe(report.arithmetic);
  if (report.writes !== undefined) expect(written(finding)).toEqual(report.writes);
  if (report.formula !== undefined) expect(finding.fix?.edits[0].formula?.to).toEqual({ kind: 'formula', formula: report.formula });
  expectFixSettles(rule, report, finding);
}

export function expectWellFormed(finding: RawFinding): void {
  const texts = [finding.message, finding.diagnosis ?? null, finding.basis ?? null].flatMap((wording) =>
    wording === null ? [] : [wording.zh, wording.en],
  );
  for (const text of [...texts, finding.arithmetic ?? '-', finding.expected ?? '-']) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
}

function expectFixSettles(rule: Rule, report: Report, finding: RawFinding): void {
  const { fix } = finding;
  if (!fix) return;
  const grids = report.unit.grids();
  const [own, ...others] = fix.edits;
  for (const edit of own.formula === null ? [own.edit] : [own.edit, own.formula]) {
    expect(edit.at).toEqual(finding.field.at);
    expect(edit.sheet).toEqual(finding.field.sheet);
  }
  for (const { edit, formula } of [own, ...others]) {
    expect(isStale(grids, edit)).toBe(false);
    if (formula !== null) expect(isStale(grids, formula)).toBe(false);
  }
  const fixed = {
    ...report,
    unit: {
      ...report.unit,
      positions: () => report.unit.positions(),
      grids: () =>
        applyEdits(
          grids,
          fix.edits.map(({ edit }) => edit),
        ),
    },
  };
  expect(
    check(rule, fixed)
      .filter((after) => isAt(after, report))
      .map(({ message }) => message.zh),
  ).toEqual([]);
}

function check(rule: Rule, { unit, pack, given }: Circumstances): RawFinding[] {
  const context = contextOf(unit.grids(), pack);
  return [...findingsOf(rule, { ...context, ...given?.(context) })];
}

function placeOf({ unit, at }: Report): string {
  const place = unit.positions().get(at);
  if (place === undefined) throw new RangeError(`No such cell: ${at}`);
  return `${place.sheet.id}!${toA1(place.at)}`;
}

function isAt({ field }: RawFinding, report: Report): boolean {
  return `${field.sheet.id}!${toA1(field.at)}` === placeOf(report);
}

function written({ fix }: RawFinding): number | string | boolean | null {
  const to = fix?.edits[0].edit.to;
  return to?.kind === 'value' ? to.value : null;
}
