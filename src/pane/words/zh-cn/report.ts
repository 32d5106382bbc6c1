/** The tab of the report. */
export const zhReport = {
  title: '报告与附件核对',
  explain: '选择自评报告（.docx），逐句与附件的单元格核对。报告只在本机读取，不会上传，也不会改动。',
  choose: '选择报告',
  chooseAnother: '换一份',
  drop: '也可以把文件拖到这里',
  readAgain: '重新读取',
  readAt: (time: string) => `${time} 读取`,
  reading: '正在读取……',
  unreadable: '报告没有读出来，请重新选择文件。',
  changed: '报告在选择之后又保存过或已移走，浏览器不再允许按原来的选择读取。请再选一次这份文件。',
  filters: '按核对结果筛选',
  verdict: { differs: '不一致', agrees: '一致', absent: '表中没有', unchecked: '未核对', form: '表述与格式' },
  countOf: (name: string, count: number) => `${name} ${count} 处`,
  more: (next: number, all: number) => `再显示 ${next} 条（共 ${all} 条）`,
  none: '没有这一类的句子。',
  allAgree: (count: number) => `读到的 ${count} 处数据全部一致。`,
  paragraph: (number: number) => `第 ${number} 段`,
  expected: '应为',
  annex: '附件',
  arithmetic: '计算过程',
  goTo: (cell: string, label: string) => `${cell}，定位到${label}`,
  copy: '复制更正句',
  copied: '已复制',
  copyFailed: '没有复制成功：点一下这句，再按 Ctrl+C。',
  settling: {
    explained: { act: '写说明', label: '说明', missing: '请写明情况。', done: (text: string) => `已说明：${text}` },
    ignored: { act: '忽略并注明理由', label: '理由', missing: '请写明理由。', done: (text: string) => `已忽略：${text}` },
  },
  confirm: '确定',
  restore: '恢复',
  tables: '报告所附的表与本工作簿核对',
  tableForm: (table: string, form: string) => `${table}（${form}）`,
  compared: (table: string, sheet: string, same: number, differing: number) =>
    differing === 0
      ? `${table}与“${sheet}”逐格核对：${same} 格全部一致。`
      : `${table}与“${sheet}”逐格核对：${same} 格一致，${differing} 格不一致。`,
  notCompared: {
    'no-counterpart': (table: string) => `${table}没有核对：本工作簿中没有对应的表，可以放进来复核。`,
    'another-unit': (table: string) => `${table}没有核对：填报单位与本工作簿的不是同一个。`,
    several: (table: string) => `${table}没有核对：本工作簿中有几张表都对得上。`,
  },
  separator: '、',
  putIn: '放入工作簿',
  putInHint: (names: string) => `新建工作表：${names}，排在最后。已有的工作表不改动，可以撤销。`,
};

export type ReportWords = typeof zhReport;
