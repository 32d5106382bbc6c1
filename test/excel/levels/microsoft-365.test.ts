import { describeMainJob } from '../../support/main-job';

jest.setTimeout(60_000);

describeMainJob('Microsoft 365 (ExcelApi 1.19)', { excelApi: '1.19', online: false, keepsUndo: true });
