import { describeMainJob } from '../../support/main-job';

jest.setTimeout(60_000);

describeMainJob('Excel on the web', { excelApi: '1.19', online: true, keepsUndo: true });
