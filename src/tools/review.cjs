'use strict';
/** `npm run review` */
const { join } = require('node:path');
const { currentBundle } = require('./cli-bundle.cjs');

require(join(currentBundle(), 'main.cjs'));
