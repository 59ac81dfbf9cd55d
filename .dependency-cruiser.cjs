/** Imports point at briefing/; each rule says in its comment what it protects. */
const modules = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const inside = '^briefing/';
const shared = '^briefing/(document/|style/|text/|outcome\\.ts$)';
const core = (...names) => `^(node:)?(${names.join('|')})$`;

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
      comment: 'a writer knows the document, the style, plain texts and itself',
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
      name: 'nouns-know-no-work',
      severity: 'error',
      comment: 'what facts, sources and drafts are does not depend on how they are read, merged or written',
      from: { path: '^briefing/(facts|sources|terms|names|drafts|judgements|captures|schemas|style|text)/' },
      to: { path: '^briefing/(intake|merge|transforms|checks|releases|editions|writers)/' },
    },
    {
      name: 'steps-follow-one-another',
      severity: 'error',
      comment:
        'intake, merge and transforms are steps: none reaches back or ahead but for what the merge gives',
      from: { path: '^briefing/(intake|merge|transforms|checks|releases)/' },
      to: {
        path: '^briefing/(intake|merge|transforms|checks|releases|editions|writers)/',
        pathNot: ['^briefing/$1/', '^briefing/merge/(merge-request|template)\\.ts$'],
      },
    },
    {
      name: 'charts-know-the-nouns-alone',
      severity: 'error',
      comment:
        'a chart is drawn from facts and a look; who asks for it and where it goes is not its business',
      from: { path: '^briefing/charts/' },
      to: {
        path: inside,
        pathNot: '^briefing/(charts|facts|sources|document|style|text|schemas)/',
      },
    },
    {
      name: 'only-charts-know-d3',
      severity: 'error',
      from: { pathNot: '^(briefing/charts/|test/)' },
      to: { path: modules('d3-geo', 'd3-scale', 'd3-shape', 'topojson-client') },
    },
    {
      name: 'only-drawings-become-dots',
      severity: 'error',
      from: { pathNot: '^(electron/desk/drawings/|test/)' },
      to: { path: modules('@resvg/resvg-wasm') },
    },
    {
      name: 'only-intake-reads-tables',
      severity: 'error',
      from: { pathNot: '^(briefing/intake/|test/)' },
      to: { path: modules('papaparse') },
    },
    {
      name: 'one-zod',
      severity: 'error',
      comment: 'zod is set up in one file, so that it never makes code from text',
      from: { pathNot: '^(briefing/schemas/zod\\.ts$|test/)' },
      to: { path: modules('zod') },
    },
    {
      name: 'only-the-store-knows-sqlite',
      severity: 'error',
      comment: 'a desk’s database is opened by nothing else: POSIX locks would be lost',
      from: { path: '^(electron|templates)/', pathNot: '^electron/desk/store/' },
      to: { path: core('sqlite') },
    },
    {
      name: 'only-parsers-start-processes',
      severity: 'error',
      from: { path: '^electron/desk/', pathNot: '^electron/desk/(parsers/|installed-node\\.ts$)' },
      to: { path: core('child_process') },
    },
    {
      name: 'only-workers-know-threads',
      severity: 'error',
      comment: 'and the parsers, which fence a thread in where a process cannot be',
      from: {
        path: '^electron/desk/',
        pathNot:
          '^electron/desk/(workers/|host/host-(client|thread)\\.ts$|parsers/(fenced-child|serve-in-thread|serve-jobs)\\.ts$)',
      },
      to: { path: core('worker_threads') },
    },
    {
      name: 'no-network',
      severity: 'error',
      comment:
        'sensitive material stays on the machine; the parsers’ child answers over a pipe, which is a socket to Node',
      from: { path: '^(electron|templates)/', pathNot: '^electron/desk/parsers/serve-jobs\\.ts$' },
      to: { path: core('net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises') },
    },
    {
      name: 'only-captures-read-pages',
      severity: 'error',
      comment: 'pages are read in one folder; PDFs in the parsers’ child, and shown by the window',
      from: { pathNot: '^(briefing/captures/html/|test/)' },
      to: { path: modules('parse5') },
    },
    {
      name: 'only-the-command-line-knows-commander',
      severity: 'error',
      from: { pathNot: '^(electron/desk/cli/|test/)' },
      to: { path: modules('commander') },
    },
    {
      name: 'desk-runs-without-a-command-line',
      severity: 'error',
      comment: 'what the window will call does not know how a command was typed',
      from: { path: '^electron/desk/', pathNot: '^electron/desk/(cli/|attache\\.ts$)' },
      to: { path: '^electron/desk/cli/' },
    },
    {
      name: 'only-parsers-hold-foreign-text',
      severity: 'error',
      comment:
        'Liquid, marked, YAML, pages and PDFs are read in the parsers’ child processes and nowhere else',
      from: { path: '^electron/', pathNot: '^electron/desk/parsers/' },
      to: { path: modules('liquidjs', 'marked', 'yaml', 'papaparse', 'parse5', 'pdfjs-dist') },
    },
    {
      name: 'desk-runs-without-electron',
      severity: 'error',
      comment: 'store, parsers, printers and command line run under plain Node',
      from: { path: '^electron/desk/' },
      to: { path: ['^electron$', modules('electron'), '^electron/(main|preload|chromium)/', '^renderer/'] },
    },
    {
      name: 'only-its-shell-knows-electron',
      severity: 'error',
      from: { pathNot: '^(electron/(main|preload)/|test/)' },
      to: { path: ['^electron$', modules('electron')] },
    },
    {
      name: 'only-its-shell-knows-playwright',
      severity: 'error',
      from: { pathNot: '^(electron/chromium/|build/|test/)' },
      to: { path: modules('playwright-core') },
    },
    {
      name: 'shells-know-the-contract-alone',
      severity: 'error',
      comment: 'a shell carries calls and does not know what they are about',
      from: { path: '^electron/(main|preload|chromium|start)/' },
      to: { path: inside, pathNot: '^briefing/(contract/|(contract|outcome)\\.ts$)' },
    },
    {
      name: 'shells-go-through-the-host',
      severity: 'error',
      comment: 'desks are opened by the host; besides it, a shell starts children and the command line',
      from: { path: '^electron/(main|preload|chromium|start)/' },
      to: {
        path: '^electron/desk/[^/]+/',
        pathNot: '^electron/desk/(host/|cli/main\\.ts$|parsers/(child-|fenced-start))',
      },
    },
    {
      name: 'shells-are-strangers',
      severity: 'error',
      from: { path: '^electron/(main|preload|chromium)/' },
      to: {
        path: '^electron/(main|preload|chromium|start)/',
        pathNot: ['^electron/$1/', '^electron/preload/bridge-channel\\.ts$'],
      },
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
      comment: 'Electron is what it is packaged with',
      from: { path: '^(briefing|electron|renderer)/', pathNot: '^renderer/vite\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: modules('electron') },
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
