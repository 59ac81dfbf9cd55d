import { CaptureBuilder } from './capture-builder.ts';

/** Puts plain text or Markdown, as it stands, into paragraphs: an empty line parts two, a Markdown heading is marked. */
export function readPlainText(text: string): CaptureBuilder {
  const builder = new CaptureBuilder();
  const end = /\r\n?|\n/g;
  let lines: string[] = [];
  const flush = (): void => {
    addParagraph(builder, lines);
    lines = [];
  };
  let from = 0;
  while (from <= text.length && builder.excess === undefined) {
    const match = end.exec(text);
    const line = text.slice(from, match?.index);
    if (line.trim() === '') flush();
    else lines.push(line.trimEnd());
    from = match === null ? text.length + 1 : end.lastIndex;
  }
  flush();
  return builder;
}

function addParagraph(builder: CaptureBuilder, lines: readonly string[]): void {
  const [first = ''] = lines;
  const heading = lines.length === 1 && /^#{1,6}\s/.test(first);
  builder.add([{ text: lines.join('\n') }], { heading });
}
