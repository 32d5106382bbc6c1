import { BUILT_IN_PACKS } from '../packs/built-in';
import type { Problem } from '../packs/checks';
import type { RulePack } from '../packs/pack';
import { InvalidPack, parsePack, problemInWords } from '../packs/schema';
import type { Wording } from '../wording';
import { BLOCKS, TABLES } from '../forms/words/blocks';
import { CLASSES } from '../forms/words/indicator-class';
import { NONE, ROW_WORDS } from '../forms/words/row-words';
import { CATALOG } from '../rules/catalog';

/** A longer file is none that a person wrote, and would not fit into the setting of a workbook. */
const LONGEST = 200_000;

/**
 * A person's rule pack from the text of a file, or what is wrong with it, without a full stop; by the path of the setting where it
 * is one. Never throws.
 */
export function readPack(text: string): { readonly pack: RulePack } | { readonly problem: Wording } {
  const problem = problemOfText(text);
  if (problem !== null) return { problem };
  try {
    const pack = parsePack(JSON.parse(text.replace(/^\uFEFF/, '')));
    const unknown = packProblem(pack) ?? takenName(pack);
    return unknown === null ? { pack } : { problem: problemInWords(unknown) };
  } catch (error) {
    return { problem: error instanceof InvalidPack ? error.wording : noJson(text, error) };
  }
}

/** One that is called like one of ours could not be told from it. */
function takenName({ name }: RulePack): Problem | null {
  const ours = BUILT_IN_PACKS.find((pack) => pack.name === name);
  return ours === undefined
    ? null
    : {
        path: 'name',
        wording: {
          zh: `与自带的“${ours.title.zh}”（${name}）相同，请在文件中换一个`,
          en: `is that of the pack ${ours.title.en} (${name}); choose another in the file`,
        },
      };
}

/** Other files that are taken for packs, and what to do about them. */
function problemOfText(text: string): Wording | null {
  if (text.startsWith('PK'))
    return { zh: '这是 Excel 或 Word 文件，不是规则包（.json）', en: 'this is an Excel or Word file, no rule pack (.json)' };
  if (text.trim() === '') return { zh: '文件是空的', en: 'the file is empty' };
  if (text.length > LONGEST) return { zh: '文件太大，不像规则包', en: 'the file is too large for a rule pack' };
  // What other encodings leave where it is read as UTF-8.
  if (text.includes('\uFFFD')) {
    return {
      zh: '文件不是 UTF-8 编码，文字读不出来。请用记事本打开，另存为时把“编码”选为 UTF-8',
      en: 'the file is not in UTF-8; save it again with that encoding',
    };
  }
  return null;
}

/** The line is said where the engine says the place. */
function noJson(text: string, error: unknown): Wording {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
  return {
    zh: `不是有效的 JSON${line === null ? '' : `，第 ${line} 行附近写错了`}。请检查引号、逗号和括号是否成对，逗号、引号须用英文符号`,
    en: `it is no valid JSON${line === null ? '' : `, see line ${line}`}; check quotes, commas and brackets`,
  };
}

type Known = Readonly<Record<string, object>>;

const RULES = Object.fromEntries(CATALOG.map(({ id }) => [id, {}]));

/** What such a thing is called, in Chinese and in English. */
type What = readonly [zh: string, en: string];
const COLUMN: What = ['栏', 'column'];
const ROW: What = ['行', 'kind of row'];

/** What a pack names and nothing here knows: a rule, a table, a column, a kind of row or of indicator. Null when all is known. */
export function packProblem({ rules, basis, words, rows, layouts, classes }: RulePack): Problem | null {
  const problems = [
    unknownRule('rules', rules),
    unknownRule('basis', basis),
    unknownWithin('words', words, BLOCKS, COLUMN),
    unknownWithin('rows', rows, ROW_WORDS, ROW),
    unknownIn('classes', classes, CLASSES, ['指标类别', 'class of indicators']),
    ...layouts.flatMap(({ blocks }, layout) =>
      blocks.map(({ block, columns, rows = {} }, index) => {
        const path = `layouts[${layout + 1}].blocks[${index + 1}]`;
        const known = (TABLES as Known)[block];
        if (known === undefined) return unknown(`${path}.block`, ['表', 'table'], TABLES);
        const kinds = (ROW_WORDS as Known)[block === 'rubric' ? 'indicators' : block] ?? {};
        return unknownIn(`${path}.columns`, columns, known, COLUMN) ?? unknownIn(`${path}.rows`, rows, kinds, ROW);
      }),
    ),
  ];
  return problems.find((problem) => problem !== null) ?? null;
}

function unknownRule(path: string, entries: object): Problem | null {
  const id = Object.keys(entries).find((each) => !Object.hasOwn(RULES, each));
  return id === undefined ? null : { path: `${path}.${id}`, wording: { zh: '没有这条规则', en: 'is no rule' } };
}

function unknownWithin(path: string, entries: Known, known: Known, what: What): Problem | null {
  const problems = Object.entries(entries).map(([block, named]) =>
    unknownIn(`${path}.${block}`, named, { ...known[block], [NONE]: [] }, what),
  );
  return unknownIn(path, entries, known, ['表', 'table']) ?? problems.find((problem) => problem !== null) ?? null;
}

function unknownIn(path: string, entries: object, known: object, what: What): Problem | null {
  const key = Object.keys(entries).find((each) => !Object.hasOwn(known, each));
  return key === undefined ? null : unknown(`${path}.${key}`, what, known);
}

function unknown(path: string, [zh, en]: What, known: object): Problem {
  const names = Object.keys(known);
  return { path, wording: { zh: `没有这个${zh}。可用的是：${names.join('、')}`, en: `is no ${en}; there are: ${names.join(', ')}` } };
}
