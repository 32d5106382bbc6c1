import { writeWorkbook } from '../../files/drafting/new-workbook';
import { CONSISTENT } from './consistent-figures';
import { departmentAnnexes } from './department-annexes';
import { hubeiForm } from './hubei-form';
import { projectForm } from './project-form';
import { townshipReport } from './township-report';
import { TOWNSHIP } from './township-figures';

/** The workbooks under assets/samples. */
export const SAMPLES: readonly { readonly file: string; readonly build: () => Uint8Array }[] = [
  { file: 'township-2024.xlsx', build: () => writeWorkbook(departmentAnnexes(TOWNSHIP)) },
  { file: 'consistent-2024.xlsx', build: () => writeWorkbook(departmentAnnexes(CONSISTENT)) },
  { file: 'project-2024.xlsx', build: () => writeWorkbook(projectForm()) },
  { file: 'hubei-2024.xlsx', build: () => writeWorkbook(hubeiForm()) },
  { file: 'protected-2024.xlsx', build: () => writeWorkbook(departmentAnnexes(TOWNSHIP, { protected: true })) },
  { file: 'township-2024-report.docx', build: townshipReport },
];
