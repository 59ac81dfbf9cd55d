import type { Block } from '../../document/block.ts';
import type { Note } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import type { DocumentLanguage } from './document-language.ts';
import { LanguageMarker } from './language-marker.ts';

/** Blocks whose texts say where they are in another language than the document, or run another way. */
export function markLanguages(blocks: readonly Block[], own: DocumentLanguage): readonly Block[] {
  return rewriteBlocks(blocks, { content: (content) => marked(content, own) });
}

/** Notes whose texts say the same. */
export function markLanguagesInNotes(notes: readonly Note[], own: DocumentLanguage): readonly Note[] {
  return notes.map((note) => {
    const content = marked(note.content, own);
    return content === note.content ? note : { ...note, content };
  });
}

/** The same list where nothing in it is foreign. */
function marked(content: readonly Inline[], own: DocumentLanguage): readonly Inline[] {
  return new LanguageMarker(content, own).mark();
}
