import { isSameUnit, namesOf } from '../../../src/core/forms/words/unit-name';

describe('two names of units', () => {
  it.each<[string, string, boolean]>([
    ['青溪镇人民政府', '青溪镇', true],
    ['临水县卫生健康局', '卫健局', true],
    ['临水县委办公室', '中共临水县委办', true],
    ['[155]临水县民政局', '临水县民政局（本级）', true],
    ['临水县第一中学', '临水县第二中学', false],
    ['临水县财政局', '荆阳县财政局', false],
    ['临水县林业局', '临水县农业农村局', false],
    ['东城街道办事处', '西城街道办事处', false],
    ['湖南省临水县卫健局', '临水县卫生健康局', true],
    ['临水县人社局', '临水县人力资源和社会保障局', true],
    ['临水县住房和城乡建设局', '住建局', true],
    ['临水县发展和改革局', '临水县发改局', true],
    ['临水县市监局', '临水县市场监督管理局', true],
    ['临水县文旅局', '临水县文化和旅游局', true],
    ['临水财政局', '临水县财政局', true],
    ['临水县林业局', '林业和草原局', true],
    ['临水县教体局', '临水县教育体育局', true],
    ['临水一中', '临水县第一中学', true],
    ['临水县法院', '临水县人民法院', true],
    ['安坪镇中心学校', '中心学校', true],
    ['青溪镇', '青溪镇财政所', false],
    ['临水县人民政府办公室', '临水县民政办', false],
    ['临水县人民医院', '临水县第二人民医院', false],
    ['临水县人民医院', '临水县中医医院', false],
    ['青溪镇人民政府', '白溪镇人民政府', false],
    ['临水县人民政府', '荆阳县人民政府', false],
    ['临水县市场监督管理局白土市场监管所', '白土市场监管所', true],
    ['临水县市场监督管理局白土市场监管所', '青坪市场监管所', false],
    // A place by another name, or one mistyped.
    ['荆阳财政局', '临水县财政局', false],
    ['临水乙青溪镇人民政府', '临水县青溪镇人民政府', false],
    ['县财政局', '临水县财政局', true],
    ['区财政局', '临水县财政局', false],
  ])('%s and %s', (a, b, same) => {
    expect([isSameUnit(a, b), isSameUnit(b, a)]).toEqual([same, same]);
  });

  it('are those a text uses for it', () => {
    expect(namesOf('青禾县云岭镇人民政府（盖章）')).toEqual(['青禾县云岭镇人民政府', '云岭镇人民政府', '云岭镇']);
    expect(namesOf('民政局')).toEqual(['民政局']);
  });
});
