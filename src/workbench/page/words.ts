/** Every string of the workbench page in the product's first language; its type is what the other language must fill. */
const zhCn = {
  product: '绩效自评复核',
  place: '工作台',
  notExcel: '这是浏览器里的工作台，不是 Excel：用来试用和查看，文件只在本机处理，不会上传。',
  open: '打开…',
  samples: '示例',
  sampleNames: {
    'township-2024.xlsx': '乡镇部门整体支出（有待复核之处）',
    'consistent-2024.xlsx': '部门整体支出（数据一致）',
    'project-2024.xlsx': '项目支出自评表',
    'hubei-2024.xlsx': '湖北样式自评表',
    'protected-2024.xlsx': '设有工作表保护的自评表',
  },
  download: '下载复核结果',
  downloadName: (base: string) => `${base}（复核）.xlsx`,
  theme: '切换深色/浅色',
  unchanged: '打开后未改动',
  changed: (cells: number, marks: number, structure: number) =>
    [
      cells > 0 ? `改动 ${cells} 个单元格` : '',
      structure > 0 ? `行列或工作表变动 ${structure} 处` : '',
      marks > 0 ? `标记 ${marks} 处` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  loading: '正在载入表格…',
  drop: '松开鼠标，打开这个 .xlsx 文件',
  paneTitle: '绩效自评复核',
  resize: '调整任务窗格宽度',
  dismiss: '关闭提示',
  onlyOne: '一次只能打开一个文件，已打开第一个。',
  failedRead: (name: string) => `“${name}”读不出来，原来的表格未受影响。请确认它是文件而不是文件夹，并且没有被移走或删除。`,
  failedOpen: (name: string, reason: string) => `没能打开“${name}”，原来的表格未受影响。请在 Excel 里打开并另存后再试。原因：${reason}`,
  failedSample: '示例没有载入，请刷新页面后重试。',
  failedDownload: (reason: string) => `没有生成文件，表格未受影响。原因：${reason}`,
  tooLarge: (sheet: string) => `“${sheet}”内容太多，工作台显示不了。请删去无关内容后再打开，或在 Excel 里复核。`,
  faults: {
    title: '让 Excel 出错',
    editing: '有单元格正在编辑',
    anotherWorkbook: '焦点在另一个工作簿',
    repeatEvents: '事件重复送达',
    loseEvents: '事件丢失',
    reverseEvents: '事件次序颠倒',
    withoutDetails: '事件不带明细',
    latency: '每次应答推迟（毫秒）',
    eventDelay: '事件推迟（毫秒）',
    busyFor: '答“忙”的次数',
    lostAnswers: '丢失应答的次数',
    payloadLimit: '一次请求的字节上限',
    excelApi: '此 Excel 提供的 ExcelApi',
    protect: '保护或撤消保护当前工作表',
    coAuthor: '他人在选中的单元格填 0',
    clear: '全部恢复正常',
  },
};

export type Words = typeof zhCn;

const en: Words = {
  product: 'Annex Review',
  place: 'Workbench',
  notExcel: 'This is a workbench in the browser, not Excel: to try and to look. Files stay on this machine.',
  open: 'Open…',
  samples: 'Samples',
  sampleNames: {
    'township-2024.xlsx': 'Township, whole department (with findings)',
    'consistent-2024.xlsx': 'Whole department (consistent)',
    'project-2024.xlsx': 'Project self-evaluation',
    'hubei-2024.xlsx': 'Self-evaluation in the Hubei layout',
    'protected-2024.xlsx': 'Protected self-evaluation',
  },
  download: 'Download result',
  downloadName: (base) => `${base} (reviewed).xlsx`,
  theme: 'Dark or light',
  unchanged: 'Unchanged since opening',
  changed: (cells, marks, structure) =>
    [
      cells > 0 ? `${cells} ${cells === 1 ? 'cell' : 'cells'} changed` : '',
      structure > 0 ? `${structure} ${structure === 1 ? 'change' : 'changes'} of rows, columns or sheets` : '',
      marks > 0 ? `${marks} ${marks === 1 ? 'mark' : 'marks'}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  loading: 'Loading the spreadsheet…',
  drop: 'Drop the .xlsx file to open it',
  paneTitle: 'Annex Review',
  resize: 'Width of the task pane',
  dismiss: 'Dismiss',
  onlyOne: 'One file at a time: the first one was opened.',
  failedRead: (name) => `“${name}” could not be read; what was open is as it was. Check that it is a file, not a folder, and still there.`,
  failedOpen: (name, reason) =>
    `“${name}” could not be opened; what was open is as it was. Open it in Excel, save it anew and try again. Reason: ${reason}`,
  failedSample: 'The sample did not load. Refresh the page and try again.',
  failedDownload: (reason) => `No file was made; the spreadsheet is as it was. Reason: ${reason}`,
  tooLarge: (sheet) => `“${sheet}” holds too much for the workbench. Delete what does not belong, or review it in Excel.`,
  faults: {
    title: 'Make Excel fail',
    editing: 'A cell is being edited',
    anotherWorkbook: 'Another workbook is in front',
    repeatEvents: 'Events come twice',
    loseEvents: 'Events are lost',
    reverseEvents: 'Events come in reverse order',
    withoutDetails: 'Events come without details',
    latency: 'Milliseconds before an answer',
    eventDelay: 'Milliseconds before an event',
    busyFor: 'Answers that Excel is busy',
    lostAnswers: 'Answers that are lost',
    payloadLimit: 'Most bytes of a request',
    excelApi: 'ExcelApi this Excel offers',
    protect: 'Protect or unprotect this sheet',
    coAuthor: 'A co-author puts 0 into the selected cell',
    clear: 'All as usual again',
  },
};

export type Language = 'zh-CN' | 'en';

/** Chinese for browsers in Chinese, and for no other; `?lang=` overrides it. */
export function pageLanguage({ search }: Pick<Location, 'search'>, browser: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browser;
  return /^zh/i.test(asked) ? 'zh-CN' : 'en';
}

export function wordsIn(language: Language): Words {
  return language === 'en' ? en : zhCn;
}
