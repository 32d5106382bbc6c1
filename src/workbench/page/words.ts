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
  protectedSheet: '本表已保护，只能查看。',
  failedSample: '示例没有载入，请刷新页面后重试。',
  failedDownload: (reason: string) => `没有生成文件，表格未受影响。原因：${reason}`,
  unsavedLook: '行高列宽、底色等外观改动不会写入下载的文件。',
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
  protectedSheet: 'This sheet is protected; you can only look.',
  failedSample: 'The sample did not load. Refresh the page and try again.',
  failedDownload: (reason) => `No file was made; the spreadsheet is as it was. Reason: ${reason}`,
  unsavedLook: 'Changes of looks, such as row heights or fills, are not written to the downloaded file.',
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
