import type { Inline } from '../../document/inline.ts';

/** The content with such code as ordinary words, for places where Markdown cannot tell code from markup. */
export function codeAsWords(
  content: readonly Inline[],
  isSuch: (code: string) => boolean = () => true,
): readonly Inline[] {
  return content.map((inline) => {
    if (inline.kind === 'code' && isSuch(inline.value)) return { kind: 'text', value: inline.value };
    return 'content' in inline ? { ...inline, content: codeAsWords(inline.content, isSuch) } : inline;
  });
}
