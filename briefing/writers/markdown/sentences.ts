const code = /\\`|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu;
const ends =
  /((?<!\b(?:paras?|pp?|nos?|vol|art|Adm|Amb|Capt|Col|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Prof|Sen|Sgt|St|\p{Lu}))[.!?…][”’)»]*(?:\[\^\d+\])*) +(?=[\p{Lu}“‘«])(?![A-F][1-6]$)/gu;

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
