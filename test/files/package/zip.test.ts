import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readZip, unpack } from '../../../src/files/package/zip';
import { pack, writeZip } from '../../../src/files/package/write-zip';

const files = fc.dictionary(
  fc.string({ unit: fc.constantFrom('a', 'b', '/', '年', '.'), minLength: 1, maxLength: 6 }),
  fc.uint8Array({ maxLength: 300 }),
  { maxKeys: 6, noNullPrototype: true },
);
const contents = (bytes: Uint8Array): [string, number[]][] => readZip(bytes).map((entry) => [entry.name, [...unpack(entry)]]);

it('reads what another program packed', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(0 as const, 6 as const), (given, level) => {
      if (Object.keys(given).length === 0) return;
      expect(contents(zipSync(given, { level }))).toEqual(Object.entries(given).map(([name, content]) => [name, [...content]]));
    }),
  );
});

it('writes what another program unpacks, and copies entries packed as they are', () => {
  fc.assert(
    fc.property(files, (given) => {
      const entries = Object.entries(given);
      const written = writeZip(entries.map(([name, content]) => pack(name, content)));
      expect(Object.entries(unzipSync(written)).map(([name, content]) => [name, [...content]])).toEqual(
        entries.map(([name, content]) => [name, [...content]]),
      );
      if (entries.length > 0) expect(writeZip(readZip(written))).toEqual(written);
    }),
  );
});

it('copies entries that stream their sizes behind the data', () => {
  const streamed = Buffer.from(zipSync({ a: new Uint8Array([1, 2, 3]) }));
  streamed.writeUInt16LE(8, streamed.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  const copied = writeZip(readZip(new Uint8Array(streamed)));
  expect([...(unzipSync(copied)['a'] ?? [])]).toEqual([1, 2, 3]);
});
