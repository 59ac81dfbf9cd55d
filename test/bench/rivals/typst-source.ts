import type { Block, Row, Table } from '../../../briefing/document/block.ts';
import type { Document } from '../../../briefing/document/document.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';

/** The long document in Typst's own language, on the house's page: banner, page numbers, footnotes, tables with heads. */
export function typstSource({ meta, blocks, notes }: Document): string {
  const noteTexts = new Map(notes.map((note) => [note.id, escaped(plainText(note.content))]));
  const opening = [
    `#set document(title: "${meta.title}", author: "${meta.producer}")`,
    `#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", region: "GB")`,
    `#set par(leading: 7pt, spacing: 14pt)`,
    `#show heading: set text(font: "Source Sans 3", size: 13pt, fill: rgb("1D3B5C"))`,
    `#show table: set text(font: "Source Sans 3", size: 9pt)`,
    `#show footnote.entry: set text(size: 8.5pt)`,
    `#show footnote.entry: set par(leading: 5.3pt)`,
    `#set page(width: 595.28pt, height: 841.89pt, margin: (left: 190pt, right: 64pt, top: 84pt, bottom: 72pt),`,
    `  header: [${escaped(meta.producer)} #h(1fr) ${escaped(meta.banner.label)}],`,
    `  footer: context [Page #counter(page).display() of #counter(page).final().first() #h(1fr) ${escaped(meta.banner.label)}])`,
  ];
  const body = blocks.map((block) => blockSource(block, noteTexts));
  return [...opening, `#align(left, text(size: 25pt, weight: 600)[${escaped(meta.title)}])`, ...body].join(
    '\n\n',
  );
}

function blockSource(block: Block, notes: ReadonlyMap<string, string>): string {
  if (block.kind === 'heading') return `= ${escaped(plainText(block.content))}`;
  if (block.kind === 'paragraph') return inlineSource(block.content, notes);
  if (block.kind === 'table') return tableSource(block);
  throw new Error(`the long document has no ${block.kind}`);
}

function inlineSource(content: readonly Inline[], notes: ReadonlyMap<string, string>): string {
  return content
    .map((inline) => {
      if (inline.kind !== 'noteReference') return escaped(plainText([inline]));
      return inline.marks.map(({ note }) => `#footnote[${notes.get(note) ?? ''}]`).join('');
    })
    .join('');
}

function tableSource({ columns, head, rows, caption = [] }: Table): string {
  const cells = (row: Row): string =>
    row.cells.map(({ content }) => `[${escaped(plainText(content))}]`).join(', ');
  const alignment = columns.map(({ align }) => (align === 'end' ? 'right' : 'left')).join(', ');
  return [
    `#figure(caption: [${escaped(plainText(caption))}], kind: table, table(columns: (${columns.map(() => '1fr').join(', ')}),`,
    `  align: (${alignment}), stroke: none, table.header(${head.map(cells).join(', ')}),`,
    `  ${rows.map(cells).join(',\n  ')}))`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@[\]=~]/gu, String.raw`\$&`);
}
