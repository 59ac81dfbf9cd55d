/** Imports point at briefing/; each rule says in its comment what it protects. */
const modules = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const inside = '^briefing/';
const shared = '^briefing/(document/|style/|outcome\\.ts$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'briefing-is-pure',
      severity: 'error',
      comment: 'what a briefing is needs no machine: no Node, no shell, no window, no database, no printer',
      from: { path: inside },
      to: {
        path: [
          '^(electron|renderer|test|templates)/',
          modules('electron', 'react', 'react-dom', 'pdfmake', 'pdfkit'),
        ],
      },
    },
    {
      name: 'briefing-uses-no-node',
      severity: 'error',
      from: { path: inside },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'document-stands-alone',
      severity: 'error',
      comment: 'the document knows nothing of facts, templates or writers',
      from: { path: '^briefing/document/' },
      to: { path: inside, pathNot: ['^briefing/document/', '^briefing/outcome\\.ts$'] },
    },
    {
      name: 'writers-are-strangers',
      severity: 'error',
      comment: 'a writer knows the document, the style and itself',
      from: { path: '^briefing/writers/([^/]+)/' },
      to: { path: inside, pathNot: [shared, '^briefing/writers/$1/'] },
    },
    {
      name: 'only-the-word-writer-knows-docx',
      severity: 'error',
      from: { pathNot: '^(briefing/writers/docx/|electron/desk/pack/|test/)' },
      to: { path: modules('docx') },
    },
    {
      name: 'only-print-knows-pdfmake',
      severity: 'error',
      from: { pathNot: '^(electron/desk/print/|test/)' },
      to: { path: modules('pdfmake', 'pdfkit', 'fontkit') },
    },
    {
      name: 'only-merge-knows-liquid',
      severity: 'error',
      from: { pathNot: '^(briefing/merge/|test/)' },
      to: { path: modules('liquidjs') },
    },
    {
      name: 'only-parsers-hold-foreign-text',
      severity: 'error',
      comment: 'Liquid, marked and YAML run in the parsers’ child process and nowhere else',
      from: { path: '^electron/', pathNot: '^electron/desk/parsers/' },
      to: { path: modules('liquidjs', 'marked', 'yaml', 'papaparse') },
    },
    {
      name: 'desk-runs-without-electron',
      severity: 'error',
      comment: 'store, parsers, printers and command line run under plain Node',
      from: { path: '^electron/desk/' },
      to: { path: ['^electron$', modules('electron'), '^electron/(main|preload|chromium)/', '^renderer/'] },
    },
    {
      name: 'window-knows-only-briefing',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^electron$', modules('electron')] },
    },
    {
      name: 'window-uses-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-unknown-modules',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shipped-code-needs-shipped-modules',
      severity: 'error',
      from: { path: '^(briefing|electron|renderer)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
