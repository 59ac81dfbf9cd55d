import type { Block } from '../../document/block.ts';

/** Judgements that follow one another as one block. */
export function joinJudgements(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'judgements' && last?.kind === 'judgements') {
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    } else joined.push(block);
  }
  return joined;
}
