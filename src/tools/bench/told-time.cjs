'use strict';
/** Required before the program of a process that is measured: when its parent lets go of it, it says how long it computed. */
process.on('disconnect', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(1, String((user + system) / 1000));
});
