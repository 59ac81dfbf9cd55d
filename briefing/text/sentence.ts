const ended = /[.!?…؟。]["”’»)\]]*$/u;

/** Words as a sentence: a capital first letter, and a full stop where nothing ends it yet. Nothing stays nothing. */
export function sentence(words: string): string {
  const text = words.trim();
  return text === '' || endsSentence(text) ? capitalised(text) : `${capitalised(text)}.`;
}

/** Whether words end with a mark that ends a sentence, with the quotation marks and brackets it closes. */
export function endsSentence(words: string): boolean {
  return ended.test(words);
}

/** Words with a capital first letter, the rest as it is. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
