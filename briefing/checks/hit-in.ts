import type { Place } from '../outcome.ts';
import type { Stretch } from '../style/sentences.ts';
import type { CheckMaterial } from './check-material.ts';
import type { Hit } from './hit.ts';
import type { Passage } from './passage.ts';

/** What a rule says of a stretch of a passage; place and words are those of the stretch. */
export function hitIn(
  passage: Passage,
  stretch: Stretch,
  { briefing }: Pick<CheckMaterial, 'briefing'>,
  said: Omit<Hit, 'place' | 'found' | 'nth'>,
): Hit {
  const found = passage.text.slice(stretch.from, stretch.to).trim();
  const nth = writtenBefore(passage, found, stretch.from);
  const place = placeOf(passage, briefing.template);
  const { fixes, ...rest } = said;
  // The lines of a template are known as merged: there, nothing can be put right by itself.
  const mends = fixes === undefined || place.slot === undefined ? {} : { fixes };
  return { ...rest, ...mends, place, found, ...(nth === 0 ? {} : { nth }) };
}

/** Where a passage was written, as findings say it. */
export function placeOf({ from }: Pick<Passage, 'from'>, template: string): Place {
  if (from === undefined) return { template };
  return from.slot === undefined ? { template, line: from.line } : { slot: from.slot, line: from.line };
}

/** More findings of one rule than these are not listed, so that their places need not be known. */
const mostCounted = 250;

/** How often words were written before a place; those that a fact has printed do not stand in the prose. */
function writtenBefore({ text, sentences }: Passage, words: string, before: number): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < before; at = text.indexOf(words, at + 1)) {
    if (!isPrinted(sentences, at)) count += 1;
    if (count === mostCounted) break;
  }
  return count;
}

function isPrinted(sentences: Passage['sentences'], at: number): boolean {
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  return sentence?.printed.some(({ from, to }) => from <= at && at < to) === true;
}
