import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../src/tools/samples/catalog';

const folder = 'assets/samples';

it.each(SAMPLES.map(({ file, build }) => [file, build] as const))('%s is what the builder writes', (file, build) => {
  expect(Buffer.from(build()).equals(readFileSync(join(folder, file)))).toBe(true);
});

it('lists every sample there is', () => {
  expect(readdirSync(folder).sort()).toEqual(SAMPLES.map(({ file }) => file).sort());
});
