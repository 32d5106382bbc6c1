/** `npm run sideload`: shows the add-in in the Excel of this machine, on Windows and Mac; elsewhere says what to do instead. */
import process from 'node:process';
import { ensureCertificate } from './certificate';
import { perform, surroundingsHere, withoutExcel } from './excel-here';
import { registrationSteps } from './registration';

async function main(): Promise<void> {
  const surroundings = surroundingsHere();
  const steps = registrationSteps(surroundings);
  if (steps === null) {
    console.log(withoutExcel(surroundings));
    return;
  }
  await ensureCertificate();
  const done = await perform(steps);
  console.log('另开一个窗口运行 npm start，再到 Excel 的“审阅”里点“复核”。用完执行 npm run stop。');
  process.exitCode = done ? 0 : 1;
}

void main();
