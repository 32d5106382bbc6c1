import type { FindingKind, Severity } from './finding';
import type { Rule } from './rule';

const KINDS: Readonly<Record<FindingKind, string>> = {
  miscalculated: '算错',
  disagreement: '对不上',
  unexplained: '缺说明',
  incomplete: '漏填',
  form: '规范',
};
const SEVERITIES: Readonly<Record<Severity, string>> = { error: '必改', warning: '待说明', info: '提示' };

/** The README of this folder, written from the catalogue; `npm run docs:rules` keeps it. */
export function rulesReadme(catalog: readonly Rule[]): string {
  const rows = catalog.map(
    ({ id, kind, severity, title, basis }) => `| \`${id}\` | ${title.zh} | ${KINDS[kind]} | ${SEVERITIES[severity]} | ${cell(basis.zh)} |`,
  );
  return [
    '# 复核规则',
    '',
    `共 ${catalog.length} 条，按阅读顺序。级别为通常情况，个别发现按程度下调。本表由 \`npm run docs:rules\` 从 \`catalog.ts\` 生成，请勿手改。`,
    '',
    'One rule a file, a plain object named like its file; its table of cases is in `test/core/rules`. Written from `catalog.ts` by `npm run docs:rules`.',
    '',
    '| 规则 | 说明 | 类别 | 级别 | 依据 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
