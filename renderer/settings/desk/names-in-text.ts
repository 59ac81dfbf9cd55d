import type { HouseName } from '../../../briefing/names/house-name.ts';
import { filledLines } from './filled-lines.ts';

/** The lines of a text that are not empty, each once. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(filledLines(text))];
}

/**
 * Names from pasted lines: the house’s first, then its other spellings, parted by tabs, semicolons or commas. What is not
 * in the script of the house’s name counts as another script.
 */
export function namesInText(text: string): readonly HouseName[] {
  return linesOf(text).flatMap((line) => {
    const [house = '', ...others] = line
      .split(/[\t;,،]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (house === '') return [];
    const isLatin = latin.test(house);
    const spellings = others.filter((other) => latin.test(other) === isLatin);
    const scripts = others.filter((other) => latin.test(other) !== isLatin);
    return [{ house, kind: 'other', spellings, scripts }];
  });
}

/** Names with others added to them; spellings of a name that is there already join those it has. */
export function joinedNames(names: readonly HouseName[], more: readonly HouseName[]): readonly HouseName[] {
  const joined = new Map(names.map((name) => [name.house, name]));
  for (const name of more) {
    const there = joined.get(name.house);
    joined.set(name.house, there === undefined ? name : withSpellings(there, name));
  }
  return [...joined.values()];
}

const latin = /\p{Script=Latin}/u;

function withSpellings(there: HouseName, { spellings, scripts }: HouseName): HouseName {
  return {
    ...there,
    spellings: [...new Set([...there.spellings, ...spellings])],
    scripts: [...new Set([...there.scripts, ...scripts])],
  };
}
