import type { XmlScanner } from '../package/xml-scanner';

/** `w:val` of the element just opened, whatever its prefix; null when it is not there. */
export function valueOf(scanner: XmlScanner): string | null {
  return scanner.prefixedAttribute('val') ?? scanner.attribute('val');
}

/** An on/off element (`<w:vanish/>`, `<w:b w:val="0"/>`) that is on. */
export function isOn(scanner: XmlScanner): boolean {
  const value = valueOf(scanner);
  return value === null || value === '1' || value === 'true' || value === 'on';
}
