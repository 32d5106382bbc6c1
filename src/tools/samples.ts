import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from './samples/catalog';

/** Writes the bundled sample workbooks; the same code always gives the same bytes. */
const folder = join(__dirname, '../../assets/samples');
mkdirSync(folder, { recursive: true });
for (const { file, build } of SAMPLES) writeFileSync(join(folder, file), build());
