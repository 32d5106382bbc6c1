import { Writable } from 'node:stream';
import { Progress } from '../../src/cli/progress';

function terminal(isTTY: boolean) {
  let written = '';
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString();
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 30 }), text: () => written };
}

it('names the file and how many there are, in one line of a terminal, and is gone before anything else is said', () => {
  const { stream, text } = terminal(true);
  const progress = new Progress(stream);
  progress.show(1, 24, '甲镇自评表.xlsx');
  progress.clear();
  progress.clear();
  expect(text()).toBe('\r\u001b[K复核 1/24 甲镇自评表.xlsx\r\u001b[K');
});

it('is cut to the terminal', () => {
  const { stream, text } = terminal(true);
  new Progress(stream).show(1, 24, '一个非常非常非常非常长的文件名称.xlsx');
  expect(text()).toMatch(/…$/);
});

it('is nowhere else', () => {
  const { stream, text } = terminal(false);
  new Progress(stream).show(1, 24, '甲镇自评表.xlsx');
  expect(text()).toBe('');
});
