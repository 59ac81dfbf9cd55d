import type { List } from '../../document/block.ts';
import { hung } from './containers.ts';
import type { MarkdownWriting } from './markdown-writing.ts';

/** A list with bullets or numbers; items of one paragraph follow one another without empty lines. */
export function writeList(writing: MarkdownWriting, list: List): string {
  const tight = list.items.every(([first, ...rest]) => first?.kind === 'paragraph' && rest.length === 0);
  const items = list.items.map((blocks, at) => {
    const marker = list.ordered ? `${list.start + at}. ` : '- ';
    return hung(writing.blocks(blocks), marker, ' '.repeat(marker.length));
  });
  return items.join(tight ? '\n' : '\n\n');
}
