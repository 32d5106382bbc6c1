import { excelBook } from '../support/excel-book';
import { describePort } from '../support/port-contract';
import { describeRecord } from '../support/record-contract';
import { describeWatching } from '../support/watching-contract';

jest.setTimeout(30_000);

describePort('Excel, through office.js', () => excelBook('township-2024'));
describeRecord('Excel’s record, through office.js', () => excelBook('township-2024'));
describeWatching('Excel, through office.js, watched', () => excelBook('township-2024'));
