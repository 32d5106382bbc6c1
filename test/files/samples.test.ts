import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFaults } from '../support/package-faults';
import { bytesOf } from '../support/sample-bytes';
import { SAMPLES } from '../../src/tools/samples/catalog';

const folder = 'assets/samples';

it.each(SAMPLES.map(({ file, build }) => [file, build] as const))('%s is what the builder writes', (file, build) => {
  expect(Buffer.from(build()).equals(readFileSync(join(folder, file)))).toBe(true);
});

it.each(SAMPLES.filter(({ file }) => file.endsWith('.xlsx')).map(({ file }) => file))('%s is valid', (file) => {
  expect(packageFaults(bytesOf(join(folder, file)))).toEqual([]);
});

it('lists every sample there is', () => {
  expect(readdirSync(folder).sort()).toEqual(SAMPLES.map(({ file }) => file).sort());
});
