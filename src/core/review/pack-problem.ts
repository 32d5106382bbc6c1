import { BLOCKS } from '../forms/words/blocks';
import { GOALS } from '../forms/words/evaluation-roles';
import { CLASSES } from '../forms/words/indicator-class';
import { ROW_WORDS } from '../forms/words/row-words';
import type { Problem } from '../packs/checks';
import type { RulePack } from '../packs/pack';
import { CATALOG } from '../rules/catalog';

type Known = Readonly<Record<string, object>>;

/** Goals are named by their words alone: a layout has no block of them. */
const COLUMNS: Known = { ...BLOCKS, goals: GOALS };
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
    unknownWithin('words', words, COLUMNS, COLUMN),
    unknownWithin('rows', rows, ROW_WORDS, ROW),
    unknownIn('classes', classes, CLASSES, ['指标类别', 'class of indicators']),
    ...layouts.flatMap(({ blocks }, layout) =>
      blocks.map(({ block, columns, rows = {} }, index) => {
        const path = `layouts[${layout + 1}].blocks[${index + 1}]`;
        const known = (BLOCKS as Known)[block];
        if (known === undefined) return unknown(`${path}.block`, ['表', 'table'], BLOCKS);
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
  const problems = Object.entries(entries).map(([block, named]) => unknownIn(`${path}.${block}`, named, known[block] ?? {}, what));
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
