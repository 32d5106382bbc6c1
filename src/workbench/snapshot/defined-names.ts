import { XmlScanner } from '../../files/package/xml-scanner';
import type { HostName } from '../host/model';

/** Names of the whole workbook; those of single sheets and those programs keep for themselves (`_xlnm.…`) are left out. */
export function readDefinedNames(workbookXml: string): HostName[] {
  const names: HostName[] = [];
  const scanner = new XmlScanner(workbookXml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'definedName') continue;
    const name = scanner.attribute('name') ?? '';
    const visible = !['1', 'true'].includes(scanner.attribute('hidden') ?? '');
    const local = scanner.attribute('localSheetId') !== null;
    const formula = `=${scanner.innerText()}`;
    if (!local && !name.startsWith('_xlnm.')) names.push({ name, formula, visible });
  }
  return names;
}
