import { directionOfText } from '../../document/text-direction.ts';
import { element } from './markup.ts';
import type { Child } from './markup.ts';

/** Words that stand alone, as in the title block: those that run the other way than their document, as `16 March 2026` may, do so whole. */
export function lineWords(words: string, ofDocument: 'ltr' | 'rtl'): Child {
  const dir = directionOfText(words, ofDocument);
  return dir === ofDocument ? words : element('bdi', { dir }, words);
}
