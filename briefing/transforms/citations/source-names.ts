import type { Speaker } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';
import { englishWords } from '../words/english-words.ts';
import type { HouseWords } from '../words/house-words.ts';
import { filled } from '../../text/fill-pattern.ts';

/** Who issued a source; `unnamed press reports` and the like where nobody is named. */
export function issuerOf(source: Source, words: HouseWords = englishWords): string {
  return source.originator ?? source.author ?? filled(words.unnamedType, words.sourceTypes[source.type]);
}

/** Whether a source says who issued it. */
export function namesIssuer(source: Source): boolean {
  return source.originator !== undefined || source.author !== undefined;
}

/** A speaker as named for the first time: `Unnamed Kurdish military source`. */
export function speakerName(speaker: Speaker, words: HouseWords = englishWords): string {
  const told = speaker.name.toLowerCase().includes('unnamed');
  return speaker.unnamed === true && !told ? filled(words.unnamed, speaker.name) : speaker.name;
}

/** A speaker as named again: `Maan`. */
export function shortSpeakerName(speaker: Speaker, words: HouseWords): string {
  return speaker.shortName ?? speakerName(speaker, words);
}

/** What a source without a label is called when it is mentioned again: `the article`. */
export function nounOf(source: Source, words: HouseWords): string {
  return words.nouns[source.type];
}

/** The title in quotation marks, in brackets as well where the desk gave it: `“[Transfer of ISIS detainees]”`; `end` stands within the marks. */
export function quotedTitle(title: string, source: Source, words: HouseWords, end = ''): string {
  const shown = source.titleSupplied === true ? `[${title}]` : title;
  return filled(words.quoted, shown + end);
}

/** Whether a speaker is the one who issued the source, so that naming both would say the same twice. */
export function isIssuer(speaker: Speaker, source: Source): boolean {
  const name = speaker.name.trim().toLowerCase();
  if (namesIssuer(source)) {
    return [source.originator, source.author].some((issuer) => issuer?.trim().toLowerCase() === name);
  }
  return speaker.unnamed === true && name.replace(/^unnamed /u, '') === source.type;
}
