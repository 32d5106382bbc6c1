/** `npm run bench`: ratios and counts against the budgets, as JSON. Nothing is asserted: a slow machine is no failure. */
import { measureCli } from './bench/cli';
import { measureCore } from './bench/core';

const sample = 'assets/samples/township-2024.xlsx';

void measureCli(sample).then((cli) => console.log(JSON.stringify({ core: measureCore(sample), cli }, null, 2)));
