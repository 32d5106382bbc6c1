import { describeMainJob } from '../../support/main-job';

jest.setTimeout(60_000);

describeMainJob('Office 2021 (ExcelApi 1.14)', { excelApi: '1.14', online: false, keepsUndo: false });
