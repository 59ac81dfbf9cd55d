import type { Heading } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import type { Hit } from '../hit.ts';
import { placeOf } from '../hit-in.ts';
import type { DocumentRule } from '../rule.ts';

/** A heading more than one level under the heading before it; above the first one is the highest level that the document has. */
export const headingSkipped: DocumentRule = {
  id: 'heading-skipped',
  on: 'document',
  title: 'A level of headings that is left out',
  reason:
    'Contents, outlines and screen readers follow the levels: one that is left out reads as a missing part (PDF/UA, WCAG 1.3.1).',
  severity: 'warning',
  check: ({ material }) => {
    const headings: Heading[] = [];
    rewriteBlocks(material.blocks, {
      enter: (block) => {
        if (block.kind === 'heading') headings.push(block);
      },
    });
    const highest = Math.min(...headings.map(({ level }) => level));
    return headings.flatMap((heading, at) => {
      const before = headings[at - 1]?.level ?? highest - 1;
      return heading.level > before + 1 ? [hitOf(heading, before, material.briefing.template)] : [];
    });
  },
};

function hitOf(heading: Heading, before: number, template: string): Hit {
  const found = plainText(heading.content);
  const after = before === 0 ? 'is the first one' : `follows one of level ${before}`;
  const message = `The heading “${found}” is of level ${heading.level} and ${after}. Write ${'#'.repeat(before + 1)} before it.`;
  return { message, place: placeOf(heading, template), found };
}
