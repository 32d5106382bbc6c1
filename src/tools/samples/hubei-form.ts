import type { SheetDraft } from '../../files/drafting/sheet-draft';
import { FormSheet } from './form-sheet';

/** A table as units in Hubei file it: execution worth 20, percent cells, no weight column, several annual goals. */
export function hubeiForm(): readonly SheetDraft[] {
  const sheet = new FormSheet('绩效自评表', [10, 9, 13, 18, 34, 15, 15, 15], 'landscape');
  sheet.put('A1:H1', '2024年度水文监测运行项目绩效自评表', 'title').height(1, 28);
  sheet.put('A2:D2', '单位名称：云岭市水文监测中心', 'plain').put('H2', '单位：万元', 'plain');
  sheet
    .put('A3:D3', '预算执行情况', 'body')
    .row(3, 'E', ['预算数(A)', '执行数(B)', '执行率(B/A)', '得分(20分*执行率)'], 'heading')
    .height(3, 34);
  sheet.put('A4:D4', '年度财政资金总额', 'body').row(4, 'E', [36, 34.2], 'money').put('G4', 0.95, 'percent-2').put('H4', 19, 'body');
  sheet
    .put('A5:B5', '绩效指标', 'heading')
    .row(5, 'C', ['一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'], 'heading');
  sheet.put('A6:H6', '年度绩效目标1(40分)', 'label');
  const rows: readonly (readonly [number, string, string, number | string, number | string, number])[] = [
    [7, '质量指标', '监测数据合格率', 1, 1, 10],
    [8, '时效指标', '水情信息按时报送率', 1, 0.98, 9.8],
    [9, '服务对象满意度指标', '用户单位满意度', 0.95, 0.96, 20],
    [11, '质量指标', '资料整编合格率', 0.98, 0.98, 19.6],
    [12, '时效指标', '年度资料上报及时率', 1, 1, 20],
  ];
  for (const [row, level2, name, target, actual, score] of rows) {
    sheet
      .put(`D${row}`, level2, 'body')
      .put(`E${row}`, name, 'label')
      .row(row, 'F', [target, actual], 'percent-2')
      .put(`H${row}`, score, 'body');
  }
  sheet.put('A7:B9', null, 'body').put('A11:B12', null, 'body');
  sheet
    .put('C7:C8', '产出指标', 'body')
    .put('C9', '效益指标', 'body')
    .put('A10:H10', '年度绩效目标2(40分)', 'label')
    .put('C11:C12', '产出指标', 'body');
  sheet.put('A13:G13', '总分', 'heading').put('H13', 98.4, 'body');
  sheet
    .put('A14:B14', '偏差大或目标未完成原因分析', 'body')
    .put('C14:H14', '个别站点汛期通信中断，水情信息补报延迟；已为12个站点增配备用信道。', 'label')
    .height(14, 46);
  return [sheet.draft()];
}
