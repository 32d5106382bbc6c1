/** `npm run bench`: ratios and counts against the budgets, as JSON. Nothing is asserted: a slow machine is no failure. */
import { measureCore } from './bench/core';

const sample = 'assets/samples/township-2024.xlsx';

console.log(JSON.stringify({ core: measureCore(sample) }, null, 2));
