const ends =
  /((?<!\b(?:paras?|pp?|nos?|vol|art|Adm|Amb|Capt|Col|Dr|Gen|Gov|Lt|Maj|Mr|Mrs|Ms|Prof|Sen|Sgt|St|\p{Lu}))[.!?…][”’)»]*(?:\[\^\d+\])*) +(?=[\p{Lu}“‘«])(?![A-F][1-6]$)/gu;

/** A paragraph with each sentence on a line of its own, so that a changed sentence is a changed line in a diff. */
export function sentenceLines(paragraph: string): string {
  return paragraph.replace(ends, '$1\n');
}
