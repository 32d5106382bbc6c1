/** `npm run stop`: takes the add-in out of the Excel of this machine again, and its certificate. */
import process from 'node:process';
import { perform, surroundingsHere } from './excel-here';
import { removalSteps } from './registration';

async function main(): Promise<void> {
  const steps = removalSteps(surroundingsHere());
  if (steps === null) {
    console.log('这个系统没有桌面版 Excel，没有需要注销的。npm start 用 Ctrl+C 结束。');
    return;
  }
  process.exitCode = (await perform(steps)) ? 0 : 1;
}

void main();
