import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { fitsKeyColumn } from '../../style/fits-key-column.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { confidence, likelihoodUnderKey } from './likelihood.ts';
import { element, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** Keys beside what is said about them. */
export function writeKeyed(writing: HtmlWriting, keyed: Keyed): Markup {
  const entries = keyed.entries.map((entry) => writeEntry(writing, entry, keyed.ruled));
  const attributes = { class: keyed.ruled ? 'keyed ruled' : 'keyed', ...originOf(keyed) };
  return element('dl', attributes, lines(...entries));
}

/** One key with its words; a key too long for its column stands above them, but not between rules and in panels. */
export function writeEntry(writing: HtmlWriting, entry: KeyedEntry, isBeside: boolean): Markup {
  const { key, judgement, blocks } = entry;
  const isAbove = !isBeside && !fitsKeyColumn(key, writing.style);
  const said =
    judgement && lines(element('p', {}, writing.inlines(judgement.claim)), confidence(writing, judgement));
  return element(
    'div',
    { class: isAbove ? 'entry above' : 'entry' },
    element('dt', {}, writing.inlines(key), likelihoodUnderKey(writing, judgement?.likelihood)),
    element('dd', {}, writing.blocks(blocks), said),
  );
}
