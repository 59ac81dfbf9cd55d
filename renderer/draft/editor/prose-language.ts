import { markdown } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tagHighlighter, tags } from '@lezer/highlight';
import { Table } from '@lezer/markdown';
import { proseSyntax, proseTags } from './prose-syntax.ts';

/** How each part of the Markdown looks; the classes are in prose.css. */
const looks = tagHighlighter([
  { tag: tags.heading, class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.link, class: 'md-link' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.url, tags.labelName], class: 'md' },
  { tag: tags.escape, class: 'md-escape' },
  { tag: proseTags.fence, class: 'md-fence' },
  { tag: proseTags.fenceName, class: 'md-fence-name' },
  { tag: proseTags.portion, class: 'md-portion' },
  { tag: tags.atom, class: 'md-source' },
]);

/** Markdown as our prose has it, with quiet marks; Enter goes on with lists and quotations. */
export function proseLanguage(): Extension {
  return [markdown({ extensions: [Table, proseSyntax], completeHTMLTags: false }), syntaxHighlighting(looks)];
}
