/** The fences of src/README.md: which folder may import which. */

/** A folder under src may import these folders (besides itself) and these packages; nothing else. */
const may = {
  core: { folders: [], packages: ['numfmt'] },
  app: { folders: ['core'], packages: [] },
  excel: { folders: ['core'], files: ['app/workbook-port', 'app/self-check', 'app/record-sheet'], packages: [] },
  pane: { folders: ['app', 'core'], packages: ['react', 'react-dom', '@fluentui/[^/]+'] },
  files: { folders: ['core'], packages: ['fflate', 'numfmt'] },
  // What both make of a workbook is decided in one place, beside the pane's session and knowing nothing of it.
  cli: { folders: ['core', 'files'], files: ['app/workbook-policy', 'app/marks-of', 'app/review-record'], packages: [], node: true },
  workbench: {
    folders: ['files', 'core/grid'],
    // Names of our traces, the types of what is saved and said, and the annexes in a report.
    files: ['core/traces', 'core/edits/edit', 'core/report/annexes/annex-sheets', 'core/wording', 'app/journal-keeper'],
    packages: ['@univerjs/[^/]+', 'numfmt', 'idb-keyval', 'browser-fs-access'],
  },
};

/** Rooms of files/: which may import which other rooms; what a package is made of knows nothing of workbooks. */
const rooms = {
  package: [],
  formulas: [],
  reading: ['package', 'formulas'],
  docx: ['package'],
  drafting: ['package'],
  shifting: ['package', 'formulas', 'reading'],
  patching: ['package', 'formulas', 'reading', 'drafting', 'shifting'],
};

/**
 * Rooms of core/: which may import which other rooms, and single files. Exact numbers (`exact-decimal`, `compute/decimal`) and bilingual texts
 * (`wording`) are for all; what is not listed (review, record, report) stands on top and is imported by no room.
 */
const coreRooms = {
  grid: { rooms: [] },
  forms: { rooms: ['grid'] },
  packs: { rooms: ['grid', 'forms'] },
  edits: { rooms: ['grid', 'forms'] },
  compute: { rooms: ['grid', 'forms', 'packs'], files: ['decisions'] },
  diagnose: { rooms: ['grid', 'forms', 'packs', 'compute'], files: ['decisions'] },
  notes: { rooms: ['grid', 'forms', 'packs', 'edits', 'compute', 'diagnose'], files: ['decisions', 'review/result'] },
  rules: { rooms: ['grid', 'forms', 'packs', 'edits', 'compute', 'diagnose', 'notes'], files: ['decisions'] },
};

/** Rooms within a room of core/, in the order in which they build on each other: each may import those before it. */
const floors = {
  forms: ['cells', 'words', 'columns', 'areas', 'outline', 'reading', 'unread'],
  report: ['text', 'claims', 'annexes', 'judging', 'arithmetic', 'relations', 'faults'],
};

/** Entry files put the parts together and may see what the rest of their folder may not. */
const entries = ['src/pane/main\\.tsx$'];

function fence([folder, { folders, files = [], packages, node = false }]) {
  const own = `^src/${folder}/`;
  const local = [...[folder, ...folders].map((name) => `^src/${name}/`), ...files.map((name) => `^src/${name}\\.ts$`)];
  return {
    name: `fence-of-${folder}`,
    severity: 'error',
    from: { path: own, pathNot: entries },
    to: {
      pathNot: [...local, ...packages.map((name) => `^node_modules/${name}/`)],
      ...(node ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

function roomOfFiles([room, others]) {
  return {
    name: `room-files-${room}`,
    severity: 'error',
    from: { path: `^src/files/${room}/` },
    to: { path: '^src/files/', pathNot: [room, ...others].map((name) => `^src/files/${name}/`) },
  };
}

function roomOfCore([room, { rooms: others, files = [] }]) {
  const own = [room, ...others].map((name) => `^src/core/${name}/`);
  return {
    name: `room-core-${room}`,
    severity: 'error',
    from: { path: `^src/core/${room}/` },
    to: {
      path: '^src/core/',
      pathNot: [...own, ...['exact-decimal', 'compute/decimal', 'wording', ...files].map((name) => `^src/core/${name}\\.ts$`)],
    },
  };
}

function floorsOfCore([room, names]) {
  return names
    .map((name, at) => ({
      name: `floor-core-${room}-${name}`,
      severity: 'error',
      from: { path: `^src/core/${room}/${name}/` },
      to: { path: names.slice(at + 1).map((above) => `^src/core/${room}/${above}/`) },
    }))
    .slice(0, -1);
}

module.exports = {
  forbidden: [
    ...Object.entries(may).map(fence),
    ...Object.entries(rooms).map(roomOfFiles),
    ...Object.entries(coreRooms).map(roomOfCore),
    ...Object.entries(floors).flatMap(floorsOfCore),
    {
      name: 'files-live-in-rooms',
      severity: 'error',
      from: { path: '^src/files/[^/]+$' },
      to: {},
    },
    {
      name: 'entry-of-the-pane',
      comment:
        'main.tsx composes: pane, session, the Excel port and the reader of reports; nothing that belongs to the workbench or the shell.',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/(files/(?!docx/)|cli|workbench|tools)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    { name: 'no-product-on-tools', severity: 'error', from: { path: '^src/', pathNot: '^src/tools/' }, to: { path: '^src/tools/' } },
    { name: 'no-src-on-test', severity: 'error', from: { path: '^src/', pathNot: '^src/tools/' }, to: { path: '^test/' } },
    { name: 'nothing-unresolved', severity: 'error', from: { path: '^(src|test)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
