import './prose-words.css';
import { excerptPieces } from '../../briefing/drafts/use-excerpt.ts';
import { FactBadge } from './badge.tsx';

/** Prose with its citations and values as the editor shows them. */
export function ProseWords({ text }: { readonly text: string }) {
  return excerptPieces(text).map((piece, place) => {
    if (piece.kind === 'citation') return <FactBadge key={place} id={piece.text} />;
    if (piece.kind === 'words') return <span key={place}>{piece.text}</span>;
    return (
      <span key={place} className="prose-value">
        {piece.text}
      </span>
    );
  });
}
