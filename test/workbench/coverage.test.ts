/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { officeMembersUsed } from '../../src/tools/office-members';

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

/** What office.js calls by itself, to write a large array bit by bit. */
const CALLED_BY_THE_LIBRARY = ['Range.getRow', 'Range.validateArraySize', 'AddinInternalService.notifyActionHandlerReady'];

/** Answered by office.js itself or by what the host tells of itself, not by the classes of the host. */
const ELSEWHERE =
  /^(Client\w*|Context|ContextInformation|Document|Error|EventHandlerResult|EventHandlers|HostType|OfficeTheme|RequestContext|RequirementSetSupport|Worksheet\w*EventArgs)\b|\.load$|^\w+$/;

/** Parts of values, not of objects. */
const WITHIN_VALUES =
  /^((Settable)?(Row|Column)Properties|RangeHyperlink|PageLayoutZoomOptions|WorksheetProtectionOptions|DataValidationRule|ListDataValidation)\./;

function used(): Set<string> {
  const members = officeMembersUsed(filesIn('src/excel', '.ts')).map(({ member }) => member);
  return new Set(members.filter((member) => !ELSEWHERE.test(member) && !WITHIN_VALUES.test(member)));
}

/** The Excel classes it plays, which the comment above it names; one may play two. */
function playedBy(node: ts.ClassDeclaration): readonly string[] {
  const [comment = ''] = node.getFullText().split('class ');
  return [...comment.matchAll(/`Excel\.(\w+)`/g)].map(([, name = '']) => name);
}

/** `Class.member` of every public getter, setter and method of the host's classes; and the events it raises. */
function implemented(): Set<string> {
  const members = new Set<string>();
  for (const file of filesIn('src/workbench/host/classes', '.ts')) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) {
      if (!ts.isClassDeclaration(node)) continue;
      const isCollection = /RemoteCollection/.test(node.heritageClauses?.[0]?.getText() ?? '');
      const names = playedBy(node);
      if (isCollection) for (const name of names) members.add(`${name}.items`);
      for (const member of node.members) {
        if (!ts.isAccessor(member) && !ts.isMethodDeclaration(member)) continue;
        if (ts.isPrivateIdentifier(member.name) || ['identity', 'list'].includes(member.name.getText())) continue;
        for (const name of names) members.add(`${name}.${member.name.getText()}`);
      }
    }
  }
  return members;
}

function events(): Set<string> {
  const source = readFileSync('src/workbench/host/event-registry.ts', 'utf8');
  const names = [...source.matchAll(/\{ name: '(\w+)', type: \d+ \}/g)].map(([, name = '']) => name.replace('DataChanged', 'Changed'));
  return new Set(names.map((name) => `WorksheetCollection.on${name}`));
}

function tested(): Set<string> {
  const text = filesIn('test/workbench/semantics', '.test.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return new Set([...text.matchAll(/describeMember\('([\w.]+)'/g)].map(([, member = '']) => member));
}

const usedMembers = used();
const missing = (wanted: Iterable<string>, there: ReadonlySet<string>): string[] =>
  [...wanted].filter((member) => !there.has(member)).sort();

test('every member the add-in uses is there', () => {
  expect(missing(usedMembers, new Set([...implemented(), ...events()]))).toEqual([]);
});

test('every member the add-in uses has a test of its semantics', () => {
  const containers = [...usedMembers].filter((member) => /Collection\.items$/.test(member) || !member.endsWith('.items'));
  expect(missing(containers, tested())).toEqual([]);
});

test('the host has no member that nobody uses', () => {
  const wanted = new Set([...usedMembers, ...CALLED_BY_THE_LIBRARY]);
  const there = [...implemented(), ...events()].filter((member) => !member.endsWith('.items'));
  expect(missing(there, wanted)).toEqual([]);
});

test('the host stays small', () => {
  const files = filesIn('src/workbench/host', '.ts').map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
  expect(files.reduce((sum, lines) => sum + lines, 0)).toBeLessThan(3500);
  expect(Math.max(...files)).toBeLessThan(300);
});
