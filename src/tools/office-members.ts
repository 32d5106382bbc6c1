import path from 'node:path';
import ts from 'typescript';

/** One use, in our source, of a member that the typings of Office.js declare. */
export interface OfficeMemberUse {
  /** `Range.values`, `WorksheetCollection.getItem`; options of `load` count as the property they load. */
  readonly member: string;
  readonly access: 'get' | 'set';
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** From the typings' `[Api set: …]`; null where they give none. */
  readonly needs: RequirementSet | null;
  /** The highest version of that set an enclosing `isSetSupported` promises; null without one. */
  readonly guardedBy: number | null;
}

export interface RequirementSet {
  readonly name: string;
  readonly version: number;
}

/**
 * Every Office.js member these files use, read from the types: property accesses and calls, destructuring, object
 * literals (load options, `set`) and the words of `load('values, text')`.
 */
export function officeMembersUsed(files: readonly string[], options: ts.CompilerOptions = compilerOptions()): OfficeMemberUse[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const wanted = new Set(files.map((file) => path.resolve(file)));
  const uses: OfficeMemberUse[] = [];

  for (const source of program.getSourceFiles()) {
    if (!wanted.has(path.resolve(source.fileName))) continue;
    const note = (node: ts.Node, symbol: ts.Symbol | undefined, access: 'get' | 'set'): void => {
      const declaration = symbol === undefined ? undefined : officeDeclaration(node, symbol, checker);
      if (declaration === undefined) return;
      if (ownerOf(declaration)?.endsWith('LoadOptions')) access = 'get';
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const needs = requirementOf(declaration, access);
      uses.push({
        member: memberName(declaration),
        access,
        file: source.fileName,
        line: line + 1,
        needs,
        guardedBy: needs === null ? null : guard(node, needs.name),
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name), accessOf(node));
      if (ts.isBindingElement(node)) noteBinding(node, checker, note);
      if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) noteLiteral(node, checker, note);
      if (ts.isCallExpression(node)) noteLoadedWords(node, checker, note);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

type Note = (node: ts.Node, symbol: ts.Symbol | undefined, access: 'get' | 'set') => void;

function noteBinding(node: ts.BindingElement, checker: ts.TypeChecker, note: Note): void {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(node.parent)) return;
  note(name, checker.getTypeAtLocation(node.parent).getProperty(name.text), 'get');
}

function noteLiteral(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment, checker: ts.TypeChecker, note: Note): void {
  if (!ts.isIdentifier(node.name)) return;
  const expected = checker.getContextualType(node.parent);
  if (expected !== undefined) note(node.name, checker.getNonNullableType(expected).getProperty(node.name.text), 'set');
}

/** `range.load('values, format/fill/color')` and `range.load(['values'])`: the typings see mere strings there. */
function noteLoadedWords(call: ts.CallExpression, checker: ts.TypeChecker, note: Note): void {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
  const loaded = checker.getTypeAtLocation(call.expression.expression);
  for (const text of call.arguments.flatMap(stringLiterals)) {
    for (const word of text.text.split(',')) {
      let owner: ts.Type | undefined = loaded;
      for (const step of word.trim().split(/[/.]/)) {
        const property: ts.Symbol | undefined = owner && propertyOf(owner, step, checker);
        note(text, property, 'get');
        owner = property && checker.getTypeOfSymbol(property);
      }
    }
  }
}

/** A property of the object or, for a collection such as `items/name`, of what it holds. */
function propertyOf(owner: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const element = checker.getIndexTypeOfType(owner, ts.IndexKind.Number);
  return owner.getProperty(name) ?? element?.getProperty(name);
}

function stringLiterals(node: ts.Expression): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(stringLiterals) : [];
}

/** The overload that is called where there are several; undefined for what is not Office's. */
function officeDeclaration(node: ts.Node, symbol: ts.Symbol, checker: ts.TypeChecker): ts.Declaration | undefined {
  const call = node.parent.parent;
  const called =
    ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(call) && call.expression === node.parent
      ? checker.getResolvedSignature(call)?.declaration
      : undefined;
  const declaration = called ?? symbol.declarations?.[0];
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  return /office-js[\\/]/.test(declaration.getSourceFile().fileName) ? declaration : undefined;
}

function memberName(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  const owner = ownerOf(declaration);
  return owner === null ? own : `${owner.replace(/(?:LoadOptions|UpdateData)$/, '')}.${own}`;
}

function ownerOf({ parent }: ts.Declaration): string | null {
  const named = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return named ? (parent.name?.text ?? null) : null;
}

function accessOf(node: ts.PropertyAccessExpression): 'get' | 'set' {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken ? 'set' : 'get';
}

/** A note such as "ExcelApi 1.1 for getting the name; 1.10 for setting it" gives the first for reading, the last for writing. */
function requirementOf(declaration: ts.Declaration, access: 'get' | 'set'): RequirementSet | null {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const found = /\[Api set:\s*(\w+)\s+([^\]]*)\]/.exec(text);
  if (found === null) return null;
  const versions = [...(found[2] ?? '').matchAll(/\d+\.\d+/g)].map(([version]) => version);
  const version = access === 'set' ? versions.at(-1) : versions[0];
  return version === undefined ? null : { name: found[1] ?? '', version: versionNumber(version) };
}

/** `1.14` is the fourteenth version, later than `1.9`: counted as 1 014. */
export function versionNumber(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Looks at every enclosing `if`, `?:` and `&&` for `isSetSupported('ExcelApi', '1.15')`. */
function guard(node: ts.Node, set: string): number | null {
  let highest: number | null = null;
  for (let inner = node, outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    const condition = conditionFor(inner, outer);
    if (condition === null) continue;
    const promise = new RegExp(`isSetSupported\\(\\s*['"]${set}['"]\\s*,\\s*['"]([\\d.]+)['"]`).exec(condition.getText());
    if (promise?.[1] !== undefined) highest = Math.max(highest ?? 0, versionNumber(promise[1]));
  }
  return highest;
}

function conditionFor(inner: ts.Node, outer: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(outer) && outer.thenStatement === inner) return outer.expression;
  if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) return outer.condition;
  const isAnd = ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && outer.right === inner ? outer.left : null;
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}
