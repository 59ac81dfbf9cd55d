import * as docx from 'docx';
import type { PageStyle, TextStyle } from '../../style/page-style.ts';
import { eighths, twips } from './measures.ts';
import { runOf, spacingOf } from './text-styles.ts';

type Given = docx.IParagraphStylePropertiesOptions;

/** Where text in the text column begins, in twips from the left margin. */
export function textIndent({ page }: PageStyle): number {
  return twips(page.keyColumn + page.gap);
}

/** The width of headings, tables and pictures, in twips. */
export function bodyWidth({ page }: PageStyle): number {
  return twips(page.keyColumn + page.gap + page.textColumn);
}

/** Every paragraph style of the file, by Word's own names where Word has one. */
export function paragraphStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  return [
    ...frontStyles(style),
    ...headingStyles(style),
    ...proseStyles(style),
    ...cellStyles(style),
    ...sourceStyles(style),
    ...contentsStyles(style),
    ...bandStyles(style),
  ];
}

/** A style that a user finds in Word's gallery, of a text style of the page. */
function define(
  style: PageStyle,
  [id, name]: readonly [id: string, name: string],
  text: TextStyle,
  given: Given = {},
): docx.IParagraphStyleOptions {
  return {
    id,
    name,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    ...(given.outlineLevel === undefined ? {} : { next: 'BodyText' }),
    quickFormat: true,
    run: runOf(style, text),
    paragraph: { spacing: spacingOf(text), ...given },
  };
}

/** Straight edges on both sides, where the page asks for them. */
function justified({ prose }: PageStyle): Given {
  return prose.justified ? { alignment: docx.AlignmentType.BOTH } : {};
}

/** A cell's own padding is its space. */
function bare(text: TextStyle): TextStyle {
  return { ...text, before: 0, after: 0 };
}

function frontStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const { text, measures } = style;
  return [
    define(style, ['Normal', 'Normal'], bare(text.text)),
    define(style, ['Kind', 'Kind'], text.kind, kindRule(style, measures.kindRule)),
    define(style, ['KindAlert', 'Kind of Alert'], text.kindAlert, kindRule(style, measures.kindRuleAlert)),
    define(style, ['Title', 'Title'], text.title, { keepNext: true, keepLines: true }),
    define(style, ['DetailLabel', 'Detail Label'], bare(text.detailLabel)),
    define(style, ['DetailValue', 'Detail Value'], bare(text.detailValue)),
    define(style, ['Spacer', 'Spacer'], { ...bare(text.scale), size: 1, lead: 1 }),
  ];
}

function kindRule(style: PageStyle, width: number): Given {
  const top = {
    style: docx.BorderStyle.SINGLE,
    size: eighths(width),
    color: style.colours.ink,
    space: style.measures.kindGap,
  };
  return { keepNext: true, border: { top } };
}

function headingStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const kept = { keepNext: true, keepLines: true };
  const levels = [
    { level: 1, text: style.text.heading1, indent: 0 },
    { level: 2, text: style.text.heading2, indent: textIndent(style) },
    { level: 3, text: style.text.heading3, indent: textIndent(style) },
  ];
  return levels.map(({ level, text, indent }) => {
    const given = { ...kept, outlineLevel: level - 1, indent: { left: indent } };
    return define(style, [`Heading${level}`, `heading ${level}`], text, given);
  });
}

function proseStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const { text, measures } = style;
  const left = textIndent(style);
  const inset = twips(measures.quotationInset);
  const straight = justified(style);
  const quoted = { ...straight, indent: { left: left + inset, right: inset } };
  const picture = { before: 0, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO };
  return [
    define(style, ['BodyText', 'Body Text'], text.text, { ...straight, indent: { left } }),
    define(style, ['KeyedText', 'Keyed Text'], text.keyedText, { ...straight, indent: { left } }),
    define(style, ['KeyAbove', 'Key Above'], bare(text.key), { keepNext: true }),
    define(style, ['ListParagraph', 'List Paragraph'], text.listItem, { ...straight, indent: { left } }),
    define(style, ['Comment', 'Comment'], text.comment, straight),
    define(style, ['Quote', 'Quote'], text.quotation, quoted),
    define(style, ['Caption', 'caption'], text.caption, { keepNext: true, keepLines: true }),
    define(style, ['CaptionNote', 'Caption Note'], text.captionNote),
    define(style, ['Picture', 'Picture'], text.text, { spacing: picture }),
  ];
}

function cellStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const { text, measures } = style;
  const next = { ...text.keyedText, before: measures.cell.pad, after: 0 };
  const { height, above } = measures.likelihoodBar;
  const bar = { ...bare(text.scale), size: height / style.faces.sans.natural, lead: height, before: above };
  return [
    define(style, ['Answer', 'Answer'], bare(text.answer)),
    define(style, ['KeyCell', 'Key Cell'], bare(text.key)),
    define(style, ['KeyNote', 'Key Note'], bare(text.keyNote)),
    define(style, ['LikelihoodBar', 'Likelihood Bar'], bar),
    define(style, ['PanelTitle', 'Panel Title'], { ...bare(text.heading2), colour: 'accent' }),
    define(style, ['WarningTitle', 'Warning Title'], bare(text.heading2)),
    define(style, ['KeyedCell', 'Keyed Cell'], bare(text.keyedText), justified(style)),
    define(style, ['KeyedCellNext', 'Keyed Cell Next'], next, justified(style)),
    define(style, ['Confidence', 'Confidence'], text.confidence),
    define(style, ['TableHead', 'Table Head'], bare(text.tableHead)),
    define(style, ['TableText', 'Table Text'], bare(text.tableCell)),
    define(style, ['ScaleText', 'Scale'], bare(text.scale)),
  ];
}

function sourceStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const { text } = style;
  const left = textIndent(style);
  return [
    define(style, ['FootnoteText', 'footnote text'], text.note, { ...justified(style), indent: { left } }),
    define(style, ['SourceText', 'Source'], text.source, { indent: { left } }),
    define(style, ['SourceKeyed', 'Source Keyed'], text.source, { indent: { left, hanging: left } }),
  ];
}

function contentsStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const { text, measures } = style;
  const entries = [1, 2, 3].map((level) => {
    const left = textIndent(style) + twips(measures.contents.indent) * (level - 1);
    return define(style, [`TOC${level}`, `toc ${level}`], text.listItem, { indent: { left } });
  });
  return [define(style, ['TOCHeading', 'TOC Heading'], text.heading1, { keepNext: true }), ...entries];
}

function bandStyles(style: PageStyle): readonly docx.IParagraphStyleOptions[] {
  const given = { rightTabStop: bodyWidth(style) };
  return [
    define(style, ['Header', 'header'], style.text.band, given),
    define(style, ['Footer', 'footer'], style.text.band, given),
  ];
}
