const { cpus } = require('node:os');

const swc = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
  ],
};
/** Packages that come as modules alone; all but these run as they are. */
const MODULES = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];
const common = { transform: swc, testPathIgnorePatterns: ['/node_modules/'] };

module.exports = {
  // Jest alone leaves one core to whoever waits; on two cores that is half of the machine.
  maxWorkers: Math.max(2, cpus().length - 1),
  // A bound on what hangs, not on what is slow: machines that run this differ tenfold.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{core,app,files,cli,tools}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'dom',
      transform: { ...swc, '^.+/node_modules/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }] },
      transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join('|')})/)`],
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://localhost/pane.html', resources: 'usable', runScripts: 'dangerously' },
      testMatch: ['<rootDir>/test/{excel,pane,workbench}/**/*.test.{ts,tsx}'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.ts' },
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
