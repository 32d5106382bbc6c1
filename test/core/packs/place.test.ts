import { NO_DECISIONS, parseDecisions, serialiseDecisions } from '../../../src/core/decisions';
import { BUILT_IN_PACKS, defaultPack, resolvePack, withOverrides } from '../../../src/core/packs/built-in';
import type { RulePack } from '../../../src/core/packs/pack';
import { review } from '../../../src/core/review';
import { packProblem, readPack } from '../../../src/core/review/read-pack';
import { gridOf } from '../../support/grid-of';
import { aUnit } from '../../support/unit-builder';

const national = defaultPack();
const RULE = 'staff-control-rate-mismatch';
const wrongRate = () => aUnit().staff({ rate: '90%' }).grids();

function findingsBy(pack: RulePack) {
  return review(wrongRate(), { pack, decisions: NO_DECISIONS }).units.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === RULE),
  );
}

test('the packs of the product name nothing unknown', () => {
  expect(BUILT_IN_PACKS.map(packProblem)).toEqual(BUILT_IN_PACKS.map(() => null));
});

test('a file of 1.0.0, without rules, words and basis, is taken as it was', () => {
  const later = ['about', 'rules', 'words', 'rows', 'layouts', 'classes', 'basis'];
  const earlier = Object.fromEntries(Object.entries(national).filter(([key]) => !later.includes(key)));
  const read = readPack(JSON.stringify({ ...earlier, name: 'our-county' }));
  expect(read).toEqual({ pack: { ...national, name: 'our-county' } });
});

describe('rules', () => {
  test('switched off says nothing', () => {
    expect(findingsBy(national)).toHaveLength(1);
    expect(findingsBy({ ...national, rules: { [RULE]: 'off' } })).toEqual([]);
  });

  test('told with another severity, and with the document of the place', () => {
    const basis = { zh: '青禾县绩效评价办法第八条', en: 'Article 8' };
    const [found] = findingsBy({ ...national, rules: { [RULE]: 'info' }, basis: { [RULE]: basis } });
    expect(found).toMatchObject({ severity: 'info', basis });
  });

  test('those a workbook switches off join those of its pack', () => {
    const pack = { ...national, rules: { 'year-missing': 'off' } } satisfies RulePack;
    expect(withOverrides(pack, { rules: { [RULE]: 'off' } }).rules).toEqual({ 'year-missing': 'off', [RULE]: 'off' });
  });
});

test('header words of a place make columns known', () => {
  const rows = [
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '县里要求', '干成了多少', '分值', '得分'],
    ['产出指标', '养护里程', '≥40公里', '42公里', 50, 50],
    ['效益指标', '受益人数', '≥900人', '900人', 50, 50],
    ['总分', null, null, null, 100, 100],
  ];
  const read = (pack: RulePack) => review([gridOf(rows)], { pack, decisions: NO_DECISIONS });
  const words = { indicators: { target: ['县里要求'], actual: ['干成了多少'] } };
  expect(read(national).units.flatMap(({ coverage }) => coverage.unread).length + read(national).unread.length).toBeGreaterThan(0);
  expect(read({ ...national, words }).units.map(({ coverage }) => coverage.unread)).toEqual([[]]);
});

describe('a pack that cannot be used', () => {
  test.each<[string, object, string]>([
    ['an unknown rule', { rules: { 'no-such-rule': 'off' } }, 'no-such-rule'],
    ['an unknown severity', { rules: { [RULE]: 'fatal' } }, RULE],
    ['an unknown table', { words: { ledger: {} } }, 'ledger'],
    ['an unknown column', { words: { funds: { colour: ['颜色'] } } }, 'colour'],
    ['words that are none', { words: { funds: { spent: '执行数' } } }, 'spent'],
    ['a basis without its English', { basis: { [RULE]: { zh: '办法' } } }, 'en'],
    ['an unknown kind of row', { rows: { funds: { sum: ['全口径资金'] } } }, 'rows.funds.sum'],
    ['an unknown class', { classes: { weather: ['降雨'] } }, 'classes.weather'],
    ['a layout of no form', { layouts: [{ form: 'ledger', blocks: [] }] }, 'layouts[1].form'],
    [
      'a layout of an unknown table',
      { layouts: [{ form: 'rubric', blocks: [{ block: 'ledger', columns: {} }] }] },
      'layouts[1].blocks[1].block',
    ],
    [
      'an unknown column of a layout',
      { layouts: [{ form: 'rubric', blocks: [{ block: 'rubric', columns: { colour: ['颜色'] } }] }] },
      'layouts[1].blocks[1].columns.colour',
    ],
    [
      'words of a layout that are none',
      { layouts: [{ form: 'rubric', blocks: [{ block: 'rubric', columns: { name: [''] } }] }] },
      'layouts[1].blocks[1].columns.name[1]',
    ],
  ])('%s is refused by its path', (_, change, named) => {
    const read = readPack(JSON.stringify({ ...national, ...change }));
    expect('problem' in read ? read.problem.zh : '').toContain(named);
    expect('problem' in read ? read.problem.en : '').toContain(named);
  });

  test.each([
    ['text that is no JSON', '{\n  "name": “本县”\n}', '不是有效的 JSON'],
    ['a comma left out', '{\n  "name": "our-county"\n  "title": "本县"\n}', '第 3 行附近写错了'],
    ['a workbook', 'PK\u0003\u0004', '这是 Excel 或 Word 文件'],
    ['another encoding', '{"name": "\uFFFD\uFFFD"}', 'UTF-8'],
    ['nothing', ' \n', '空的'],
    ['a list', '[]', '这不是规则包文件'],
    ['a book', `{"name": "${'长'.repeat(200_001)}"}`, '太大'],
  ])('%s is refused with what it is', (_, text, said) => {
    const read = readPack(text);
    expect('problem' in read ? read.problem.zh : '').toContain(said);
  });

  test('the mark that Notepad puts in front is no fault', () => {
    expect(readPack('\uFEFF{"name": "our-county", "title": "本县"}')).toMatchObject({ pack: { name: 'our-county' } });
  });
});

test('a person’s own pack travels with the workbook', () => {
  const own = { ...national, name: 'our-county', executionWeight: 20 };
  const kept = parseDecisions(serialiseDecisions({ ...NO_DECISIONS, pack: own.name, ownPack: own }));
  expect(kept).toMatchObject({ decisions: { ownPack: own } });
  expect(resolvePack(own.name, {}, own)).toBe(own);
  expect(resolvePack(own.name)).toBeNull();
});
