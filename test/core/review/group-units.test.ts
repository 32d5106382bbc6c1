import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Form } from '../../../src/core/forms/form';
import { recognised } from '../../support/recognised';
import { groupUnits } from '../../../src/core/review/group-units';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { BASE_SHEET, SELF_SHEET, aUnit } from '../../support/unit-builder';

type Kind = 'base' | 'self' | 'project';

/** A form of a unit on a sheet; 项目 forms are of the national family. */
function formOf(kind: Kind, name: string, sheetId: string): Form {
  const unit = aUnit()
    .of({ name })
    .laidOut(kind === 'project' ? { form: 'national', scope: 'project' } : {});
  const wanted = kind === 'base' ? BASE_SHEET.id : SELF_SHEET.id;
  const grid = unit.grids().find(({ sheet }) => sheet.id === wanted);
  if (grid === undefined) throw new Error('the builder draws both sheets');
  const [form] = recognised({ ...grid, sheet: { id: sheetId, name: sheetId } }).forms;
  if (form === undefined) throw new Error('the form is recognised');
  return form;
}

const forms = (...drafts: readonly (readonly [Kind, string])[]) => drafts.map(([kind, name], at) => formOf(kind, name, `s${at + 1}`));
const keysOf = (list: readonly Form[]) => groupUnits(list).map(({ key }) => key);

describe('which forms belong together', () => {
  test.each<[string, readonly (readonly [Kind, string])[], string[]]>([
    [
      'a pair',
      [
        ['base', '云岭镇'],
        ['self', '云岭镇'],
      ],
      ['s1+s2'],
    ],
    [
      'a pair, the other way round',
      [
        ['self', '云岭镇'],
        ['base', '云岭镇'],
      ],
      ['s1+s2'],
    ],
    [
      'alone of their kind, whatever they are called',
      [
        ['base', '云岭镇'],
        ['self', '云岭乡'],
      ],
      ['s1+s2'],
    ],
    [
      'two ways of writing one name, of two units',
      [
        ['base', '安沅县财政局'],
        ['base', '安沅县卫生健康局'],
        ['self', '卫健局'],
        ['self', '县财政局'],
      ],
      ['s1+s4', 's2+s3'],
    ],
    [
      'a short name that may be either of two units is neither’s',
      [
        ['base', '安沅县财政局'],
        ['base', '临水县财政局'],
        ['base', '临水县水利局'],
        ['self', '县财政局'],
        ['self', '临水县水利局'],
      ],
      ['s1', 's2', 's3+s5', 's4'],
    ],
    [
      'a base table and a project',
      [
        ['base', '云岭镇'],
        ['project', '云岭镇'],
      ],
      ['s1+s2'],
    ],
    [
      'pairs side by side',
      [
        ['base', '甲镇'],
        ['self', '甲镇'],
        ['base', '乙镇'],
        ['self', '乙镇'],
      ],
      ['s1+s2', 's3+s4'],
    ],
    [
      'all base tables first',
      [
        ['base', '甲镇'],
        ['base', '乙镇'],
        ['self', '甲镇'],
        ['self', '乙镇'],
      ],
      ['s1+s3', 's2+s4'],
    ],
    [
      'in another order',
      [
        ['base', '甲镇'],
        ['base', '乙镇'],
        ['self', '乙镇'],
        ['self', '甲镇'],
      ],
      ['s1+s4', 's2+s3'],
    ],
    [
      'one form missing',
      [
        ['base', '甲镇'],
        ['base', '乙镇'],
        ['self', '乙镇'],
      ],
      ['s1', 's2+s3'],
    ],
    [
      'projects stand for themselves',
      [
        ['base', '甲镇'],
        ['self', '甲镇'],
        ['project', '甲镇'],
        ['project', '甲镇'],
      ],
      ['s1+s2', 's3', 's4'],
    ],
    [
      'a unit that comes twice',
      [
        ['base', '甲镇'],
        ['self', '甲镇'],
        ['base', '甲镇'],
        ['self', '甲镇'],
      ],
      ['s1+s2', 's3+s4'],
    ],
    ['nothing', [], []],
  ])('%s', (_, drafts, keys) => {
    expect(keysOf(forms(...drafts))).toEqual(keys);
  });

  test('without names, neighbours that complete each other', () => {
    const nameless = forms(['base', '甲镇'], ['self', '甲镇'], ['base', '乙镇'], ['self', '乙镇']).map((form): Form => ({
      ...form,
      unit: null,
    }));
    expect(keysOf(nameless)).toEqual(['s1+s2', 's3+s4']);
  });

  test('forms of several units on one sheet have keys of their own', () => {
    const sheet = { id: 's1', name: '表一' };
    const onOne = forms(['self', '甲镇'], ['self', '乙镇']).map((form): Form => ({ ...form, areas: [{ ...form.areas[0], sheet }] }));
    expect(keysOf(onOne)).toEqual(['s1', 's1#2']);
  });

  test('a name mistyped by one character on the same sheet is the same unit, on another it may be another', () => {
    const list = forms(['base', '临水县青溪镇'], ['self', '临水县青溪镇'], ['base', '临水县白溪镇'], ['self', '临水乙白溪镇']);
    const together = list.map((form, at): Form => ({
      ...form,
      areas: [{ ...form.areas[0], sheet: { id: at < 2 ? 's1' : 's2', name: '表' } }],
    }));
    expect([keysOf(list), keysOf(together)]).toEqual([
      ['s1+s2', 's3', 's4'],
      ['s1', 's2'],
    ]);
  });

  test('every form is in exactly one unit', () => {
    const list = forms(['self', '甲镇'], ['project', '乙镇'], ['base', '甲镇'], ['self', '丙镇'], ['base', '丁镇']);
    const grouped = groupUnits(list).flatMap((group) => group.forms);
    expect(grouped).toHaveLength(list.length);
    expect(new Set(grouped)).toEqual(new Set(list));
  });
});

