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
    ...placedProblems(file),
    ...contrastProblems(file),
    ...fakedListProblems(file),
    ...titleProblems(file),
    ...noteStyleProblems(file),
    ...all(file, body, 'tbl').flatMap(mergedHeadProblems),
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
    .filter((each) => each.getElementsByTagName('adec:decorative').length === 0)
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

/** What stands beside the text is read at another place than it is seen. */
function placedProblems(file: WordPackage): readonly string[] {
  const anchors = file.xml.get(body)?.getElementsByTagName('wp:anchor').length ?? 0;
  const placed = ['txbxContent', 'framePr', 'tblpPr'].filter((name) => all(file, body, name).length > 0);
  return [
    ...(anchors > 0 ? ['drawing that floats'] : []),
    ...placed.map((name) => `${name} takes text out of its order`),
  ];
}

/** Words on a ground of their own: WCAG 2.2, 1.4.3, 4.5 to 1. */
function contrastProblems(file: WordPackage): readonly string[] {
  const colours = new Map(
    all(file, 'word/styles.xml', 'style').map((style) => [
      attribute(style, 'styleId'),
      attribute(child(child(style, 'rPr'), 'color'), 'val'),
    ]),
  );
  const parts = [...file.xml.keys()].filter((name) =>
    /^word\/(?:document|header\d|footer\d)\.xml$/.test(name),
  );
  return parts
    .flatMap((part) => all(file, part, 'r'))
    .filter((run) => textOf(run).trim() !== '')
    .flatMap((run) => {
      const properties = child(run, 'rPr');
      const ground = attribute(child(properties, 'shd'), 'fill') || groundOfCell(run);
      const style = attribute(child(properties, 'rStyle'), 'val') || styleOfRun(run);
      const ink = attribute(child(properties, 'color'), 'val') || colours.get(style) || '000000';
      const ratio = contrast(ink, ground);
      return ratio < 4.5 ? [`contrast ${ratio.toFixed(1)}: ${textOf(run).slice(0, 20)}`] : [];
    });
}

function groundOfCell(run: Element): string {
  for (let around = run.parentNode; around !== null; around = around.parentNode)
    if (around.localName === 'tc') return attribute(child(child(around as Element, 'tcPr'), 'shd'), 'fill');
  return '';
}

function styleOfRun(run: Element): string {
  for (let around = run.parentNode; around !== null; around = around.parentNode)
    if (around.localName === 'p') return styleOf(around as Element);
  return '';
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one, 0), luminance(other, 1)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string, otherwise: number): number {
  if (!/^[0-9A-F]{6}$/i.test(colour)) return otherwise;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Bullets that are typed are read as signs, and nobody hears that a list begins. */
function fakedListProblems(file: WordPackage): readonly string[] {
  return all(file, body, 'p')
    .filter((paragraph) => /^[•·▪–*]\s/u.test(textOf(paragraph)))
    .map((paragraph) => `list that is none: ${textOf(paragraph).slice(0, 20)}`);
}

function titleProblems(file: WordPackage): readonly string[] {
  const titles = all(file, body, 'p').filter((paragraph) => styleOf(paragraph) === 'Title');
  return titles.length === 1 ? [] : [`${titles.length} paragraphs are the title`];
}

function noteStyleProblems(file: WordPackage): readonly string[] {
  return all(file, 'word/footnotes.xml', 'footnote')
    .filter((note) => attribute(note, 'type') === '')
    .filter((note) => within(note, 'p').some((paragraph) => styleOf(paragraph) !== 'FootnoteText'))
    .map((note) => `note ${attribute(note, 'id')} in another style`);
}

/** Readers name one head for a cell: a head over several rows of the body names none. */
function mergedHeadProblems(table: Element): readonly string[] {
  const rows = children(table).filter((each) => each.localName === 'tr');
  const heads = rows.map((row) => child(child(row, 'trPr'), 'tblHeader') !== undefined);
  const last = heads.lastIndexOf(true);
  if (heads.slice(0, last + 1).includes(false)) return ['head below the body of a table'];
  const next = rows[last + 1];
  const goesOn =
    last >= 0 &&
    next !== undefined &&
    within(next, 'vMerge').some((merge) => !['restart'].includes(attribute(merge, 'val')));
  return goesOn ? ['head merged with the body of a table'] : [];
}

function styleOf(paragraph: Element): string {
  return attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val');
}
