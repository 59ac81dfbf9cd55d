const noBreak = '\u00A0';
const single =
  /^(para|paras|paragraph|paragraphs|p|pp|page|pages|note|notes|line|lines|chapter|section)(\.?)[ \u00A0]+(.+)$/iu;
const number = /^\d{1,6}$/u;

interface Places {
  readonly unit: 'para' | 'page';
  readonly numbers: readonly number[];
}

/** Places in one source as one phrase: `para. 10` and `paras 21 and 22` make `paras 10, 21 and 22`. */
export function joinLocators(locators: readonly string[]): string {
  const different = [
    ...new Set(locators.map((locator) => locator.trim()).filter((locator) => locator !== '')),
  ];
  const [first] = different;
  if (first === undefined) return '';
  if (different.length === 1) return bind(first);
  const places = different.map(readPlaces);
  const unit = places[0]?.unit;
  if (unit === undefined || places.some((place) => place?.unit !== unit)) {
    return different.map(bind).join('; ');
  }
  const numbers = new Set(places.flatMap((place) => place?.numbers ?? []));
  return bind(
    phrase(
      unit,
      [...numbers].toSorted((left, right) => left - right),
    ),
  );
}

/** Keeps `para. 7` and `p. 4` on one line. */
function bind(locator: string): string {
  return locator.replace(single, (_whole, unit: string, dot: string, rest: string) => {
    return `${unit}${dot}${noBreak}${rest}`;
  });
}

function phrase(unit: Places['unit'], numbers: readonly number[]): string {
  const words = unit === 'para' ? ['para.', 'paras'] : ['p.', 'pp.'];
  const [one, many] = words;
  const last = numbers.at(-1) ?? '';
  if (numbers.length === 1) return `${one} ${last}`;
  return `${many} ${numbers.slice(0, -1).join(', ')} and ${last}`;
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
