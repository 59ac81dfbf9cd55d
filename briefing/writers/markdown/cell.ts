import type { Inline } from '../../document/inline.ts';
import { writeLine } from './paragraph.ts';

/** A cell's words on one line. GFM parts cells at a | even inside of code, so code with one is written as words. */
export function writeCell(content: readonly Inline[]): string {
  return writeLine(withoutPipedCode(content));
}

function withoutPipedCode(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline) => {
    if (inline.kind === 'code' && inline.value.includes('|')) return { kind: 'text', value: inline.value };
    return 'content' in inline ? { ...inline, content: withoutPipedCode(inline.content) } : inline;
  });
}
