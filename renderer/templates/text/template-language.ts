import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tagHighlighter, tags } from '@lezer/highlight';
import { Table } from '@lezer/markdown';
import { liquidMarks } from './liquid-marks.ts';

/** How each part looks; the classes are in text-pane.css. */
const looks = tagHighlighter([
  { tag: tags.definition(tags.propertyName), class: 'code-tag' },
  { tag: [tags.heading, tags.strong, tags.processingInstruction], class: 'code-heading' },
  { tag: tags.emphasis, class: 'code-emphasis' },
  { tag: [tags.string, tags.number, tags.bool], class: 'code-text' },
  { tag: [tags.meta, tags.contentSeparator, tags.url], class: 'code-mark' },
  { tag: [tags.lineComment, tags.blockComment], class: 'code-remark' },
]);

/** Markdown below YAML front matter, with Liquid anywhere in it. */
export function templateLanguage(): Extension {
  const text = markdown({ extensions: [Table], completeHTMLTags: false });
  return [
    yamlFrontmatter({ content: text }),
    syntaxHighlighting(looks),
    liquidMarks,
    bracketMatching({ brackets: '()[]{}' }),
  ];
}
