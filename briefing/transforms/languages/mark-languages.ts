import type { Block } from '../../document/block.ts';
import type { Note } from '../../document/document.ts';
import type { Inline, Text } from '../../document/inline.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import { scriptRuns } from './script-runs.ts';
import type { ScriptRun } from './script-runs.ts';

/** The language of a document (BCP 47) and the way it runs. */
export interface DocumentLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

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
  const parts = content.map((inline) => markedInline(inline, own));
  return parts.some((part, at) => part.length !== 1 || part[0] !== content[at]) ? parts.flat() : content;
}

function markedInline(inline: Inline, own: DocumentLanguage): readonly Inline[] {
  if (inline.kind === 'text') return markedText(inline, own);
  if (!('content' in inline)) return [inline];
  const content = marked(inline.content, own);
  return content === inline.content ? [inline] : [{ ...inline, content }];
}

function markedText(text: Text, own: DocumentLanguage): readonly Text[] {
  const runs = scriptRuns(text.value, own);
  if (runs.length === 0) return [text];
  const parts: Text[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.from < end) continue;
    parts.push({ ...text, value: text.value.slice(end, run.from) }, partOf(text, run));
    end = run.to;
  }
  parts.push({ ...text, value: text.value.slice(end) });
  return parts.filter(({ value }) => value !== '');
}

function partOf(text: Text, { from, to, language, direction }: ScriptRun): Text {
  return {
    ...text,
    value: text.value.slice(from, to),
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
  };
}
