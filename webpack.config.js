/**
 * Builds the static site: pane.html (the add-in) and workbench.html (a spreadsheet with the pane beside it).
 *
 * OFFICE_JS=local (default) copies Microsoft's library, unmodified; `cdn` and `cn` load it from Microsoft's hosts.
 * What a page template can use: `htmlWebpackPlugin.options.policy` (its Content-Security-Policy),
 * `.officeScript` (where office.js is) and `.gateScript` (the ES5 check for old browsers, src/pane/gate.js).
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { Compilation, css, sources } = require('webpack');
const { version } = require('./package.json');
const { ShortClassNames } = require('./src/tools/short-class-names.cjs');
const officeFiles = require('./src/tools/office-files.json');

const officePackage = path.resolve('node_modules/@microsoft/office-js');
const officeHosts = {
  local: null,
  cdn: 'https://appsforoffice.microsoft.com',
  cn: 'https://appsforoffice.cdn.partner.office365.cn',
};
const officePaths = {
  local: 'office/office.js',
  cdn: `${officeHosts.cdn}/lib/1/hosted/office.js`,
  cn: `${officeHosts.cn}/appsforoffice/lib/1/hosted/office.js`,
};

const PANE_CHUNKS = [
  'pane',
  'review',
  'answers',
  'score',
  'journal',
  'units',
  'settings',
  'guide',
  'write-all',
  'report',
  'docx',
  'record',
  'new-sheets',
  'trial',
  'en',
  'en-pages',
  'dark',
  'selfcheck',
];

/** What two parts of the pane need is fetched once, as `docx-trial` or `record-report`; the answers come in any case. */
function sharedName(parts) {
  return parts.includes('answers') && !parts.includes('review') ? 'answers-shared' : parts.sort().join('-');
}

/** Fluent makes empty style elements and fills them through the CSSOM; the hash of nothing lets in nothing else. */
const EMPTY_STYLE = `'sha256-${createHash('sha256').update('').digest('base64')}'`;

function panePolicy(officeHost) {
  return policy({
    'default-src': "'none'",
    'script-src': ["'self'", officeHost],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
  });
}

/** The spreadsheet of the workbench writes style elements of its own and draws on data: images. */
function workbenchPolicy() {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': "'self'",
    'frame-src': "'self'",
    'form-action': "'none'",
    'base-uri': "'none'",
  });
}

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...[sources].flat().filter(Boolean)].join(' '))
    .join('; ');
}

/** The gate must reach browsers that cannot parse anything else here: copied as written, its name hashed like the rest. */
function gate(file) {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  const script = `assets/gate.${hash}.js`;
  return { script, copy: { from: file, to: script, info: { minimized: true } } };
}

function officeCopies() {
  const unmodified = { minimized: true };
  return [
    ...officeFiles.scripts.map((file) => ({
      from: path.join(officePackage, 'dist', file),
      to: `office/${file}`,
      info: unmodified,
    })),
    { from: path.join(officePackage, officeFiles.licence), to: `office/${officeFiles.licence}` },
  ];
}

/** Writes `offline-files.json`, what `src/workbench/offline/` puts aside for use without the server. */
class OfflineFilesPlugin {
  apply(compiler) {
    const name = 'OfflineFilesPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        const files = Object.keys(assets).filter((file) => !/^(offline\.js|third-party-notices\.txt)$|^assets\/setup\.|\.map$/.test(file));
        const hash = createHash('sha256');
        for (const file of files.sort()) hash.update(file).update(assets[file].buffer());
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        compilation.emitAsset('offline-files.json', new sources.RawSource(list));
      });
    });
  }
}

