import { numberWords } from '../../captures/search/number-words.ts';

/** From three figures on a number counts alone, as in digits; round ones stand in many a phrase: “a hundred times”. */
const leastAlone = 100;
const leastWordsAlone = 4;
const dozens: ReadonlyMap<number, readonly string[]> = new Map([
  [12, ['a dozen', 'one dozen']],
  [24, ['two dozen']],
  [36, ['three dozen']],
]);

/** A number as English prose writes it in words, beside what is counted where it would say nothing alone. */
export function inWords(value: number, unit: string | undefined): readonly string[] {
  if (value < 2) return [];
  const forms = [...numberWords(value), ...(dozens.get(value) ?? [])];
  return forms.flatMap((words) => {
    const isTelling = value >= leastAlone && words.split(/[ -]/u).length >= leastWordsAlone;
    if (isTelling) return [words];
    return unit === undefined ? [] : [`${words} ${unit}`];
  });
}
