import { all, attribute, children, repeated, within } from './word-package.ts';
import { storyNames } from './word-package.ts';
import type { WordPackage } from './word-package.ts';

/** What holds of the text: tables with cells that end in a paragraph, closed fields, bookmarks and notes that pair. */
export function storyProblems(file: WordPackage): readonly string[] {
  const rules = [
    tableProblems,
    fieldProblems,
    bookmarkProblems,
    styleProblems,
    linkProblems,
    drawingProblems,
    paragraphProblems,
  ];
  const problems = storyNames(file).flatMap((part) => rules.flatMap((rule) => rule(file, part)));
  return [...problems, ...noteProblems(file)];
}

function paragraphProblems(file: WordPackage, part: string): readonly string[] {
  return all(file, part, 'p')
    .filter((each) => each.parentNode?.localName === 'p')
    .map(() => `${part}: paragraph in a paragraph`);
}

function tableProblems(file: WordPackage, part: string): readonly string[] {
  const cells = all(file, part, 'tc').filter((cell) => {
    const last = children(cell).findLast((each) => !/^(?:tcPr|bookmark)/.test(each.localName ?? ''));
    return last?.localName !== 'p';
  });
  const rows = all(file, part, 'tr').filter((row) => !children(row).some((each) => each.localName === 'tc'));
  const tables = all(file, part, 'tbl').filter(
    (table) => !children(table).some((each) => each.localName === 'tr'),
  );
  return [
    ...cells.map(() => `${part}: empty cell`),
    ...rows.map(() => `${part}: empty row`),
    ...tables.map(() => `${part}: empty table`),
    ...all(file, part, 'tbl').flatMap((table) => (touchesTable(table) ? [`${part}: tables that touch`] : [])),
  ];
}

function touchesTable(table: Parameters<typeof children>[0]): boolean {
  let next = table.nextSibling;
  while (next !== null && next.nodeType !== 1) next = next.nextSibling;
  return next?.localName === 'tbl';
}

/** The fields a briefing may have; none of them runs anything or reads a file. */
const allowed =
  /^\s*(?:PAGE|NUMPAGES|PAGEREF a_\w+ \\h|NOTEREF a_\w+ \\h|SEQ (?:Table|Figure) \\\* ARABIC|TOC \\o "1-2" \\h \\z \\u)\s*$/;

function fieldProblems(file: WordPackage, part: string): readonly string[] {
  let open = 0;
  const problems: string[] = [];
  for (const each of all(file, part, 'fldChar')) {
    const type = attribute(each, 'fldCharType');
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (open < 0) problems.push(`${part}: field ends before it begins`);
  }
  if (open > 0) problems.push(`${part}: field not ended`);
  const codes = [
    ...all(file, part, 'instrText').map((each) => each.textContent ?? ''),
    ...all(file, part, 'fldSimple').map((each) => attribute(each, 'instr')),
  ];
  return [
    ...problems,
    ...codes.filter((code) => !allowed.test(code)).map((code) => `${part}: field ${code}`),
  ];
}

function bookmarkProblems(file: WordPackage, part: string): readonly string[] {
  const starts = all(file, part, 'bookmarkStart');
  const ends = new Set(all(file, part, 'bookmarkEnd').map((each) => attribute(each, 'id')));
  const names = starts.map((each) => attribute(each, 'name'));
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${part}: double bookmark ${name}`),
    ...repeated(starts.map((each) => attribute(each, 'id'))).map((id) => `${part}: double bookmark id ${id}`),
    ...names
      .filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))
      .map((name) => `${part}: bookmark name ${name}`),
    ...starts
      .filter((each) => !ends.has(attribute(each, 'id')))
      .map((each) => `${part}: bookmark ${attribute(each, 'name')} not ended`),
  ];
}

function styleProblems(file: WordPackage, part: string): readonly string[] {
  const styles = new Set(all(file, 'word/styles.xml', 'style').map((each) => attribute(each, 'styleId')));
  const lists = new Set(all(file, 'word/numbering.xml', 'num').map((each) => attribute(each, 'numId')));
  const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => all(file, part, name));
  return [
    ...new Set([
      ...used
        .map((each) => attribute(each, 'val'))
        .filter((id) => !styles.has(id))
        .map((id) => `${part}: no style ${id}`),
      ...all(file, part, 'numId')
        .map((each) => attribute(each, 'val'))
        .filter((id) => !lists.has(id))
        .map((id) => `${part}: no list ${id}`),
    ]),
  ];
}

function linkProblems(file: WordPackage, part: string): readonly string[] {
  const anchors = new Set(
    all(file, 'word/document.xml', 'bookmarkStart').map((each) => attribute(each, 'name')),
  );
  const wanted = [
    ...all(file, part, 'hyperlink').map((each) => attribute(each, 'anchor')),
    ...all(file, part, 'instrText').map(
      (each) => /(?:PAGEREF|NOTEREF) (\S+)/.exec(each.textContent ?? '')?.[1] ?? '',
    ),
  ];
  return wanted
    .filter((name) => name !== '' && !anchors.has(name))
    .map((name) => `${part}: link to missing ${name}`);
}

function drawingProblems(file: WordPackage, part: string): readonly string[] {
  const read = file.xml.get(part);
  if (read === undefined) return [];
  const ids = Array.from(read.getElementsByTagName('wp:docPr'), (each) => each.getAttribute('id') ?? '');
  return repeated(ids).map((id) => `${part}: double drawing ${id}`);
}

/** The notes stand in the order of their references: Word pairs them by id, LibreOffice by order. */
function noteProblems(file: WordPackage): readonly string[] {
  const references = all(file, 'word/document.xml', 'footnoteReference').map((each) => attribute(each, 'id'));
  const notes = all(file, 'word/footnotes.xml', 'footnote')
    .filter((each) => attribute(each, 'type') === '')
    .map((each) => attribute(each, 'id'));
  const elsewhere = storyNames(file).filter(
    (part) => part !== 'word/document.xml' && all(file, part, 'footnoteReference').length > 0,
  );
  const empty = all(file, 'word/footnotes.xml', 'footnote').filter((each) => within(each, 'p').length === 0);
  return [
    ...(references.join() === notes.join() ? [] : ['notes are not in the order of their references']),
    ...elsewhere.map((part) => `${part}: note referred to outside the body`),
    ...empty.map(() => 'empty note'),
  ];
}
