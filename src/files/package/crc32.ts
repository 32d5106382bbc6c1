/** Remainders of every byte, and of every byte with one, two and three zero bytes behind it, in one table. */
const TABLE = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}
for (let at = 256; at < TABLE.length; at += 1) {
  const before = remainder(at - 256);
  TABLE[at] = (before >>> 8) ^ remainder(before & 0xff);
}

/** CRC-32 as zip files carry it (ISO 3309), four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    crc ^= words.getUint32(at, true);
    crc =
      remainder(768 + (crc & 0xff)) ^
      remainder(512 + ((crc >>> 8) & 0xff)) ^
      remainder(256 + ((crc >>> 16) & 0xff)) ^
      remainder(crc >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = (crc >>> 8) ^ remainder((crc ^ (bytes[at] ?? 0)) & 0xff);
  return ~crc >>> 0;
}

function remainder(index: number): number {
  return TABLE[index] ?? 0;
}
