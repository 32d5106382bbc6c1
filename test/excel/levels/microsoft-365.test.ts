import { describeMainJob } from '../../support/main-job';
import { describeReadableNotes } from '../../support/readable-notes';

jest.setTimeout(60_000);

describeMainJob('Microsoft 365 (ExcelApi 1.19)', { excelApi: '1.19', online: false, keepsUndo: true });
describeReadableNotes('Microsoft 365', { excelApi: '1.19', online: false, keepsUndo: true });
