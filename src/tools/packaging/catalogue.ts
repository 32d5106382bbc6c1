/** Fixed for ever: a second run of the .reg file replaces the first instead of adding to it. */
export const catalogueId = '{849c3730-e82c-49b1-927c-e979510702b1}';

/**
 * The .reg file that makes Excel show the add-ins of a shared folder, for the current user; UTF-16 with a byte order mark,
 * as regedit writes it. Layout: Microsoft, "Sideload Office Add-ins for testing from a network share".
 */
export function trustedCatalogue(share: string): Uint8Array {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogueId}]`,
    `"Id"="${catalogueId}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    '"Flags"=dword:00000001',
    '',
  ];
  const text = `\ufeff${lines.join('\r\n')}`;
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) bytes.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}