describe('a self-evaluation in two places', () => {
  const FUNDS = (title = '2023年度项目支出绩效自评表（一）') => [
    [title],
    ['单位名称：云岭镇', null, null, null, null, '单位：亿元'],
    ['项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 1, 1, 0.96, 10, '96%', 9.6],
  ];
  const INDICATORS = (title: string, unit = '单位名称：云岭镇') => [
    [title],
    [unit],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '培训人次', 140, 140, 90, 90],
    ['总分', null, null, null, 100, 99.6],
  ];
  const groupsOf = (...sheets: readonly (readonly (readonly CellDraft[])[])[]) =>
    groupUnits(sheets.flatMap((rows, at) => recognised({ ...gridOf(rows), sheet: { id: `s${at + 1}`, name: `表${at + 1}` } }).forms));

  test('is one: its funds in one, its indicators in the next', () => {
    const [group, other] = groupsOf(FUNDS(), INDICATORS('2023年度项目支出绩效自评表（二）'));
    expect(other).toBeUndefined();
    expect(group?.key).toBe('s1+s2');
    expect(group?.selfEvaluation).toMatchObject({ moneyUnit: '亿元', indicators: [{ level1: '产出指标' }] });
    expect(group?.selfEvaluation?.funds?.total?.score?.cell.value).toBe(9.6);
  });

  test('has the hidden rows of both', () => {
    const sheets = [FUNDS(), INDICATORS('2023年度项目支出绩效自评表（二）')].map((rows, at) => ({
      ...gridOf(rows, { hiddenRows: [3] }),
      sheet: { id: `s${at + 1}`, name: `表${at + 1}` },
    }));
    const [unit] = review(sheets, { pack: defaultPack(), decisions: NO_DECISIONS }).units;
    const hidden = unit?.findings.find(({ rule }) => rule === 'hidden-rows');
    expect(new Set([hidden?.field, ...(hidden?.related ?? [])].map((field) => field?.sheet.name))).toEqual(new Set(['表1', '表2']));
  });

  test.each<[string, readonly (readonly CellDraft[])[]]>([
    ['of another year', INDICATORS('2022年度项目支出绩效自评表（二）')],
    ['of another unit', INDICATORS('2023年度项目支出绩效自评表（二）', '单位名称：云岭乡')],
    ['under another title', INDICATORS('2023年度部门整体支出绩效自评表')],
  ])('is two where the second is %s', (_, second) => {
    expect(groupsOf(FUNDS(), second)).toHaveLength(2);
  });

  test('is two where the last digit is only the end of a number', () => {
    expect(groupsOf(FUNDS('2023年度项目支出绩效自评表12'), INDICATORS('2023年度项目支出绩效自评表13'))).toHaveLength(2);
    expect(groupsOf(FUNDS('2023年度项目支出绩效自评表1'), INDICATORS('2023年度项目支出绩效自评表2'))).toHaveLength(1);
  });
});
