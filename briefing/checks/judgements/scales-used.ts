import type { Block, JudgementRow, Origin } from '../../document/block.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import { icd203, likelihoodScaleNamed, type LikelihoodScale } from '../../judgements/likelihood-scales.ts';

/** A claim with its likelihood and basis, and where it was written. */
export interface PlacedJudgement {
  readonly row: JudgementRow;
  readonly from?: Origin;
}

/** What a document says of chances. */
export interface ScalesUsed {
  readonly judgements: readonly PlacedJudgement[];
  /** Names of the scales whose yardstick is printed. */
  readonly printed: ReadonlySet<string>;
  /** The scale that its words are measured by: that of its judgements, or of its yardstick; undefined: it names none. */
  readonly scale?: LikelihoodScale;
}

const kept = new WeakMap<readonly Block[], ScalesUsed>();

/** The judgements and scales of merged blocks; read once. */
export function scalesUsed(blocks: readonly Block[]): ScalesUsed {
  const known = kept.get(blocks) ?? read(blocks);
  kept.set(blocks, known);
  return known;
}

/** The scale that prose is measured by: ICD 203 where nothing names another. */
export function scaleOf(blocks: readonly Block[]): LikelihoodScale {
  return scalesUsed(blocks).scale ?? icd203;
}

function read(blocks: readonly Block[]): ScalesUsed {
  const judgements: PlacedJudgement[] = [];
  const printed = new Set<string>();
  const place = (rows: readonly JudgementRow[], from: Origin | undefined): void => {
    for (const row of rows) {
      const written = row.from ?? from;
      judgements.push(written === undefined ? { row } : { row, from: written });
    }
  };
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'judgements') place(block.rows, block.from);
      if (block.kind === 'keyed' || block.kind === 'bottomLine')
        place(
          block.entries.flatMap(({ judgement }) => judgement ?? []),
          block.from,
        );
      if (block.kind === 'scale') printed.add(block.scale);
    },
  });
  const named = judgements.flatMap(({ row }) => row.likelihood?.scale ?? []);
  const scale = likelihoodScaleNamed(named[0] ?? [...printed][0] ?? '');
  return { judgements, printed, ...(scale && { scale }) };
}
