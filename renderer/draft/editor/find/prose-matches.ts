import { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';

/** What is searched for in prose, and how. */
export interface Search {
  readonly words: string;
  readonly replacement: string;
  readonly matchesCase: boolean;
  readonly wholeWords: boolean;
  readonly isPattern: boolean;
}

/** A place where it was found. */
export interface ProseMatch {
  readonly from: number;
  readonly to: number;
  /** What a regular expression found, with its groups. */
  readonly match?: RegExpExecArray;
}

/** The most matches that are counted in one slot. */
export const mostMatches = 2000;

/** The search as the editors take it; backslashes mean something in regular expressions only. */
export function searchQuery({ words, replacement, matchesCase, wholeWords, isPattern }: Search): SearchQuery {
  return new SearchQuery({
    search: words,
    replace: replacement,
    caseSensitive: matchesCase,
    wholeWord: wholeWords,
    regexp: isPattern,
    literal: !isPattern,
  });
}

/** All matches in a text, in its order, without those of nothing at all; at most {@link mostMatches}. */
export function proseMatches(query: SearchQuery, state: EditorState): readonly ProseMatch[] {
  const found: ProseMatch[] = [];
  if (!query.valid) return found;
  const cursor = query.getCursor(state);
  for (let next = cursor.next(); next.done !== true && found.length < mostMatches; next = cursor.next()) {
    if (next.value.from < next.value.to) found.push(next.value);
  }
  return found;
}

const reference = /\$(?<what>[$&]|\d{1,2})/gu;

/** What a match is replaced by; `$1` and `$&` stand for groups and the whole of what a regular expression found. */
export function replacementFor({ match }: ProseMatch, { replacement, isPattern }: Search): string {
  if (!isPattern || match === undefined) return replacement;
  return replacement.replace(reference, (written, what: string) => {
    if (what === '$') return '$';
    return what === '&' ? match[0] : (match[Number(what)] ?? written);
  });
}
