import type { Field } from '../../core/forms/field';
import type { Position } from '../../core/grid/address';
import { NOT_LOOKED_AT } from '../../core/report/report-rules';
import type { Claim, ClaimVerdict, ReportFinding, ReportReview } from '../../core/report/result';

/** 表述与格式: findings that are about no figure of the annexes. */
export type ReportGroup = ClaimVerdict | 'form';
export const GROUPS: readonly ReportGroup[] = ['differs', 'agrees', 'absent', 'unchecked', 'form'];

/** One line of the tab: a figure of a sentence with its finding, if any, or a finding that stands alone. */
export interface ReportItem {
  readonly key: string;
  readonly group: ReportGroup;
  readonly paragraph: number;
  /** `表格2!F7` for what stands in a table. */
  readonly cell: string | null;
  readonly quote: string;
  readonly claim: Claim | null;
  readonly finding: ReportFinding | null;
}

/** In reading order. */
export function itemsOf({ claims, findings }: ReportReview): readonly ReportItem[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const told = new Set<string>();
  const ofClaims = claims.map((claim, index): ReportItem => {
    const finding = byKey.get(claim.key) ?? null;
    if (finding !== null) told.add(finding.key);
    const { paragraph, cell, quote, verdict } = claim;
    return { key: `${claim.key}/${index}`, group: verdict, paragraph, cell, quote, claim, finding };
  });
  const alone = findings
    .filter(({ key }) => !told.has(key))
    .map((finding): ReportItem => {
      const { key, rule, paragraph, cell, quote, kind } = finding;
      const ofForm = kind === 'form' || kind === 'incomplete' ? 'form' : 'differs';
      const group = NOT_LOOKED_AT.has(rule) ? 'unchecked' : ofForm;
      return { key, group, paragraph, cell, quote, claim: null, finding };
    });
  return [...ofClaims, ...alone].sort((a, b) => a.paragraph - b.paragraph);
}

export function fieldsOf({ claim, finding }: ReportItem): readonly Field[] {
  return claim?.fields ?? finding?.related ?? [];
}

/** The sentence speaks of this cell. */
export function isAbout(item: ReportItem, cell: { readonly sheetId: string; readonly at: Position } | null): boolean {
  if (cell === null) return false;
  return fieldsOf(item).some(({ sheet, at }) => sheet.id === cell.sheetId && at.row === cell.at.row && at.column === cell.at.column);
}
