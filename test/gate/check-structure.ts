import type { Report } from './breach.ts';
import { isStandardType } from './check-document.ts';
import type { QpdfFile } from './qpdf-file.ts';
import { wordsOf, said } from './qpdf-file.ts';
import type { ReadElement } from './read-structure.ts';

const blocks = 'Document Part Sect Div BlockQuote LBody TD TH Note';
/** Where elements may stand, by their types (ISO 32000-1, 14.8.4). */
const parents: Readonly<Record<string, string>> = {
  TR: 'Table THead TBody TFoot',
  TH: 'TR',
  TD: 'TR',
  THead: 'Table',
  TBody: 'Table',
  LI: 'L',
  Lbl: 'LI Note TOCI BibEntry Caption',
  LBody: 'LI',
  TOCI: 'TOC',
  TOC: `${blocks} TOC`,
  Table: blocks,
  L: `${blocks} L`,
  P: `${blocks} Caption`,
  BlockQuote: blocks,
};
/** What elements may hold, where that is limited. */
const children: Readonly<Record<string, string>> = {
  Table: 'Caption THead TBody TFoot TR',
  THead: 'TR',
  TBody: 'TR',
  TR: 'TH TD',
  L: 'Caption L LI',
  LI: 'Lbl LBody',
  TOC: 'Caption TOC TOCI',
  TOCI: 'Lbl Reference NonStruct P TOC',
};
const nestingRule = (type: string): string =>
  /^T(?:able|R|H|D|Head|Body)$/u.test(type) ? '09-004' : type.startsWith('L') ? '09-005' : '09-006';

/** The elements of a tree, their nesting, and what they have to say of themselves. */
export function checkStructure(file: QpdfFile, elements: readonly ReadElement[], report: Report): void {
  for (const element of elements) {
    checkNesting(element, report);
    checkParent(file, element, report);
    checkTexts(element, report);
    if (element.type === 'Figure') checkFigure(file, element, report);
    if (element.type === 'Table') checkTable(file, element, report);
  }
  checkHeadings(elements, report);
  checkIds(file, elements, report);
}

function checkNesting({ type, parent, kids, reference }: ReadElement, report: Report): void {
  if (!isStandardType(type)) report('02-001', `${type} ${reference}`);
  const allowed = parents[type];
  if (allowed !== undefined && !allowed.split(' ').includes(parent?.type ?? ''))
    report(nestingRule(type), `${type} in ${parent?.type ?? 'nothing'}`);
  const may = children[type]?.split(' ');
  for (const kid of kids)
    if (may?.includes(kid.type) === false) report(nestingRule(type), `${kid.type} in ${type}`);
  const captions = kids.flatMap((kid, at) => (kid.type === 'Caption' ? [at] : []));
  if (type === 'Table' && captions.some((at) => at > 0 && at < kids.length - 1))
    report('09-004', `caption inside ${reference}`);
}

function checkParent(file: QpdfFile, { dictionary, parent, reference }: ReadElement, report: Report): void {
  const expected = parent?.reference ?? said(file.catalog['/StructTreeRoot']);
  if (dictionary['/P'] !== expected) report('parent-right', reference);
}

function checkTexts({ dictionary, type, contents, kids, reference }: ReadElement, report: Report): void {
  for (const key of ['/Alt', '/ActualText', '/T', '/E']) {
    if (Buffer.byteLength(wordsOf(dictionary[key]), 'utf16le') > 32_000)
      report('pdfa-6.1.13', `${key} of ${reference}`);
  }
  const isEmpty = contents.length === 0 && kids.length === 0;
  if (isEmpty && !['TD', 'TH', 'Link', 'Document'].includes(type))
    report('element-empty', `${type} ${reference}`);
}

function checkFigure(file: QpdfFile, { dictionary, reference }: ReadElement, report: Report): void {
  if (wordsOf(dictionary['/Alt']).trim() === '' && wordsOf(dictionary['/ActualText']) === '')
    report('13-004', reference);
  const box = file.list(file.dictionary(dictionary['/A'])['/BBox']).map(Number);
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  if (box.length !== 4 || left >= right || bottom >= top) report('figure-box', reference);
}

/** Every row covers each column once, and every head says what it heads. */
function checkTable(file: QpdfFile, table: ReadElement, report: Report): void {
  const rows = table.kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR'),
  );
  const covered: number[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.kids) {
      const { span, depth } = spansOf(file, cell);
      const line = covered[at] ?? [];
      while ((line[column] ?? 0) > 0) column += 1;
      for (let down = at; down < at + depth; down += 1)
        for (let across = column; across < column + span; across += 1) cover(covered, down, across);
      checkHead(file, cell, report);
    }
  });
  const widths = new Set(covered.map((line) => line.length));
  const isWhole =
    covered.length === rows.length && covered.every((line) => Array.from(line).every((count) => count === 1));
  if (widths.size > 1 || !isWhole) report('table-regular', table.reference);
}

function cover(covered: number[][], row: number, column: number): void {
  const line = (covered[row] ??= []);
  line[column] = (line[column] ?? 0) + 1;
}

function spansOf(file: QpdfFile, cell: ReadElement): { readonly span: number; readonly depth: number } {
  const attributes = file.dictionary(cell.dictionary['/A']);
  return { span: Number(attributes['/ColSpan'] ?? 1), depth: Number(attributes['/RowSpan'] ?? 1) };
}

function checkHead(file: QpdfFile, { type, dictionary, reference }: ReadElement, report: Report): void {
  if (type !== 'TH') return;
  const scope = file.dictionary(dictionary['/A'])['/Scope'];
  if (!['/Column', '/Row', '/Both'].includes(said(scope))) report('15-003', reference);
}

function checkHeadings(elements: readonly ReadElement[], report: Report): void {
  let last = 0;
  for (const { type, reference } of elements) {
    if (type === 'H') report('14-007', reference);
    const level = /^H(\d)$/u.exec(type)?.[1];
    if (level === undefined) continue;
    if (last === 0 && level !== '1') report('14-002', `${type} ${reference}`);
    if (Number(level) > last + 1) report('14-003', `${type} ${reference}`);
    last = Number(level);
  }
  if (last === 0) report('14-002', 'no heading');
}

/** Ids are unique, can be found, and are those that cells name. */
function checkIds(file: QpdfFile, elements: readonly ReadElement[], report: Report): void {
  const names = file.list(
    file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/IDTree'])['/Names'],
  );
  const found = new Map(
    names.flatMap((name, at) => (at % 2 === 0 ? [[wordsOf(name), names[at + 1]] as const] : [])),
  );
  const sorted = [...found.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  if (sorted.join('\n') !== [...found.keys()].join('\n')) report('id-tree', 'not sorted');
  const seen = new Set<string>();
  for (const { type, dictionary, reference } of elements) {
    const id = wordsOf(dictionary['/ID']);
    if (type === 'Note' && id === '') report('19-003', reference);
    if (id === '') continue;
    if (seen.has(id)) report('19-004', id);
    seen.add(id);
    if (found.get(id) !== reference) report('id-tree', id);
  }
  for (const { dictionary } of elements) {
    for (const head of file.list(file.dictionary(dictionary['/A'])['/Headers']))
      if (!seen.has(wordsOf(head))) report('15-003', wordsOf(head));
  }
}