module.exports = (_environment, { mode = 'production' }) => {
  const origin = process.env.OFFICE_JS ?? 'local';
  if (!(origin in officePaths)) throw new Error(`OFFICE_JS must be local, cdn or cn, not "${origin}"`);
  const production = mode === 'production';
  const oldBrowserGate = gate(path.resolve('src/pane/gate.js'));

  const page = (name, contentSecurityPolicy) =>
    new HtmlPlugin({
      template: `src/${name}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      // Relative to the page, and not run at all by browsers without modules.
      scriptLoading: 'module',
      minify: false,
      policy: contentSecurityPolicy,
      officeScript: officePaths[origin],
      gateScript: oldBrowserGate.script,
    });

  return {
    mode,
    entry: {
      pane: './src/pane/main.tsx',
      workbench: './src/workbench/main.ts',
      offline: './src/workbench/offline/worker.ts',
      check: './src/tools/check-page/main.ts',
      setup: './src/tools/packaging/setup/main.ts',
    },
    output: {
      path: path.resolve('dist'),
      publicPath: '',
      // A service worker serves the folder it stands in, under one name for ever.
      filename: ({ chunk }) => (chunk.name === 'offline' ? '[name].js' : 'assets/[name].[contenthash].js'),
      chunkFilename: 'assets/[name].[contenthash].js',
      assetModuleFilename: 'assets/[name].[contenthash][ext]',
      hashDigestLength: 16,
      // A server that does not answer is told of after twenty seconds, not two minutes.
      chunkLoadTimeout: 20_000,
      clean: true,
    },
    // Never an eval flavour: the pages forbid it.
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            env: { targets: { chrome: '100', safari: '15.4' } },
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
        // The rules of `makeStyles`, ours and Fluent's, go into a style sheet of their own; what is left of them in the scripts are class names.
        {
          test: /\.tsx?$/,
          include: path.resolve('src/pane'),
          enforce: 'post',
          use: [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader'],
        },
        { test: /\.js$/, include: /node_modules\/@fluentui\//, loader: GriffelCSSExtractionPlugin.loader },
        { test: /@fluentui\/tokens\/lib\/tokens\.js$/, loader: path.resolve('src/tools/token-names.cjs') },
        { test: /numfmt\/lib\/locale\.js$/, loader: path.resolve('src/tools/unused-parts.cjs') },
        {
          test: /\.css$/,
          resourceQuery: { not: [/inline/] },
          use: [{ loader: MiniCssExtractPlugin.loader, options: { publicPath: '../' } }, 'css-loader'],
          sideEffects: true,
        },
        { test: /\.(png|svg|ttf|woff2?)$/, resourceQuery: { not: [/inline/] }, type: 'asset/resource' },
        // Written into the page itself: the guide is one file, to print and to hand on.
        { resourceQuery: /inline/, type: 'asset/source' },
      ],
    },
    optimization: {
      // The pane's chunks stay as they are named, so that their sizes can be held; the workbench's are split as webpack thinks best.
      splitChunks: {
        chunks: ({ name }) => ![...PANE_CHUNKS, 'setup', 'check'].includes(name),
        cacheGroups: {
          pane: {
            chunks: ({ name }) => PANE_CHUNKS.includes(name) && name !== 'pane',
            // Griffel's rules stay in one sheet: which of two is stronger follows from their order.
            test: ({ type }) => type.startsWith('javascript'),
            minChunks: 2,
            minSize: 2_000,
            name: (_module, chunks) => sharedName(chunks.map(({ name }) => name)),
          },
        },
      },
      minimizer: [
        new MinimizerPlugin({
          test: /\.(js|css)$/,
          minify: [
            { implementation: MinimizerPlugin.swcMinify, options: { ecma: 2022, compress: { ecma: 2022, passes: 3 } } },
            { implementation: css.cssMinify },
          ],
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: path.resolve('.cache/webpack'), buildDependencies: { config: [__filename] } },
    stats: { preset: 'errors-warnings', assets: false },
    plugins: [
      page('pane', panePolicy(officeHosts[origin])),
      page('workbench', workbenchPolicy()),
      new OfflineFilesPlugin(),
      new HtmlPlugin({ template: 'src/tools/guide/guide.html', filename: 'help.html', chunks: [], minify: false, version }),
      new HtmlPlugin({
        template: 'src/tools/check-page/check.html',
        filename: 'check.html',
        chunks: ['check'],
        scriptLoading: 'module',
        minify: false,
        policy: policy({ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'unsafe-inline'", 'connect-src': "'self'" }),
      }),
      // Griffel puts its own rules in order; ours do not depend on theirs.
      new MiniCssExtractPlugin({ filename: 'assets/[name].[contenthash].css', ignoreOrder: true }),
      new GriffelCSSExtractionPlugin({ unstable_attachToEntryPoint: 'pane' }),
      ...(production ? [new ShortClassNames()] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]', noErrorOnMissing: true },
          { from: 'assets/samples/*.{xlsx,docx}', to: 'samples/[name][ext]', noErrorOnMissing: true },
          oldBrowserGate.copy,
          ...(origin === 'local' ? officeCopies() : []),
        ],
      }),
      new LicenseWebpackPlugin({
        outputFilename: 'third-party-notices.txt',
        perChunkOutput: false,
        additionalModules: origin === 'local' ? [{ name: '@microsoft/office-js', directory: officePackage }] : [],
        // Its LICENSE file is Apache 2.0; its package.json forgets to say so.
        licenseTypeOverrides: { '@univerjs/telemetry': 'Apache-2.0' },
        unacceptableLicenseTest: (licence) => /GPL|UNLICENSED/i.test(licence),
        // Packages that ship no licence text are listed with the name of their licence.
        stats: { warnings: false, errors: true },
      }),
    ],
  };
};
