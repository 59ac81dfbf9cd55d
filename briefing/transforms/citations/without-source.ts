import type { Fact } from '../../facts/fact.ts';
import { capitalised } from '../../text/sentence.ts';
import { text } from '../inline-text.ts';
import type { HouseWords } from '../words/house-words.ts';
import type { NoteMatter } from './route.ts';
import { speakerName } from './source-names.ts';

/** A note that hides nothing: who said it, where that is known, and that nobody wrote down where. */
export function withoutSource({ saidBy }: Fact, words: HouseWords): NoteMatter {
  const { noSource, semicolon } = words;
  const said = saidBy === undefined ? noSource : `${speakerName(saidBy, words)}${semicolon}${noSource}`;
  return { routes: [], remark: [text(capitalised(said))] };
}
