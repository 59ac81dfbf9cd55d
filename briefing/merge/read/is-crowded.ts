/** Characters that can begin markup in one paragraph; past that its text is taken as it stands. */
const mostMarkup = 1_000;
const markup = /[*_`[\]<!^~]/gu;

/** Whether a paragraph has so much markup that looking for its pairs would take too long; then it is read as plain words. */
export function isCrowded(paragraph: string): boolean {
  return paragraph.length > mostMarkup && (paragraph.match(markup)?.length ?? 0) > mostMarkup;
}
