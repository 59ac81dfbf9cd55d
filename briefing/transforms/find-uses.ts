import type { Block, Origin } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';
import { plainText } from '../document/plain-text.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { PartUse } from '../drafts/preview.ts';
import { sentencesOf } from '../style/sentences.ts';
import { cutText } from '../text/cut-text.ts';

/** Words that stand together, a paragraph or a cell, with what they came from and what is cited in them. */
export interface UsedIn {
  readonly from: Origin | undefined;
  readonly text: string;
  /** Where in the text each id is used, in reading order. */
  readonly at: readonly { readonly id: string; readonly offset: number }[];
}

const longestExcerpt = 120;

/** Where a block prints or cites facts and sources. */
export function findUses(block: Block): readonly UsedIn[] {
  const found: UsedIn[] = [];
  rewriteBlocks([block], {
    content: (content, from) => {
      const at = idsIn(content, 0);
      if (at.length > 0) found.push({ from, text: plainText(content), at });
      return content;
    },
  });
  return found;
}

/** The uses sentence by sentence, with the words of each. */
export function describeUses({ from, text, at }: UsedIn): readonly PartUse[] {
  const place = { ...(from?.slot === undefined ? {} : { slot: from.slot }), ...lineOf(from) };
  return sentencesOf(text).flatMap((sentence) => {
    // A mark after the last word stands where the text ends.
    const ids = at
      .filter(
        ({ offset }) => offset >= sentence.from && (offset < sentence.to || sentence.to === text.length),
      )
      .map(({ id }) => id);
    const excerpt = cutText(text.slice(sentence.from, sentence.to).trim(), longestExcerpt);
    return ids.length === 0 ? [] : [{ ids: [...new Set(ids)], ...place, excerpt }];
  });
}

function lineOf(from: Origin | undefined): { readonly line?: number } {
  return from === undefined ? {} : { line: from.line };
}

type Place = UsedIn['at'][number];

function idsIn(content: readonly Inline[], begin: number): readonly Place[] {
  const places: Place[] = [];
  let offset = begin;
  for (const inline of content) {
    places.push(...idsOf(inline, offset));
    offset += plainText([inline]).length;
  }
  return places;
}

function idsOf(inline: Inline, offset: number): readonly Place[] {
  switch (inline.kind) {
    case 'text':
      return (inline.facts ?? []).map((id) => ({ id, offset }));
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'reference':
      return idsIn(inline.content, offset);
    case 'noteReference':
      return inline.marks.flatMap(({ facts = [] }) => facts.map((id) => ({ id, offset })));
    case 'citation':
    case 'code':
    case 'grade':
    case 'lineBreak':
    case 'portion':
      return [];
  }
}
