import type { Finding } from '../../../briefing/outcome.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { Notice } from '../../controls/notice.tsx';
import { usePages } from './pages-state.ts';

/** The most letters that are named. */
const mostNamed = 12;

/** Says which letters the fonts of the PDF lack, before it is exported with boxes in their place. */
export function BoxedLetters() {
  const letters = usePages((state) => state.boxed);
  if (letters.length === 0) return null;
  const more = letters.length - mostNamed;
  const named = letters.slice(0, mostNamed).map((letter) => `“${letter}”`);
  const words = listed(more > 0 ? [...named, `${more} more`] : named);
  return (
    <div className="preview-trouble">
      <Notice tone="warning" title={`The PDF has boxes in the place of ${words}: its fonts lack them.`}>
        Write these words with other letters. Word and web pages show them, in fonts of the reader’s computer.
      </Notice>
    </div>
  );
}

/** The letters for which a print found no sign. */
export function boxedLetters(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ rule, found }) =>
    rule === 'missing-glyph' && found !== undefined ? [found] : [],
  );
}
