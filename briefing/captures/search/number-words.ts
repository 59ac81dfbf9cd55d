const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: readonly (readonly [number, string])[] = [
  [1_000_000, 'million'],
  [1000, 'thousand'],
];

/** The most that is looked for in words. */
const greatest = 999_999_999;

/**
 * A whole number in English words, in the ways in which it is written: `two thousand two hundred and twenty-five`, the same
 * without “and”, `a hundred` for `one hundred`. None for what is not written in words.
 */
export function numberWords(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0 || value > greatest) return [];
  const plain = wordsOf(value, '');
  const forms = [plain, wordsOf(value, ' and')];
  const withArticle = forms
    .filter((form) => /^one (?:hundred|thousand|million)/u.test(form))
    .map((form) => form.replace('one', 'a'));
  return [...new Set([...forms, ...withArticle])];
}

function wordsOf(value: number, and: string): string {
  for (const [scale, name] of scales) {
    if (value < scale) continue;
    const rest = value % scale;
    const head = `${wordsOf(Math.floor(value / scale), and)} ${name}`;
    if (rest === 0) return head;
    return `${head}${rest < 100 ? and : ''} ${wordsOf(rest, and)}`;
  }
  return hundredsOf(value, and);
}

function hundredsOf(value: number, and: string): string {
  if (value < 100) return tensOf(value);
  const head = `${ones[Math.floor(value / 100)] ?? ''} hundred`;
  return value % 100 === 0 ? head : `${head}${and} ${tensOf(value % 100)}`;
}

function tensOf(value: number): string {
  if (value < 20) return ones[value] ?? '';
  const head = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? head : `${head}-${ones[value % 10] ?? ''}`;
}
