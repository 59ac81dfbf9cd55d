import type { Finding, Fix } from '../../outcome.ts';

/** Where a fix is to be made: the text of a slot, and how SARIF names it. */
export interface FixedText {
  readonly text: string;
  readonly artifactLocation: object;
}

/** The fixes of a finding as SARIF 2.1.0 has them (3.55), each a choice of its own; none whose words are not in their line. */
export function sarifFixes(
  { place = {}, fixes = [] }: Finding,
  { text, artifactLocation }: FixedText,
): { readonly fixes?: readonly object[] } {
  const { line, column = 1 } = place;
  if (line === undefined) return {};
  const words = text.split('\n')[line - 1] ?? '';
  const made = fixes.flatMap((fix) => {
    const at = placeIn(words, fix, column);
    return at === -1 ? [] : [fixAt(fix, { line, column: at + 1 }, artifactLocation)];
  });
  return made.length === 0 ? {} : { fixes: made };
}

/** From the column on, or else the first in the line, as in the window; -1 where the line does not have the words. */
function placeIn(words: string, { find }: Fix, column: number): number {
  if (find === '') return -1;
  const after = words.indexOf(find, column - 1);
  return after === -1 ? words.indexOf(find) : after;
}

function fixAt(
  { find, use }: Fix,
  { line, column }: { readonly line: number; readonly column: number },
  artifactLocation: object,
): object {
  const deletedRegion = { startLine: line, startColumn: column, endColumn: column + find.length };
  return {
    description: { text: use === '' ? `Take out “${find}”.` : `Write “${use}”.` },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: use } }] },
    ],
  };
}
