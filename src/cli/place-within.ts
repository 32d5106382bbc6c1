/** Names of devices that Windows gives no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

/** A name that people gave as a part of a file's name, on every system. */
export function placeWithin(name: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_')
    .replace(/[. ]+$/, '')
    .slice(0, LONGEST);
  return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
}
