import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createSourceFile,
  forEachChild,
  isJsxText,
  isStringLiteralLike,
  isTemplateExpression,
  ScriptKind,
  ScriptTarget,
  type Node,
} from 'typescript';
import { enPages } from '../../../src/pane/words/en-pages';
import { en } from '../../../src/pane/words/en';
import { zhCn } from '../../../src/pane/words/zh-cn';
import { zhAnswers } from '../../../src/pane/words/zh-cn/answers';
import { zhGuide } from '../../../src/pane/words/zh-cn/guide';
import { zhJournal } from '../../../src/pane/words/zh-cn/journal';
import { zhKeys } from '../../../src/pane/words/zh-cn/keys';
import { zhMapping } from '../../../src/pane/words/zh-cn/mapping';
import { zhNotice } from '../../../src/pane/words/zh-cn/notice';
import { zhReport } from '../../../src/pane/words/zh-cn/report';
import { zhScore } from '../../../src/pane/words/zh-cn/score';
import { zhSelfCheck } from '../../../src/pane/words/zh-cn/self-check';
import { zhSettings } from '../../../src/pane/words/zh-cn/settings';
import { zhUnits } from '../../../src/pane/words/zh-cn/units';
import { zhWriteAll } from '../../../src/pane/words/zh-cn/write-all';

/** Every string of a dictionary with the way to it; phrases are filled with samples. */
function strings(node: unknown, way: string): [way: string, text: string][] {
  if (typeof node === 'string') return [[way, node]];
  if (isPhrase(node)) return [[way, String(node(2, 2, 2, 2))]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => strings(inner, `${way}.${name}`));
}

function isPhrase(node: unknown): node is (...samples: number[]) => unknown {
  return typeof node === 'function';
}

const chinese = strings(
  {
    ...zhCn,
    answers: zhAnswers,
    guide: zhGuide,
    journal: zhJournal,
    keys: zhKeys,
    mapping: zhMapping,
    notice: zhNotice,
    report: zhReport,
    score: zhScore,
    selfCheck: zhSelfCheck,
    settings: zhSettings,
    units: zhUnits,
    writeAll: zhWriteAll,
  },
  'zh-CN',
);
const english = strings(
  {
    ...en,
    ...enPages,
  },
  'en',
);

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
  const latin = /languages\.|(Excel|Office|docx|MB|JavaScript|Enter|E|A4|F6|Microsoft|Ctrl)/;
  expect(chinese.filter(([way, text]) => /[A-Za-z]{2,}/.test(text) && !latin.test(way) && !latin.test(text))).toEqual([]);
});

/** Written into the cells of a Chinese form, whatever the pane speaks. */
const FOR_THE_FORM = /note-text\.ts$/;

test('what is said is in the dictionaries: no component has Chinese words, or a Chinese comma or colon, of its own', () => {
  const root = 'src/pane';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^words\b/.test(name) && !FOR_THE_FORM.test(name))
    .map((name) => join(root, name));
  expect(
    files.flatMap((file) =>
      textsIn(file)
        .filter((text) => CHINESE.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    ),
  ).toEqual([]);
});

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (isStringLiteralLike(node) || isJsxText(node)) texts.push(node.text);
    if (isTemplateExpression(node)) texts.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, readFileSync(file, 'utf8'), ScriptTarget.Latest, true, file.endsWith('x') ? ScriptKind.TSX : ScriptKind.TS));
  return texts;
}
