const ended = /[.!?…؟。]["”’')\]]*$/u;

/** Words as a sentence: a capital first letter, and a full stop where nothing ends it yet. Nothing stays nothing. */
export function sentence(words: string): string {
  const text = words.trim();
  const [first = ''] = text;
  if (first === '') return '';
  return first.toUpperCase() + text.slice(first.length) + (ended.test(text) ? '' : '.');
}
