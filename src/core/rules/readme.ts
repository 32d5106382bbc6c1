import type { FindingKind, Severity } from './finding';
import type { Rule } from './rule';
import { RULE_TABLE, severityOf, type RuleId } from './severities';

const KINDS: Readonly<Record<FindingKind, string>> = {
  miscalculated: '算错',
  disagreement: '对不上',
  unexplained: '缺说明',
  incomplete: '漏填',
  form: '规范',
};
const TERMS: Readonly<Record<Severity, string>> = { error: '必改', warning: '待说明', info: '提示' };

/** The README of this folder, written from the catalogue; `npm run docs:rules` keeps it. */
export function rulesReadme(catalog: readonly Rule[]): string {
  const rows = catalog.map(
    ({ id, kind, title, basis }) => `| \`${id}\` | ${title.zh} | ${KINDS[kind]} | ${severitiesIn(id)} | ${cell(basis.zh)} |`,
  );
  return [
    '# 复核规则',
    '',
    `共 ${catalog.length} 条，按阅读顺序。级别定在 \`severities.ts\`，括号内为个别情形下的级别，规则包可另行规定。本表由 \`npm run docs:rules\` 从 \`catalog.ts\` 生成，请勿手改。`,
    '',
    'Rules of one subject stand in one file of `subjects/`, found by their id; rules of one shape are made in `shapes.ts`; each has a table of cases in `test/core/rules`. Written from `catalog.ts` by `npm run docs:rules`.',
    '',
    '| 规则 | 说明 | 类别 | 级别 | 依据 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** `必改（提示）`: as a rule, and in some cases. */
function severitiesIn(id: RuleId): string {
  const [, entry]: readonly [FindingKind, Severity | Readonly<Record<string, Severity>>] = RULE_TABLE[id];
  if (typeof entry === 'string') return TERMS[entry];
  const [usual = '', ...others] = [...new Set([severityOf(id), ...Object.values(entry)])].map((severity) => TERMS[severity]);
  return others.length === 0 ? usual : `${usual}（${others.join('、')}）`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
