import { accessibilityProblems } from './accessibility-rules.ts';
import { packageProblems } from './package-rules.ts';
import { propertyProblems } from './property-rules.ts';
import { storyProblems } from './story-rules.ts';
import { openWord } from './word-package.ts';

/**
 * What Microsoft's Open XML SDK does not see: empty cells and rows, fields without an end, double bookmarks, bad dates,
 * double titles, links to nowhere, fields and targets a briefing may not have, and what those need who do not see it.
 */
export function lintWord(bytes: Uint8Array): readonly string[] {
  const file = openWord(bytes);
  return [
    ...file.broken,
    ...packageProblems(file, bytes),
    ...storyProblems(file),
    ...propertyProblems(file),
    ...accessibilityProblems(file),
  ];
}
