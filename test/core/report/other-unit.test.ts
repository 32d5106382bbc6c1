import { linesOf } from '../../../src/core/report/text/sentences';
import { otherUnitFaults } from '../../../src/core/report/faults/other-unit';

const TOWN = '青禾县云岭镇人民政府';
const OFFICE = '青禾县水利局';
const SCHOOL = '青禾县第三中学';
const HOSPITAL = '青禾县人民医院';
const COURT = '青禾县人民法院';

/** The report of `own` with these lines under 一、单位基本情况, then those at its end. */
function named(own: string, described: readonly string[], ended: readonly string[] = []): readonly (string | null)[] {
  const texts = [
    `${own}2024年度部门整体支出绩效自评报告`,
    '一、单位基本情况',
    ...described,
    '五、下一步改进措施',
    '加强绩效管理。',
    ...ended,
  ];
  const paragraphs = texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  return [...otherUnitFaults(linesOf({ paragraphs, tables: [] }), own)].map(({ stated }) => stated);
}

describe('another unit where the own one belongs', () => {
  it.each<[string, string, string]>([
    [TOWN, '白溪乡人民政府是基层行政机关，主要负责辖区内各项工作。', '白溪乡人民政府'],
    [TOWN, '白溪乡位于青禾县西部，辖12个村。', '白溪乡'],
    [TOWN, '（一）白溪镇核定编制62人，实有在职人员58人。', '白溪镇'],
    [TOWN, '2024年，白溪镇人民政府整体支出1198.80万元。', '白溪镇人民政府'],
    [TOWN, '现将白溪镇人民政府2024年度部门整体支出绩效自评情况报告如下：', '白溪镇人民政府'],
    [TOWN, '经自评，白溪镇2024年度部门整体支出绩效自评得分为98.20分。', '白溪镇'],
    [TOWN, '白溪镇高度重视绩效自评工作，成立了自评小组。', '白溪镇'],
    [TOWN, '荷塘街道办事处将继续加强预算绩效管理。', '荷塘街道办事处'],
    [OFFICE, '青禾县林业局内设办公室、造林股等6个股室。', '青禾县林业局'],
    [OFFICE, '县林业局将进一步细化绩效目标，提高资金使用效益。', '县林业局'],
    [OFFICE, '根据县财政局的通知要求，荆阳县水利局2024年度部门整体支出绩效自评如下。', '荆阳县水利局'],
    [OFFICE, '县林业局是主管全县林业工作的政府工作部门。', '县林业局'],
    [SCHOOL, '县第五中学现有在职教师126人。', '县第五中学'],
    [SCHOOL, '青禾县实验小学严格按照预算执行，“三公”经费零增长。', '青禾县实验小学'],
    [HOSPITAL, '县妇幼保健院系财政补助事业单位。', '县妇幼保健院'],
    [COURT, '荆阳县人民法院2024年整体支出1198.80万元。', '荆阳县人民法院'],
  ])('%s: %s', (own, sentence, other) => {
    expect(named(own, [sentence])).toEqual([other]);
    expect(named(own, [sentence.replace(other, own)])).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    [TOWN, ['白溪镇人民政府', '2025年3月20日'], '白溪镇人民政府'],
    [TOWN, ['白溪镇人民政府（盖章）'], '白溪镇人民政府'],
    [OFFICE, ['荆阳县水利局', '2025年3月20日'], '荆阳县水利局'],
    [SCHOOL, ['青禾县第五中学2025年3月20日'], '青禾县第五中学'],
  ])('in the signature of %s: %j', (own, lines, other) => {
    expect(named(own, [], lines)).toEqual([other]);
  });

  it.each<[string, string]>([
    // its own, in all the ways it is called
    [TOWN, '云岭镇是农业大镇，辖15个村。'],
    [TOWN, '镇人民政府内设6个办公室。'],
    [TOWN, '我镇人民政府高度重视绩效自评工作。'],
    [OFFICE, '县水利局现有编制48个。'],
    [SCHOOL, '青禾三中现有在职教师126人。'],
    [HOSPITAL, '县医院是二级甲等综合医院。'],
    // superiors and those who examine
    [TOWN, '青禾县人民政府将继续加大对乡镇的支持力度。'],
    [TOWN, '县财政局组织开展了绩效自评培训。'],
    [TOWN, '县农业农村局将继续安排高标准农田项目资金。'],
    [OFFICE, '县财政局将对预算绩效管理情况进行抽查。'],
    [OFFICE, '青禾县审计局2024年对我局预算执行情况进行了审计。'],
    [OFFICE, '县发展和改革局核定编制以外的事项由其负责。'],
    // parts and subordinates
    [TOWN, '云岭镇财政所将继续加强预算管理。'],
    [TOWN, '镇卫生院现有在职人员36人。'],
    [OFFICE, '县水利工程管理中心是我局下属事业单位，核定编制20名。'],
    [OFFICE, '局属县河道管理所预算由我局统一编制。'],
    // partners and neighbours
    [TOWN, '白溪镇与我镇联合开展河道整治，支出各半。'],
    [TOWN, '与白溪镇人民政府签订协议，共建垃圾中转站。'],
    [TOWN, '各乡镇人民政府将继续加强预算绩效管理。'],
    [TOWN, '有关乡镇高度重视绩效自评工作。'],
    [OFFICE, '县林业局、县农业农村局将继续配合开展水土保持工作。'],
    [OFFICE, '县林业局配合我局开展预算绩效自评。'],
    [OFFICE, '县自然资源局是用地审批部门，不占用本项目资金。'],
    [SCHOOL, '县教育局将继续加强对学校预算的管理。'],
    [HOSPITAL, '县卫生健康局组织开展了绩效自评。'],
    [COURT, '市中级人民法院将继续加强业务指导。'],
  ])('says nothing for %s: %s', (own, sentence) => {
    expect(named(own, ['本单位为一级预算单位。', sentence])).toEqual([]);
  });
});
