import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'src/pane/controls';
const controls = readdirSync(FOLDER).filter((file) => file.endsWith('.tsx'));

test('every control of ours is in the list of what Fluent lacks, with its reason', () => {
  const [, list = ''] = /_What is ours, and why_([^\n]*)/.exec(readFileSync('src/README.md', 'utf8')) ?? [];
  const named = [...list.matchAll(/`([a-z-]+)`/g)].map(([, name]) => `${name}.tsx`);
  expect(named.filter((file) => controls.includes(file)).sort()).toEqual([...controls].sort());
});

test('they are few', () => {
  const lines = controls.map((file) => readFileSync(path.join(FOLDER, file), 'utf8').split('\n').length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
});
