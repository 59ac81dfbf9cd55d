import type { FileReading } from './file-reading.ts';

/** Reads Markdown: all of it is text, also what a reader of the page would not see. */
export function readMarkdown(text: string, reading: FileReading): void {
  reading.shown('text', text);
  reading.text(
    'text without its marks',
    text.replaceAll(/\[\^[^\]]*\]|[*_`~]|\\(?=[^\p{L}\p{N}\s])|<!--|-->/gu, ''),
  );
}
