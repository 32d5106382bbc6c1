const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const typescript = require('typescript-eslint');

const houseSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns the name.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals says the same and stays data.' },
  { selector: 'TSAsExpression > TSAsExpression', message: 'A double assertion hides what the value is.' },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is never HTML.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Text is never HTML.' },
];

const clockAndChance = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock: take the time as an argument.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The core has no clock: take the time as an argument.',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The core has no chance in it.' },
];

module.exports = typescript.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...houseSyntax],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'prefer-const': 'error',
    },
  },
  { files: ['src/core/**'], rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...clockAndChance] } },
  {
    files: ['src/pane/**', 'test/pane/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/{cli,tools}/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    // Mocks and matchers are loosely typed by nature; the rules that catch a forgotten await stay on.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Jest puts it where a CSS module would be, and those hand their names over by default.
  { files: ['test/support/empty-style.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/pane/gate.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
);
