'use strict';
const { writeSync } = require('node:fs');

/** Required before the program of a process that is measured: when it ends, or its parent lets go of it, it says how long it computed. */
const [event, stream] = process.connected ? ['disconnect', 1] : ['exit', 2];
process.once(event, () => {
  const { user, system } = process.cpuUsage();
  writeSync(stream, String((user + system) / 1000));
});
