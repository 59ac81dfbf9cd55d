import type { HouseWords } from '../words/house-words.ts';

const noBreak = '\u00A0';
const single =
  /^(para|paras|paragraph|paragraphs|p|pp|page|pages|note|notes|line|lines|chapter|section)(\.?)[ \u00A0]+(.+)$/iu;
const number = /^\d{1,6}$/u;

interface Places {
  readonly unit: 'para' | 'page';
  readonly numbers: readonly number[];
}

/** Places in one source as one phrase: `para. 10` and `paras 21 and 22` make `paras 10, 21 and 22`. */
export function joinLocators(locators: readonly string[], words: HouseWords): string {
  const different = [
    ...new Set(locators.map((locator) => locator.trim()).filter((locator) => locator !== '')),
  ];
  const [first] = different;
  if (first === undefined) return '';
  const places = different.map(readPlaces);
  const unit = places[0]?.unit;
  if (unit === undefined || places.some((place) => place?.unit !== unit)) {
    return different.map((one) => translated(one, words)).join(words.semicolon);
  }
  if (different.length === 1 && isEnglish(words)) return bind(first);
  const numbers = new Set(places.flatMap((place) => place?.numbers ?? []));
  return bind(
    phrase(
      unit,
      [...numbers].toSorted((left, right) => left - right),
      words,
    ),
  );
}

/** A place as the desk wrote it; where it is plain numbers, in the words of the document's language. */
function translated(locator: string, words: HouseWords): string {
  const places = readPlaces(locator);
  return places === undefined || isEnglish(words)
    ? bind(locator)
    : phrase(places.unit, places.numbers, words);
}

function isEnglish({ paragraph }: HouseWords): boolean {
  return paragraph[0] === 'para.';
}

/** Keeps `para. 7` and `p. 4` on one line. */
function bind(locator: string): string {
  return locator.replace(single, (_whole, unit: string, dot: string, rest: string) => {
    return `${unit}${dot}${noBreak}${rest}`;
  });
}

function phrase(unit: Places['unit'], numbers: readonly number[], words: HouseWords): string {
  const [one, many] = unit === 'para' ? words.paragraph : words.page;
  const last = numbers.at(-1) ?? '';
  if (numbers.length === 1) return `${one}${isEnglish(words) ? ' ' : noBreak}${last}`;
  return `${many} ${numbers.slice(0, -1).join(words.comma)}${words.and}${last}`;
}

function readPlaces(locator: string): Places | undefined {
  const match = single.exec(locator);
  const unit = unitOf(match?.[1]?.toLowerCase());
  const parts = match?.[3]?.split(/, | and /u) ?? [];
  if (unit === undefined || !parts.every((part) => number.test(part))) return undefined;
  return { unit, numbers: parts.map(Number) };
}

function unitOf(word: string | undefined): Places['unit'] | undefined {
  if (word === undefined) return undefined;
  if (word.startsWith('para')) return 'para';
  return ['p', 'pp', 'page', 'pages'].includes(word) ? 'page' : undefined;
}
