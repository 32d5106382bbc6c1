import { excelBook } from '../support/excel-book';
import { describePort } from '../support/port-contract';

describePort('Excel, through office.js', () => excelBook('township-2024'));
