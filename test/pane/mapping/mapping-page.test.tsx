import { cleanup, screen, within } from '@testing-library/react';
import type { Grid } from '../../../src/core/grid/grid';
import { gridOf } from '../../support/grid-of';
import { option, reviewed, type PaneUnderTest } from '../support/render-pane';

/** A form in words of one county alone. */
function orchard(village: string, households: number): Grid {
  return gridOf([
    ['果园提升事项成效表'],
    ['报送村', village],
    ['钱款', '名目', '财力安排', '支出实绩', '用掉多少'],
    [null, '年度资金总额', 40, 38, '95%'],
    ['方面', '事项', '要求', '结果', '满', '得'],
    ['产出', '改造果园', '≥500亩', '520亩', 50, 50],
    ['效益', '带动农户', '≥80户', `${households}户`, 50, 50],
    ['合计', null, null, null, 100, 100],
  ]);
}

async function choose(pane: PaneUnderTest, role: string, column: string): Promise<void> {
  await pane.user.selectOptions(screen.getByRole('combobox', { name: new RegExp(`^${role}`) }), column);
}

async function enterRow(pane: PaneUnderTest, row: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: '表头所在行' });
  await pane.user.clear(field);
  await pane.user.type(field, row);
}

test('a form nobody knows is pointed out, saved as a file, and known by the file in the next workbook', async () => {
  URL.createObjectURL = () => 'blob:pack';
  URL.revokeObjectURL = () => undefined;
  const download = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const pane = await reviewed([orchard('青禾村', 70)]);
  await pane.click('button', '手动指定');
  await enterRow(pane, '0');
  await pane.click('button', '按此复核');
  expect(screen.getByText('请填写行号，例如 13。')).toBeInTheDocument();

  await enterRow(pane, '5');
  await choose(pane, '指标名称', 'B 列 事项');
  await choose(pane, '年度指标值', 'C 列 要求');
  await choose(pane, '实际完成值', 'D 列 结果');
  await choose(pane, '分值', 'E 列 满');
  await choose(pane, '得分', 'F 列 得');
  await pane.click('button', '按此复核');
  expect(screen.getByText('已按指定的位置识别，读到 2 项指标。')).toBeInTheDocument();
  expect(within(screen.getByRole('main')).getByText(/还有 1 处没有识别/)).toBeInTheDocument();
  expect(screen.getByText(/^C4:E4（40、38、95%）：/)).toBeInTheDocument();

  await pane.click('button', '继续指定');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '表格' }), '附件1-2 资金（年度资金总额）');
  await enterRow(pane, '3');
  await choose(pane, '全年预算数', 'C 列 财力安排');
  await choose(pane, '全年执行数', 'D 列 支出实绩');
  await choose(pane, '执行率', 'E 列 用掉多少');
  await pane.click('button', '按此复核');
  expect(screen.getByText('这张工作表上的数字都已识别。')).toBeInTheDocument();

  await pane.click('button', '保存为规则包文件…');
  await pane.user.type(screen.getByRole('textbox', { name: /规则包名称/ }), '青禾县');
  await pane.click('button', '保存文件');
  expect(download).toHaveBeenCalledTimes(1);
  download.mockRestore();
  await pane.click('button', '没有找到文件？');
  const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /青禾县.json/ });
  await pane.click('button', '关闭');
  await pane.click('button', '完成');
  expect(option('F7')).toHaveTextContent('50 → 43.75');

  cleanup();
  const next = await reviewed([orchard('溪口村', 60)]);
  await next.click('button', '打开规则包文件');
  await next.user.upload(document.querySelector<HTMLInputElement>('input[type="file"]') ?? document.body, new File([value], '青禾县.json'));
  await next.settle();
  expect(screen.getByText('已采用规则包“青禾县”')).toBeInTheDocument();
  const [unit] = next.session.store.get().review?.units ?? [];
  expect(unit?.coverage.unread).toEqual([]);
  expect(unit?.findings.some(({ expected }) => expected === '37.50')).toBe(true);
});

test('what nobody read is listed with why, shown in the sheet, and pointed out from there', async () => {
  const known = gridOf([
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '县级核定'],
    ['产出指标', '养护里程', '≥40公里', '42公里', 50, 50, 48],
    ['效益指标', '受益人数', '≥900人', '900人', 50, 50, 47],
    ['总分', null, null, null, 100, 100, null],
    [],
    ['项目资金', '年初预算数', '全年预算数', '花了多少'],
    ['涵洞', 3.5, 3, 2],
    ['路面', 8.5, 8, 8],
  ]);
  const pane = await reviewed([known]);
  await pane.click('button', /已核对 \d+ 项，\d 处未识别/);
  const item =
    within(await screen.findByRole('dialog'))
      .getByText('表一!G3:G4')
      .closest('li') ?? document.body;
  expect(item).toHaveTextContent('“县级核定”这一栏的叫法不认识');
  await pane.click('button', '定位到 表一!G3:G4');
  expect(pane.book.trips.at(-1)).toBe('reveal');
  await pane.click('button', /^手动指定 表一!A7/);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: '表头所在行' })).toHaveValue('7');
  expect(screen.getByRole('combobox', { name: '表格' })).toHaveValue('funds');
  expect(screen.getByRole('combobox', { name: /^全年预算数/ })).toHaveValue('C');
});

