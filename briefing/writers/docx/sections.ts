import * as docx from 'docx';
import type { Block } from '../../document/block.ts';
import { landscapeStyle } from '../../style/landscape-page.ts';
import { pageSections } from '../../style/page-sections.ts';
import type { PageSection } from '../../style/page-sections.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { bandRise, lineLead } from './band-measures.ts';
import { footer, header } from './banner.ts';
import { twips } from './measures.ts';
import { bodyWidth } from './paragraph-styles.ts';
import type { WordBlock, WordWriting } from './word-writing.ts';

/** The sections of the file: one, and where tables are turned on their side one more for each turn of the paper. */
export function sections(
  writing: WordWriting,
  opening: readonly WordBlock[],
  blocks: readonly Block[],
): readonly docx.ISectionOptions[] {
  const parts = pageSections(blocks, writing.style);
  const [first] = parts;
  const upright =
    first?.orientation === 'portrait' ? parts : [{ orientation: 'portrait', blocks: [] } as const, ...parts];
  return upright.map((part, at) => section(writing, part, at === 0 ? opening : undefined));
}

/** A section; the first one has what opens the document. */
function section(
  writing: WordWriting,
  { orientation, blocks }: PageSection,
  opening: readonly WordBlock[] | undefined,
): docx.ISectionOptions {
  const isTurned = orientation === 'landscape';
  const own = isTurned ? { ...writing, style: landscapeStyle(writing.style) } : writing;
  const written = writing.blocks(blocks, { width: bodyWidth(own.style), text: 'BodyText' });
  const isFirst = opening !== undefined;
  return {
    properties: {
      titlePage: isFirst,
      ...(isFirst ? {} : { type: docx.SectionType.NEXT_PAGE }),
      page: pageOf(writing.style, isTurned),
    },
    ...bandsOf(writing, own, isFirst),
    children: [...(opening ?? []), ...written],
  };
}

/** The head and foot of a section's pages, as wide as they are. */
function bandsOf(
  writing: WordWriting,
  own: WordWriting,
  isFirst: boolean,
): Pick<docx.ISectionOptions, 'headers' | 'footers'> {
  const tabs = own === writing ? {} : { tabStops: movedTab(writing.style, own.style) };
  const first = isFirst
    ? { headers: { first: header(own, 'first', tabs) }, footers: { first: footer(own, tabs) } }
    : undefined;
  return {
    headers: { ...first?.headers, default: header(own, 'default', tabs) },
    footers: { ...first?.footers, default: footer(own, tabs) },
  };
}

function movedTab(from: PageStyle, to: PageStyle): readonly docx.TabStopDefinition[] {
  return [
    { type: docx.TabStopType.CLEAR, position: bodyWidth(from) },
    { type: docx.TabStopType.RIGHT, position: bodyWidth(to) },
  ];
}

/** The library turns width and height round itself. */
function pageOf(style: PageStyle, isTurned: boolean): NonNullable<docx.ISectionPropertiesOptions['page']> {
  const { page, text } = style;
  const footerHeight = text.bandLabel.lead + lineLead;
  return {
    size: {
      width: twips(page.width),
      height: twips(page.height),
      ...(isTurned ? { orientation: docx.PageOrientation.LANDSCAPE } : {}),
    },
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.left),
      right: twips(page.right),
      header: twips(page.headerFrom - bandRise),
      footer: twips(page.height - page.footerFrom - footerHeight + bandRise),
    },
  };
}
