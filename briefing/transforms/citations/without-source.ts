import type { Fact } from '../../facts/fact.ts';
import { capitalised } from '../../text/sentence.ts';
import { text } from '../inline-text.ts';
import type { NoteMatter } from './route.ts';
import { speakerName } from './source-names.ts';

/** A note that hides nothing: who said it, where that is known, and that nobody wrote down where. */
export function withoutSource({ saidBy }: Fact): NoteMatter {
  const words = saidBy === undefined ? 'no source given.' : `${speakerName(saidBy)}; no source given.`;
  return { routes: [], remark: [text(capitalised(words))] };
}
