/** `npm run docs:rules`: writes the README of src/core/rules from the catalogue. */
import { writeFileSync } from 'node:fs';
import { CATALOG } from '../core/rules/catalog';
import { rulesReadme } from '../core/rules/readme';

writeFileSync('src/core/rules/README.md', rulesReadme(CATALOG));
