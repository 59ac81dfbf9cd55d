import * as docx from 'docx';
import type { PageStyle, TextStyle, TextStyleName } from '../../style/page-style.ts';
import { eighths, twips } from './measures.ts';
import { runOf, spacingOf } from './text-styles.ts';

type Given = Omit<docx.IParagraphStyleOptions, 'id' | 'name'>;

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
  const { text, measures } = style;
  const column = { left: textIndent(style) };
  const keyed = { left: textIndent(style), hanging: textIndent(style) };
  const inset = twips(measures.quotationInset);
  const define = (
    id: string,
    [name, base]: readonly [string, TextStyle],
    paragraph: docx.IParagraphStylePropertiesOptions = {},
    given: Given = {},
  ): docx.IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    ...(given.uiPriority === 39 ? {} : { quickFormat: true }),
    ...given,
    run: { ...runOf(style, base), ...given.run },
    paragraph: { spacing: spacingOf(base), ...paragraph },
  });
  const heading = (level: 1 | 2 | 3, indent: docx.IIndentAttributesProperties) =>
    define(
      `Heading${level}`,
      [`heading ${level}`, text[`heading${level}` satisfies TextStyleName]],
      { keepNext: true, keepLines: true, outlineLevel: level - 1, indent },
      { next: 'BodyText', uiPriority: 9 },
    );
  const table = (id: string, name: string, base: TextStyle) =>
    define(id, [name, { ...base, before: 0, after: 0 }]);
  const contents = (level: 1 | 2 | 3) =>
    define(
      `TOC${level}`,
      [`toc ${level}`, { ...text.tableCell, after: 3 }],
      {
        indent: { left: textIndent(style) + twips(measures.contents.indent) * (level - 1) },
      },
      { uiPriority: 39 },
    );
  return [
    { ...define('Normal', ['Normal', { ...text.text, after: 0 }]), basedOn: '' },
    define('Kind', ['Kind', text.kind], kindRule(style, measures.kindRule), { next: 'Title' }),
    define('KindAlert', ['Kind of Alert', text.kindAlert], kindRule(style, measures.kindRuleAlert)),
    define('Title', ['Title', text.title], { keepNext: true, keepLines: true }, { next: 'BodyText' }),
    table('DetailLabel', 'Detail Label', text.detailLabel),
    table('DetailValue', 'Detail Value', text.detailValue),
    heading(1, {}),
    heading(2, column),
    heading(3, column),
    define('BodyText', ['Body Text', text.text], { indent: column }),
    table('Answer', 'Answer', text.answer),
    table('KeyedCell', 'Keyed Cell', text.keyedText),
    define('KeyedCellNext', ['Keyed Cell Next', { ...text.keyedText, before: measures.cell.pad, after: 0 }]),
    define('KeyedText', ['Keyed Text', text.keyedText], { indent: column }),
    define('KeyAbove', ['Key Above', { ...text.key, after: 0 }], { keepNext: true }),
    table('KeyCell', 'Key Cell', text.key),
    table('KeyNote', 'Key Note', text.keyNote),
    define('ListParagraph', ['List Paragraph', text.listItem], { indent: column }),
    define('Comment', ['Comment', text.comment]),
    define('Quote', ['Quote', text.quotation], {
      indent: { left: textIndent(style) + inset, right: inset },
    }),
    define('Caption', ['caption', text.caption], { keepNext: true, keepLines: true }),
    define('CaptionNote', ['Caption Note', text.captionNote]),
    define('Picture', ['Picture', text.text], {
      spacing: { before: 0, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
    }),
    table('TableHead', 'Table Head', text.tableHead),
    table('TableText', 'Table Text', text.tableCell),
    define('Confidence', ['Confidence', text.confidence]),
    table('ScaleText', 'Scale', text.scale),
    define('FootnoteText', ['footnote text', text.note], { indent: column }),
    define('SourceText', ['Source', text.source], { indent: column }),
    define('SourceKeyed', ['Source Keyed', text.source], { indent: keyed }),
    define('TOCHeading', ['TOC Heading', text.heading1], { keepNext: true }, { uiPriority: 39 }),
    contents(1),
    contents(2),
    contents(3),
    band(define('Header', ['header', text.band]), style),
    band(define('Footer', ['footer', text.band]), style),
    define('Spacer', ['Spacer', { ...text.scale, size: 1, lead: 1 }]),
  ];
}

function kindRule(style: PageStyle, width: number): docx.IParagraphStylePropertiesOptions {
  return {
    keepNext: true,
    border: {
      top: {
        style: docx.BorderStyle.SINGLE,
        size: eighths(width),
        color: style.colours.ink,
        space: style.measures.kindGap,
      },
    },
  };
}

function band(given: docx.IParagraphStyleOptions, style: PageStyle): docx.IParagraphStyleOptions {
  return {
    ...given,
    paragraph: { ...given.paragraph, rightTabStop: bodyWidth(style) },
  };
}
