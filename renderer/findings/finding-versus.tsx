import type { Finding } from '../../briefing/outcome.ts';
import { Versus } from '../controls/difference.tsx';
import type { DifferencePart } from '../controls/difference.tsx';
import { textDifference } from '../text/text-difference.ts';

/** A quotation above the words of its source, with what differs tinted; nothing for any other finding. */
export function FindingVersus({ finding: { versus, captured, place } }: { readonly finding: Finding }) {
  if (versus === undefined) return null;
  const { before, after } = textDifference(versus.quoted, versus.said);
  const rows = [
    { name: place?.fact === undefined ? 'Draft' : `Fact ${place.fact}`, parts: inMarks(before) },
    { name: ['Capture', captured?.locator].filter(Boolean).join(', '), parts: inMarks(after) },
  ];
  return <Versus rows={rows} />;
}

function inMarks(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  return [{ kind: 'same', text: '“' }, ...parts, { kind: 'same', text: '”' }];
}
