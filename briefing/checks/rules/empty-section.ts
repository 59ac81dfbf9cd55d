import type { Block, Heading } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { placeOf } from '../hit-in.ts';
import type { DocumentRule } from '../rule.ts';

/** A heading with nothing under it, not even a heading of a lower level. */
export const emptySection: DocumentRule = {
  id: 'empty-section',
  on: 'document',
  title: 'A section with nothing in it',
  reason: 'A heading with nothing under it leaves readers asking whether something was left out.',
  severity: 'warning',
  check: ({ material }) => {
    // A draft in which nothing is written yet, and a template, are no documents with something left out.
    if (Object.values(material.briefing.slots).every((prose) => prose.trim() === '')) return [];
    return headingsIn(material.blocks).flatMap(({ heading, next }) => {
      const isEmpty = next === undefined || (next.kind === 'heading' && next.level <= heading.level);
      if (!isEmpty) return [];
      const found = plainText(heading.content);
      const message = `Nothing stands under the heading “${found}”. Write what belongs there, or take the heading out.`;
      return [{ message, place: placeOf(heading, material.briefing.template), found }];
    });
  },
};

interface Headed {
  readonly heading: Heading;
  /** What comes after it on the page. */
  readonly next: Block | undefined;
}

/** Headings with what follows them among their own; a page break is nothing to read. */
function headingsIn(blocks: readonly Block[]): readonly Headed[] {
  const read = blocks.filter(({ kind }) => kind !== 'pageBreak');
  return read.flatMap((block, at) =>
    block.kind === 'heading' ? [{ heading: block, next: read[at + 1] }] : [],
  );
}
