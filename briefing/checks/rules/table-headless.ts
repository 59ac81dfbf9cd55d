import type { Table } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import type { Hit } from '../hit.ts';
import { placeOf } from '../hit-in.ts';
import type { DocumentRule } from '../rule.ts';

/** A table of two rows or more, and of two columns or more, whose first row heads nothing. */
export const tableHeadless: DocumentRule = {
  id: 'table-headless',
  on: 'document',
  title: 'A table without a header',
  reason:
    'Without headers nobody knows what a column counts, and screen readers cannot say it (PDF/UA, WCAG 1.3.1).',
  severity: 'warning',
  check: ({ material }) => {
    const tables: Table[] = [];
    rewriteBlocks(material.blocks, {
      enter: (block) => {
        if (block.kind === 'table' && block.head.length === 0) tables.push(block);
      },
    });
    return tables.map((table) => hitOf(table, material.briefing.template));
  },
};

function hitOf(table: Table, template: string): Hit {
  const found = plainText(table.caption ?? []);
  const which = found === '' ? 'This table' : `The table “${found}”`;
  const message = `${which} has no header. Write in its first row what each column holds.`;
  const place = placeOf(table, template);
  return found === '' ? { message, place } : { message, place, found };
}
