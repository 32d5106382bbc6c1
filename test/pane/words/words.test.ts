import { en } from '../../../src/pane/words/en';
import { enPages } from '../../../src/pane/words/en/pages';
import { zhCn } from '../../../src/pane/words/zh-cn';
import { zhPages } from '../../../src/pane/words/zh-cn/pages';

/** Every string of a dictionary with the way to it; phrases are filled with samples. */
function strings(node: unknown, way: string): [way: string, text: string][] {
  if (typeof node === 'string') return [[way, node]];
  if (isPhrase(node)) return [[way, String(node(2, 2, 2))]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => strings(inner, `${way}.${name}`));
}

function isPhrase(node: unknown): node is (...samples: number[]) => unknown {
  return typeof node === 'function';
}

const chinese = strings({ ...zhCn, ...zhPages }, 'zh-CN');
const english = strings({ ...en, ...enPages }, 'en');

test('both languages say the same things', () => {
  const ways = (entries: [string, string][]) => entries.map(([way]) => way.replace(/^(zh-CN|en)\./, '')).sort();
  expect(ways(english)).toEqual(ways(chinese));
});

test.each([...chinese, ...english])('%s says something', (_way, text) => {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|\[object|NaN/);
});

test('nothing is said in the words of programmers', () => {
  expect(chinese.filter(([, text]) => /提交|处理失败|API|异常|校验不通过/.test(text))).toEqual([]);
  expect(english.filter(([, text]) => /\b(API|exception|null|invalid)\b/i.test(text))).toEqual([]);
});

test('the Chinese is Chinese, and the English English', () => {
  // What the annex itself says stays Chinese in both: names of forms, and the words a note is written in.
  const named = /languages\.|forms\.|welcome$|noAnnex|record|待填|blankLeft|steps|note\.wordsHint$|writeAll\.intro$/;
  expect(english.filter(([way, text]) => /[\u4e00-\u9fff]/.test(text) && !named.test(way))).toEqual([]);
  const latin = /languages\.|(Excel|Office|JavaScript|Enter|E|A4|F6|Microsoft|Ctrl)/;
  expect(chinese.filter(([way, text]) => /[A-Za-z]{2,}/.test(text) && !latin.test(way) && !latin.test(text))).toEqual([]);
});
