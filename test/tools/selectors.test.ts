import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const PANE = 'src/pane';

const sources = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ts.createSourceFile(file, readFileSync(path.join(PANE, file), 'utf8'), ts.ScriptTarget.Latest, true));

/** What makes a new value every time it is asked for: a component that selects it would draw again for nothing, or for ever. */
const MADE_ON_THE_SPOT = /^(map|filter|flatMap|slice|concat|sort|reverse|toSorted|toReversed|entries|keys|values|fromEntries|from)$/;

interface Selector {
  readonly where: string;
  readonly parameter: string | null;
  readonly result: ts.Expression;
}

/** Every function that reads the state for a component: those handed to `useSessionState`, by name or on the spot. */
function selectors(): Selector[] {
  const named = new Map<string, ts.FunctionLikeDeclaration>();
  const used: { readonly where: string; readonly by: ts.Expression }[] = [];
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionDeclaration(node) && node.name !== undefined) named.set(node.name.text, node);
      if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isArrowFunction(node.initializer))
        named.set(node.name.getText(source), node.initializer);
      if (ts.isCallExpression(node) && node.expression.getText(source) === 'useSessionState' && node.arguments[0] !== undefined)
        used.push({ where: `${source.fileName}: ${node.getText(source)}`, by: node.arguments[0] });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used.flatMap(({ where, by }) => {
    const selector = ts.isArrowFunction(by) ? by : named.get(by.getText());
    if (selector === undefined) return by.getText() === 'select' ? [] : [{ where, parameter: null, result: by }];
    const parameter = selector.parameters[0]?.name.getText() ?? null;
    return resultsOf(selector).map((result) => ({ where, parameter, result }));
  });
}

function resultsOf({ body }: ts.FunctionLikeDeclaration): ts.Expression[] {
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const results: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) results.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return results;
}

/** What comes out in the end: behind `??`, `?:` and brackets. */
function outcomes(result: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(result)) return outcomes(result.expression);
  if (ts.isConditionalExpression(result)) return [...outcomes(result.whenTrue), ...outcomes(result.whenFalse)];
  const joins = ts.isBinaryExpression(result) && /^(\?\?|\|\||&&)$/.test(result.operatorToken.getText());
  return joins ? [...outcomes(result.left), ...outcomes(result.right)] : [result];
}

function isMadeOnTheSpot(outcome: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(outcome) || ts.isArrayLiteralExpression(outcome) || ts.isNewExpression(outcome)) return true;
  if (!ts.isCallExpression(outcome) || !ts.isPropertyAccessExpression(outcome.expression)) return false;
  return MADE_ON_THE_SPOT.test(outcome.expression.name.text);
}

const found = selectors();

test('the state is read through selectors, each for a part of it', () => {
  expect(found.length).toBeGreaterThan(30);
  const whole = found.filter(({ parameter, result }) => parameter === null || outcomes(result).some((one) => one.getText() === parameter));
  expect(whole.map(({ where }) => where)).toEqual([]);
});

test('a selector gives what the state holds or a plain value, nothing made on the spot', () => {
  const made = found.filter(({ result }) => outcomes(result).some(isMadeOnTheSpot));
  expect(made.map(({ where }) => where)).toEqual([]);
});

test('no component listens to the store by itself', () => {
  const listening = sources.filter(
    (source) => /\.subscribe\(/.test(source.text) && source.fileName !== path.join('session', 'session-context.tsx'),
  );
  expect(listening.map(({ fileName }) => fileName)).toEqual([]);
});
