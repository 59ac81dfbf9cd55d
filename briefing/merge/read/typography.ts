const marks = /"|'|\.\.\.|(?<!-)-{2,3}(?!-)/gu;
/** After these a quotation mark opens. */
const opensAfter = /[\s([{‘“—–/]$/u;

/**
 * English prose as it is printed: curly quotation marks, apostrophes, dashes for `--` and `---`, an ellipsis for `...`.
 * Merged values carry their punctuation encoded, so nothing in them changes. `before` is what stands before the text.
 */
export function setEnglish(text: string, before: string): string {
  return text.replace(marks, (mark: string, index: number) => {
    if (mark === '...') return '…';
    if (mark.startsWith('-')) return mark === '--' ? '–' : '—';
    const prior = index === 0 ? before : text.slice(0, index);
    const opens = prior === '' || opensAfter.test(prior.slice(-1));
    if (mark === '"') return opens ? '“' : '”';
    return opens && !/^\d/u.test(text.slice(index + 1)) ? '‘' : '’';
  });
}