test('rows nobody knows are chosen as well, and what was pointed out is corrected and taken back one by one', async () => {
  const spending = gridOf([
    ['去年和今年花的钱'],
    ['内容', '头年', '给的', '花的'],
    ['三项费用', 12, 12, 10],
    ['小车', 8, 8, 7],
    ['招待', 4, 4, 4],
    ['机关开门钱', 30, 30, 29],
  ]);
  const pane = await reviewed([spending]);
  await pane.click('button', '手动指定');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '表格' }), '附件1-1 经费支出');
  await enterRow(pane, '2');
  await choose(pane, '项目', 'A 列 内容');
  await choose(pane, '上年决算数', 'B 列 头年');
  await choose(pane, '当年预算数', 'C 列 给的');
  await choose(pane, '当年决算数', 'D 列 花的');
  const kind = (row: string) => screen.getByRole('combobox', { name: new RegExp(`^${row}`) });
  expect(kind('第 3 行“三项费用”')).toHaveDisplayValue('其他支出');
  await pane.user.selectOptions(kind('第 3 行“三项费用”'), '“三公”经费合计');
  await pane.user.selectOptions(kind('第 4 行“小车”'), '公务用车合计');
  await pane.user.selectOptions(kind('第 5 行“招待”'), '公务接待费');
  await pane.click('button', '按此复核');
  expect(screen.getByText('这张工作表上的数字都已识别。')).toBeInTheDocument();
  const sums = () => pane.session.store.get().review?.units.flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];
  expect(sums()).toContain('spending-sum-mismatch');

  await pane.click('button', '继续指定');
  await pane.click('button', '修改“附件1-1 经费支出，第 2 行”');
  expect(kind('第 3 行“三项费用”')).toHaveDisplayValue('“三公”经费合计');
  await pane.user.selectOptions(kind('第 3 行“三项费用”'), '其他支出');
  await pane.click('button', '按此复核');
  expect(sums()).not.toContain('spending-sum-mismatch');

  await pane.click('button', '继续指定');
  await pane.click('button', '恢复自动识别“附件1-1 经费支出，第 2 行”');
  expect(pane.session.store.get().decisions.mappings).toEqual({});
});

test('splits and goals under words nobody knows are pointed out label by label, and taken back', async () => {
  const pane = await reviewed([
    gridOf([
      ['2024年度部门整体支出绩效自评表'],
      ['资金', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 100, 100, 95, '95%'],
      ['想办成的事', null, '办得怎样', null],
      ['改造果园500亩，带动农户80户', null, '改造果园520亩，带动农户80户', null],
      ['钱从哪里来', 100, '钱到哪里去', 95],
      ['县里给的：80', null, '养人的', 60],
      ['镇里凑的：30', null, '办事的', 35],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '改造果园', '≥500亩', '520亩', 50, 50],
      ['效益指标', '带动农户', '≥80户', '80户', 50, 50],
      ['总分', null, null, null, 100, 100],
    ]),
  ]);
  const form = () => pane.session.store.get().review?.units.flatMap(({ fields }) => [...fields.keys()]) ?? [];
  const kindOf = (label: string) => screen.getByRole('combobox', { name: new RegExp(`“${label}”是什么`) });
  const point = async (block: string, row: string, labels: Readonly<Record<string, string>>): Promise<void> => {
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '表格' }), block);
    const field = screen.getByRole('textbox', { name: '从第几行起' });
    await pane.user.clear(field);
    await pane.user.type(field, row);
    await pane.click('button', '按此复核');
    expect(screen.getAllByText(/^请选出下面的文字各是什么/).length).toBeGreaterThan(1);
    for (const [label, kind] of Object.entries(labels)) await pane.user.selectOptions(kindOf(label), kind);
    await pane.click('button', '按此复核');
  };
  await pane.click('button', /^手动指定/);
  await point('附件1-2 年度目标', '4', { 想办成的事: '预期目标', 办得怎样: '实际完成情况' });
  expect(form()).toEqual(expect.arrayContaining(['self-evaluation/goals/expected', 'self-evaluation/goals/achieved']));

  await pane.click('button', '继续指定');
  const money = { 县里给的: '其中一项', 镇里凑的: '其中一项', 养人的: '其中一项', 办事的: '其中一项' };
  await point('附件1-2 按收入、支出性质分', '6', { 钱从哪里来: '按收入性质分（合计）', 钱到哪里去: '按支出性质分（合计）', ...money });
  expect(form()).toContain('self-evaluation/income:镇里凑的');
  expect(screen.getByText('这张工作表上的数字都已识别。')).toBeInTheDocument();
  expect(pane.session.store.get().review?.units.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain(
    'income-parts-mismatch',
  );

  await pane.click('button', '继续指定');
  await pane.click('button', '恢复自动识别“附件1-2 按收入、支出性质分，第 6 行”');
  expect(form()).not.toContain('self-evaluation/income:镇里凑的');
  expect(form()).toContain('self-evaluation/goals/expected');
});
