import type { Finding } from '../../../briefing/outcome.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { Notice } from '../../controls/notice.tsx';
import { usePages } from './pages-state.ts';

/** The most letters that are named. */
const mostNamed = 12;

/** Says what only the print tells: which letters the fonts of the PDF lack, and that there are more pages than there are to be. */
export function PrintFindings() {
  const findings = usePages((state) => state.findings);
  const letters = findings.flatMap(({ rule, found }) =>
    rule === 'missing-glyph' && found !== undefined ? [found] : [],
  );
  const tooLong = findings.find(({ rule }) => rule === 'too-many-pages');
  if (letters.length === 0 && tooLong === undefined) return null;
  return (
    <div className="preview-trouble">
      {letters.length > 0 && <BoxedLetters letters={letters} />}
      {tooLong !== undefined && <TooManyPages finding={tooLong} />}
    </div>
  );
}

/** Named before it is exported with boxes in their place. */
function BoxedLetters({ letters }: { readonly letters: readonly string[] }) {
  const more = letters.length - mostNamed;
  const named = letters.slice(0, mostNamed).map((letter) => `“${letter}”`);
  const words = listed(more > 0 ? [...named, `${more} more`] : named);
  return (
    <Notice tone="warning" title={`The PDF has boxes in the place of ${words}: its fonts lack them.`}>
      Write these words with other letters. Word and web pages show them, in fonts of the reader’s computer.
    </Notice>
  );
}

/** What has happened is the title of the notice, what to do its words. */
function TooManyPages({ finding }: { readonly finding: Finding }) {
  const [what = '', ...advice] = finding.message.split(/(?<=\.) /u);
  return (
    <Notice tone="warning" title={what}>
      {advice.join(' ')}
    </Notice>
  );
}
