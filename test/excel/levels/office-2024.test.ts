import { describeMainJob } from '../../support/main-job';

jest.setTimeout(60_000);

describeMainJob('Office 2024 (ExcelApi 1.17)', { excelApi: '1.17', online: false, keepsUndo: false });
