import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PANE = 'src/pane';
const MOST_LINES_OF_OUR_CONTROLS = 200;

/** Elements that Fluent has a component for; its own choice takes the browser's options. */
const CONTROLS = /^(button|input|select|textarea|label|a|dialog|menu|details|summary|progress|meter|table|thead|tbody|tr|th|td|hr)$/;
/** Roles that name a part of the page; Fluent has no component of them. */
const PARTS = /^(group|img)$/;
/** What makes an element something to act on. */
const ACTING = /^(on[A-Z]\w*|tabIndex|contentEditable)$/;

const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .sort();

/** Where a file makes a control, or something to act on, out of an element of the browser's own. */
function ownMaking(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(PANE, file), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) made.push(...ofElement(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return made;
}

function ofElement({ tagName, attributes }: ts.JsxOpeningLikeElement, source: ts.SourceFile): string[] {
  const tag = tagName.getText(source);
  if (!/^[a-z]/.test(tag)) return [];
  const given = attributes.properties.flatMap((attribute) => {
    if (!ts.isJsxAttribute(attribute)) return [];
    const name = attribute.name.getText(source);
    const role = name === 'role' && attribute.initializer !== undefined ? attribute.initializer.getText(source).replace(/"/g, '') : 'none';
    if (role !== 'none' && !PARTS.test(role)) return [`role ${role}`];
    return ACTING.test(name) ? [`${tag} ${name}`] : [];
  });
  if (CONTROLS.test(tag)) return [tag, ...given];
  // A form is none of Fluent's, and what is sent by Enter has to be heard there.
  return tag === 'form' ? [] : given;
}

/** Names of files in the list of what is ours, each with its reason. */
function listed(): string[] {
  const [, list = ''] = /_What is ours, and why_([^\n]*)/.exec(readFileSync('src/README.md', 'utf8')) ?? [];
  return [...list.matchAll(/`([a-z-]+)`/g)].flatMap(([, name]) => name ?? []);
}

test('nothing that Fluent has is made by us, but for what is listed with its reason', () => {
  const made = files.flatMap((file) => ownMaking(file).map((what) => `${path.basename(file, '.tsx')}: ${what}`));
  expect(made.filter((line) => !listed().includes(line.split(':')[0] ?? ''))).toEqual([]);
});

test('what is listed is there, and what stands among the controls is listed', () => {
  const controls = files.filter((file) => file.startsWith('controls')).map((file) => path.basename(file, '.tsx'));
  const own = files.filter((file) => ownMaking(file).length > 0).map((file) => path.basename(file, '.tsx'));
  expect([...listed()].sort()).toEqual([...new Set([...controls, ...own])].sort());
});

test('our controls are few', () => {
  const lines = files
    .filter((file) => file.startsWith('controls'))
    .map((file) => readFileSync(path.join(PANE, file), 'utf8').split('\n').length);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(MOST_LINES_OF_OUR_CONTROLS);
});
