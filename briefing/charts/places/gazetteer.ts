import { articles } from '../../style/bind-pairs.ts';
import { folded } from '../../text/folded.ts';
import { builtInPlaces } from './built-in-places.ts';
import type { Place } from './place.ts';
import { printedName } from './printed-name.ts';

const letter = /[\p{L}\p{N}]/u;
/** The Arabic article as Latin letters write it: `al-Hassakeh`, `ar-Raqqa`. */
const article = new RegExp(`^(?:${articles})[- ]`, 'u');

/** Finds places by the names that facts give them. */
export class Gazetteer {
  readonly #byName = new Map<string, Place>();

  /** What the desk says of a name goes before what is built in. Places are named as the language (BCP 47) of the document writes them. */
  constructor(places: readonly Place[] = [], language = 'en') {
    for (const place of [...places, ...builtInPlaces]) {
      const printed = { ...place, name: printedName(place, language) };
      for (const name of [place.name, ...(place.otherNames ?? [])]) {
        const key = folded(name);
        if (!this.#byName.has(key)) this.#byName.set(key, printed);
      }
    }
  }

  /** The place of exactly this name, however it is capitalised, and with or without the article before it. */
  find(name: string): Place | undefined {
    const key = folded(name);
    return this.#byName.get(key) ?? this.#byName.get(key.replace(article, ''));
  }

  /** The place of the longest known name in words such as `a facility in Hasakah`. */
  findIn(words: string): Place | undefined {
    const text = folded(words);
    let longest = '';
    for (const name of this.#byName.keys())
      if (name.length > longest.length && hasWord(text, name)) longest = name;
    return longest === '' ? undefined : this.#byName.get(longest);
  }
}

/** Whether a name stands in a text as words of its own. Both are folded. */
export function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
