import { describeMainJob } from '../../support/main-job';
import { describeReadableNotes } from '../../support/readable-notes';

jest.setTimeout(60_000);

describeMainJob('Office 2021 (ExcelApi 1.14)', { excelApi: '1.14', online: false, keepsUndo: false });
describeReadableNotes('Office 2021', { excelApi: '1.14', online: false, keepsUndo: false });
