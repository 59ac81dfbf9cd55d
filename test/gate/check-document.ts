import type { Report } from './breach.ts';
import type { QpdfFile } from './qpdf-file.ts';
import { wordsOf, said } from './qpdf-file.ts';

/** What a file says of itself as a whole. */
export function checkDocument(file: QpdfFile, report: Report): void {
  const { catalog, trailer } = file;
  const marks = file.dictionary(catalog['/MarkInfo']);
  const need = (holds: boolean, rule: string, at: string): void => {
    if (!holds) report(rule, at);
  };
  need(marks['/Marked'] === true, 'pdfa-6.7.2', 'not marked');
  need(marks['/Suspects'] !== true, '01-007', 'suspects');
  need(catalog['/StructTreeRoot'] !== undefined, 'pdfa-6.7.3', 'no structure');
  need(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(wordsOf(catalog['/Lang'])), '11-006', 'language');
  need(
    file.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    '07-001',
    'title not shown',
  );
  need(file.list(trailer['/ID']).length === 2, 'pdfa-6.1.3', 'no identifier');
  need(trailer['/Encrypt'] === undefined, '26-001', 'encrypted');
  need(
    catalog['/AA'] === undefined && catalog['/OpenAction'] === undefined,
    'pdfa-6.6.1',
    'action of its own',
  );
  need(file.dictionary(catalog['/AcroForm'])['/XFA'] === undefined, '25-001', 'dynamic XFA');
  need(catalog['/OCProperties'] === undefined, '20-001', 'optional content');
  need(file.dictionary(catalog['/PageLabels'])['/Nums'] !== undefined, 'page-labels', 'no page labels');
  need(file.dictionary(catalog['/Names'])['/JavaScript'] === undefined, 'pdfa-6.6.1', 'JavaScript');
  checkRoles(file, report);
  checkIntent(file, report);
  checkOutline(file, report);
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** Whether a type is one of ISO 32000-1, 14.8.4. */
export function isStandardType(type: string): boolean {
  return standard.has(type);
}

function checkRoles(file: QpdfFile, report: Report): void {
  const roles = file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/RoleMap']);
  for (const [from, to] of Object.entries(roles)) {
    if (isStandardType(from.slice(1))) report('02-004', from);
    if (!isStandardType(said(to).slice(1))) report('02-001', from);
  }
}

function checkIntent(file: QpdfFile, report: Report): void {
  const intents = file.list(file.catalog['/OutputIntents']).map((intent) => file.dictionary(intent));
  const [intent] = intents;
  if (intents.length !== 1 || intent?.['/S'] !== '/GTS_PDFA1')
    return report('pdfa-6.2.3', 'no output intent');
  const profile = file.data(intent['/DestOutputProfile']);
  const isRgb =
    profile.subarray(36, 40).toString('latin1') === 'acsp' &&
    profile.subarray(16, 20).toString('latin1') === 'RGB ';
  if (!isRgb || file.dictionary(intent['/DestOutputProfile'])['/N'] !== 3)
    report('pdfa-6.2.3', 'no profile of RGB');
}

function checkOutline(file: QpdfFile, report: Report): void {
  if (file.catalog['/Outlines'] === undefined) return;
  const root = file.dictionary(file.catalog['/Outlines']);
  let count = 0;
  for (let at = root['/First']; at !== undefined && count < 10_000; at = file.dictionary(at)['/Next'])
    count += 1;
  if (root['/Count'] !== count) report('outline-count', `${said(root['/Count'])} of ${count}`);
}
