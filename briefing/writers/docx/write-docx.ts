import * as docx from 'docx';
import type { Document, Note } from '../../document/document.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { scriptStyle } from '../../style/script-style.ts';
import { bringsSpace, writeBlocks } from './blocks.ts';
import { BookmarkNames } from './bookmark-names.ts';
import { characterStyles } from './character-styles.ts';
import { estimatePages } from './estimate-pages.ts';
import { FactMarks } from './fact-marks.ts';
import { Footnotes } from './footnotes.ts';
import { inlineRuns } from './inline.ts';
import { linkTargets } from './link-targets.ts';
import { paragraph } from './paragraph.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { printable } from './printable.ts';
import { run } from './run.ts';
import { sections } from './sections.ts';
import { Serial } from './serial.ts';
import { titleBlock } from './title-block.ts';
import type { WordWriting } from './word-writing.ts';

/** Word parts words itself, by the language of the text; what is written in capitals stays whole. */
const hyphenation: NonNullable<docx.IPropertiesOptions['hyphenation']> = {
  autoHyphenation: true,
  consecutiveHyphenLimit: 2,
  doNotHyphenateCaps: true,
};

/**
 * Writes a document as the docx library's own, ready to be packed. The notes become real footnotes, numbered in the
 * order of their references; a document whose numbers are not in that order is a bug of the transforms and throws.
 */
export function writeDocx(document: Document, given: PageStyle): docx.Document {
  const style = scriptStyle(given, document.meta.language);
  const writing = begin(document, style);
  const [first] = document.blocks;
  const opening = titleBlock(writing, first !== undefined && bringsSpace(first));
  const written = sections(writing, opening, document.blocks);
  const { meta } = document;
  return new docx.Document({
    title: printable(meta.title),
    creator: printable(meta.producer),
    styles: {
      default: { document: { run: defaultRun(writing) } },
      paragraphStyles: paragraphStyles(style),
      characterStyles: characterStyles(style),
    },
    footnotes: writing.footnotes.write((note) => [noteParagraph(writing, note)]),
    compatibility: { version: 15 },
    ...(style.prose.hyphenated ? { hyphenation } : {}),
    sections: written,
  });
}

function begin(document: Document, style: PageStyle): WordWriting {
  const writing: WordWriting = {
    meta: document.meta,
    style,
    bookmarks: new BookmarkNames(linkTargets(document)),
    factMarks: new FactMarks(document.factNames),
    controls: document.meta.direction === 'ltr',
    footnotes: new Footnotes(document.notes),
    serial: new Serial(),
    pages: estimatePages(document, style),
    blocks: (blocks, setting) => writeBlocks(writing, blocks, setting),
    runs: (content, look) => inlineRuns(writing, content, look),
  };
  return writing;
}

/** The library sets the note's number before the first run; a no-break space parts it from the words. */
function noteParagraph(writing: WordWriting, note: Note): docx.Paragraph {
  return paragraph(writing, 'FootnoteText', [run(writing, '\u00a0\u00a0'), ...writing.runs(note.content)]);
}

function defaultRun({ meta, style }: WordWriting): docx.IRunStylePropertiesOptions {
  const fromRight = meta.direction === 'rtl';
  return {
    font: style.faces[style.text.text.face].family,
    language: fromRight
      ? { value: 'en-GB', bidirectional: meta.language }
      : { value: meta.language, bidirectional: 'ar-SA' },
  };
}
