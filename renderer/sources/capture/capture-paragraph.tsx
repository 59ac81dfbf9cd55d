import { memo } from 'react';
import { hiddenReasonWords } from '../../../briefing/captures/hidden-reason.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Popover } from '../../controls/popover.tsx';
import { FactCard } from '../../facts/fact-card.tsx';
import type { CaptureBlock } from './capture-blocks.ts';
import type { CapturePiece } from './capture-pieces.ts';

export interface CaptureParagraphProps {
  readonly index: number;
  readonly block: CaptureBlock;
  readonly text: string;
  readonly pieces: readonly CapturePiece[];
}

/** A paragraph of a capture with its number, what facts quote in yellow, and what no reader sees marked as that. */
export const CaptureParagraph = memo(function CaptureParagraph(props: CaptureParagraphProps) {
  const { index, block, text, pieces } = props;
  return (
    <>
      {block.page !== undefined && <p className="capture-page">Page {block.page}</p>}
      <div className="capture-paragraph" data-continued={block.isContinued || undefined}>
        <span className="capture-number" aria-hidden="true">
          {block.number}
        </span>
        <p
          data-block={index}
          data-start={block.start}
          data-heading={block.isHeading || undefined}
          dir="auto"
          tabIndex={-1}
        >
          {pieces.map((piece) => (
            <Piece key={piece.start} piece={piece} text={text} />
          ))}
        </p>
      </div>
    </>
  );
});

function Piece({ piece, text }: { readonly piece: CapturePiece; readonly text: string }) {
  const { start, end, hidden, facts } = piece;
  return (
    <>
      {hidden !== undefined && (
        <span className="capture-hidden-words">
          <Icon name="eye" size={12} />
          Hidden: {hiddenReasonWords(hidden)}
        </span>
      )}
      <span
        data-piece
        data-evidence={piece.isEvidence || undefined}
        data-found={piece.isFound || undefined}
        data-current={piece.isCurrent || undefined}
        data-picked={piece.isPicked || undefined}
        data-wrap={piece.isWrap || undefined}
        data-hidden={hidden}
      >
        {text.slice(start, end)}
      </span>
      {facts.map((fact) => (
        <Quoting key={fact} fact={fact} />
      ))}
    </>
  );
}

function Quoting({ fact }: { readonly fact: string }) {
  return (
    <span className="capture-badge">
      <Popover label={`Fact ${fact}`} trigger={<FactBadge id={fact} onPress={() => undefined} />}>
        <FactCard id={fact} />
      </Popover>
    </span>
  );
}
