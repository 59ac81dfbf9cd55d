import type { Element } from '@xmldom/xmldom';
import { all, attribute, child, children, textOf, within } from './word-package.ts';
import type { WordPackage } from './word-package.ts';

const body = 'word/document.xml';

/** What a reader needs who does not see the page: languages, headings in order, heads of tables, texts for pictures. */
export function accessibilityProblems(file: WordPackage): readonly string[] {
  return [
    ...languageProblems(file),
    ...headingProblems(file),
    ...all(file, body, 'tbl').flatMap(tableProblems),
    ...pictureProblems(file),
    ...linkProblems(file),
    ...emptyParagraphProblems(file),
    ...directionProblems(file),
  ];
}

function languageProblems(file: WordPackage): readonly string[] {
  const defaults = all(file, 'word/styles.xml', 'rPrDefault')[0];
  const language = defaults === undefined ? undefined : within(defaults, 'lang')[0];
  return attribute(language, 'val') === '' ? ['no language of the text'] : [];
}

function headingProblems(file: WordPackage): readonly string[] {
  const problems: string[] = [];
  const levels = headingLevels(file);
  let above = 0;
  for (const paragraph of all(file, body, 'p')) {
    const level = levels.get(styleOf(paragraph)) ?? 0;
    if (level === 0) continue;
    const words = textOf(paragraph).trim();
    if (words === '') problems.push('empty heading');
    if (level > above + 1) problems.push(`heading jumps from ${above} to ${level}: ${words}`);
    above = level;
  }
  return above === 0 ? ['no heading'] : problems;
}

/** Word knows headings by the names of their styles; the ids are in the language of whoever made the file. */
function headingLevels(file: WordPackage): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const style of all(file, 'word/styles.xml', 'style')) {
    const level = /^heading ([1-3])$/i.exec(attribute(child(style, 'name'), 'val'))?.[1];
    if (level !== undefined) levels.set(attribute(style, 'styleId'), Number(level));
  }
  return levels;
}

function tableProblems(table: Element): readonly string[] {
  const properties = child(table, 'tblPr');
  const title = attribute(child(properties, 'tblCaption'), 'val');
  const headed = /^(?:1|true|on)$/.test(attribute(child(properties, 'tblLook'), 'firstRow'));
  const first = children(table).find((each) => each.localName === 'tr');
  const repeats = child(child(first, 'trPr'), 'tblHeader') !== undefined;
  const parted = within(table, 'tr').some((row) => child(child(row, 'trPr'), 'cantSplit') === undefined);
  return [
    ...(title === '' ? ['table without a text'] : []),
    ...(headed === repeats ? [] : [`table ${title}: its first row is no head`]),
    ...(parted ? [`table ${title}: rows may split`] : []),
  ];
}

function pictureProblems({ xml }: WordPackage): readonly string[] {
  const drawings = Array.from(xml.get(body)?.getElementsByTagName('wp:docPr') ?? []);
  return drawings
    .filter((each) => (each.getAttribute('descr') ?? '').trim() === '')
    .map((each) => `picture ${each.getAttribute('id') ?? ''} without a text`);
}

function linkProblems(file: WordPackage): readonly string[] {
  return all(file, body, 'hyperlink')
    .map((each) => textOf(each).trim())
    .filter((words) => /^(?:|here|click here|link|more)$/i.test(words))
    .map((words) => `vague link “${words}”`);
}

function emptyParagraphProblems(file: WordPackage): readonly string[] {
  let run = 0;
  for (const paragraph of all(file, body, 'p')) {
    const bare = within(paragraph, 'r').length === 0 && within(paragraph, 'numPr').length === 0;
    const empty = bare && paragraph.parentNode?.localName === 'body';
    run = empty ? run + 1 : 0;
    if (run === 2) return ['empty paragraphs as white space'];
  }
  return [];
}

function directionProblems(file: WordPackage): readonly string[] {
  return all(file, body, 'r')
    .filter((run) => /[\u0590-\u08ff]/.test(textOf(run)) && child(child(run, 'rPr'), 'rtl') === undefined)
    .map((run) => `text from the right not marked: ${textOf(run).slice(0, 20)}`);
}

function styleOf(paragraph: Element): string {
  return attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val');
}
