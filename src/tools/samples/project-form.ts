import type { SheetDraft } from '../../files/drafting/sheet-draft';
import { FormSheet } from './form-sheet';

type Row = readonly [name: string, target: string | number, actual: string | number, weight: number, score: number, note: string | null];

const LEVELS: readonly { readonly label: string; readonly parts: readonly { readonly label: string; readonly rows: readonly Row[] }[] }[] =
  [
    {
      label: '产出指标\n（50分）',
      parts: [
        {
          label: '数量指标',
          rows: [
            ['指标1：新建蓄水池数量', '≥12座', '12座', 10, 10, null],
            ['指标2：铺设输水管道长度', '≥18.6公里', '17.2公里', 10, 9.52, null],
          ],
        },
        { label: '质量指标', rows: [['指标1：工程验收合格率', '≥98%', '100%', 10, 10, null]] },
        { label: '时效指标', rows: [['指标1：主体工程完工时间', '11月前', '10月', 10, 10, null]] },
        { label: '成本指标', rows: [['指标1：工程建设总成本', '≤460万元', '448.5万元', 10, 10, null]] },
      ],
    },
    {
      label: '效益指标\n（30分）',
      parts: [
        { label: '经济效益指标', rows: [['指标1：节约提水成本', '≥12万元', '19.8万元', 10, 10, null]] },
        { label: '社会效益指标', rows: [['指标1：受益群众人数', '≥3200人', '3315人', 10, 10, null]] },
        { label: '可持续影响指标', rows: [['指标1：管护责任落实情况', '落实到位', '落实到位', 10, 10, null]] },
      ],
    },
    {
      label: '满意度指标\n（10分）',
      parts: [
        {
          label: '服务对象满意度指标',
          rows: [
            ['指标1：受益群众满意度', '≥92%', '90%', 10, 9.78, '高山组管网末端水压偏低，个别农户反映供水不足；2025年汛期前加装增压设备。'],
          ],
        },
      ],
    },
  ];

/** A project's table in the national template, with the slips such tables have. */
export function projectForm(): readonly SheetDraft[] {
  const sheet = new FormSheet('项目支出绩效自评表', [7, 13, 17, 28, 13, 13, 9, 10, 36]);
  sheet.put('A1:I1', '项目支出绩效自评表', 'title').height(1, 28).put('A2:I2', '（2024年度）', 'plain');
  sheet.put('A3:C3', '项目名称', 'body').put('D3:I3', '农村饮水安全巩固提升工程', 'body');
  sheet
    .put('A4:C4', '主管部门', 'body')
    .put('D4:E4', '青岚县水利局', 'body')
    .put('F4:G4', '实施单位', 'body')
    .put('H4:I4', '青岚县水利工程建设站', 'body');
  sheet.put('A5:A9', '项目资金\n（万元）', 'body').put('B5:C5', null, 'body');
  sheet.row(5, 'D', ['年初预算数', '全年预算数(A)', '全年执行数(B)', '分值', '执行率(B/A)', '得分'], 'heading').height(5, 34);
  fundsRow(sheet, 6, '年度资金总额', [480, 480, 448.5, 10, 0.9344, 9.34]);
  fundsRow(sheet, 7, '  其中：当年财政拨款', [400, 400, 400, '—', 1, '—']);
  fundsRow(sheet, 8, '        上年结转资金', [80, 80, 48.5, '—', 0.6063, '—']);
  fundsRow(sheet, 9, '        其他资金', [0, 0, 0, '—', null, '—']);
  sheet.put('A10:A11', '年度总体目标', 'body').put('B10:E10', '预期目标', 'body').put('F10:I10', '实际完成情况', 'body').height(11, 80);
  sheet.put('B11:E11', '新建和改造高山片区集中供水设施，解决3200名群众季节性缺水问题，供水保证率达到95%以上。', 'label');
  sheet.put('F11:I11', '完成12座蓄水池和17.2公里管道建设，受益群众3315人，主体工程于10月完工并投入使用。', 'label');
  const end = indicatorRows(sheet, 13);
  sheet.put('A12:A' + String(end - 1), '绩\n效\n指\n标', 'heading');
  sheet
    .row(12, 'B', ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'], 'heading')
    .height(12, 34);
  sheet.put(`A${end}:F${end}`, '总分', 'heading').row(end, 'G', [100, 98.64, null], 'body');
  sheet.put(`A${end + 1}:I${end + 1}`, '填表人：陈立          填报日期：2025年2月26日          联系电话：0700-5550226', 'plain');
  return [sheet.draft()];
}

function fundsRow(
  sheet: FormSheet,
  row: number,
  label: string,
  [initial, budget, spent, weight, rate, score]: readonly (string | number | null)[],
): void {
  sheet.put(`B${row}:C${row}`, label, 'label').row(row, 'D', [initial ?? null, budget ?? null, spent ?? null], 'money');
  sheet
    .put(`G${row}`, weight ?? null, 'body')
    .put(`H${row}`, rate ?? null, 'percent-2')
    .put(`I${row}`, score ?? null, 'body');
}

function indicatorRows(sheet: FormSheet, from: number): number {
  let row = from;
  for (const level of LEVELS) {
    const levelFrom = row;
    for (const part of level.parts) {
      const partFrom = row;
      for (const [name, target, actual, weight, score, note] of part.rows) {
        sheet.put(`D${row}`, name, 'label').row(row, 'E', [target, actual, weight, score], 'body').put(`I${row}`, note, 'label');
        sheet.height(row, note === null ? 32 : 46);
        row += 1;
      }
      sheet.put(`C${partFrom}:C${row - 1}`, part.label, 'body');
    }
    sheet.put(`B${levelFrom}:B${row - 1}`, level.label, 'body');
  }
  return row;
}
