import type { Form } from '../../../src/core/forms/form';
import { recognise } from '../../../src/core/forms/recognise';
import { groupUnits } from '../../../src/core/review/group-units';
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
  const [form] = recognise({ ...grid, sheet: { id: sheetId, name: sheetId } }).forms;
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
    const onOne = forms(['self', '甲镇'], ['self', '乙镇']).map((form): Form => ({ ...form, sheet }));
    expect(keysOf(onOne)).toEqual(['s1', 's1#2']);
  });

  test('every form is in exactly one unit', () => {
    const list = forms(['self', '甲镇'], ['project', '乙镇'], ['base', '甲镇'], ['self', '丙镇'], ['base', '丁镇']);
    const grouped = groupUnits(list).flatMap((group) => group.forms);
    expect(grouped).toHaveLength(list.length);
    expect(new Set(grouped)).toEqual(new Set(list));
  });
});
