import { abbreviation } from '../../style/sentences.ts';

const code = /\\`|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu;
const ends = new RegExp(
  String.raw`((?<!${abbreviation})[.!?…][”’)»]*(?:\[\^\d+\])*) +(?=[\p{Lu}“‘«])(?![A-F][1-6]$)`,
  'gu',
);

/** A paragraph with each sentence on a line of its own, so that a changed sentence is a changed line in a diff. */
export function sentenceLines(paragraph: string): string {
  let from = 0;
  let written = '';
  for (const found of paragraph.matchAll(code)) {
    written += paragraph.slice(from, found.index).replace(ends, '$1\n') + found[0];
    from = found.index + found[0].length;
  }
  return written + paragraph.slice(from).replace(ends, '$1\n');
}
