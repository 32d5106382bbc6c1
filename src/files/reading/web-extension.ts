import { SETTING_KEY } from '../../core/traces';
import { readingPart, type PartSource } from '../package/package';
import { XmlScanner } from '../package/xml-scanner';

/** Where Excel keeps the settings an add-in stores in a workbook (MS-OWEXML): properties of a web extension part. */
export interface StoredSetting {
  /** The web extension part it stands in. */
  readonly part: string;
  readonly text: string;
  /** Offsets of the property's element in the part's text. */
  readonly from: number;
  readonly to: number;
}

/** Web extension parts of a package, whichever add-in they belong to. */
export function webExtensionParts(source: PartSource): readonly string[] {
  return source
    .relationships('')
    .filter(({ type, external }) => type === 'webextensiontaskpanes' && !external)
    .flatMap(({ target }) => source.relationships(target))
    .filter(({ type, target, external }) => type === 'webextension' && !external && source.has(target))
    .map(({ target }) => target);
}

/** Our one workbook setting; null when there is none. */
export function findSetting(source: PartSource): StoredSetting | null {
  for (const part of webExtensionParts(source)) {
    const found = readingPart(part, () => findProperty(part, new XmlScanner(source.text(part))));
    if (found !== null) return found;
  }
  return null;
}

function findProperty(part: string, scanner: XmlScanner): StoredSetting | null {
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'property' || scanner.attribute('name') !== SETTING_KEY) continue;
    const from = scanner.start;
    const text = settingText(scanner.attribute('value') ?? '');
    scanner.skip();
    return { part, text, from, to: scanner.end };
  }
  return null;
}

/** A property's value is JSON; our setting is a text. Anything else is given as it stands, for its reader to refuse. */
function settingText(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}
