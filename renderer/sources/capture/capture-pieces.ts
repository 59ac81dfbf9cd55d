import type { EvidenceMark } from '../../../briefing/captures/evidence-marks.ts';
import type { HiddenPassage } from '../../../briefing/captures/capture-text.ts';
import type { HiddenReason } from '../../../briefing/captures/hidden-reason.ts';

/** A stretch of the text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is marked in a text, each in order of its start. */
export interface CaptureMarksShown {
  readonly evidence: readonly EvidenceMark[];
  readonly hidden: readonly HiddenPassage[];
  readonly found: readonly Stretch[];
  /** The one of `found` that is stood on. */
  readonly current: Stretch | undefined;
  /** The words that a new fact is made from. */
  readonly picked: Stretch | undefined;
}

/** A run of characters that are marked alike. */
export interface CapturePiece extends Stretch {
  readonly isEvidence: boolean;
  readonly isFound: boolean;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  /** Whether it is a break at which a line was only wrapped. */
  readonly isWrap: boolean;
  /** Why no reader sees it. */
  readonly hidden?: HiddenReason;
  /** Facts whose words end with it. */
  readonly facts: readonly string[];
}

/** The runs of a block, from its start to its end without a gap; `wraps` are the breaks in it that are shown as spaces. */
export function capturePieces(
  { start, end }: Stretch,
  shown: CaptureMarksShown,
  wraps: readonly Stretch[] = [],
): readonly CapturePiece[] {
  const evidence = shown.evidence.filter((mark) => touches(mark, start, end));
  const hidden = shown.hidden.filter((mark) => touches(mark, start, end));
  const found = shown.found.filter((mark) => touches(mark, start, end));
  const others = [shown.current, shown.picked].filter((mark) => mark !== undefined);
  const cuts = new Set([start, end]);
  for (const mark of [...evidence, ...hidden, ...found, ...others, ...wraps]) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const bounds = [...cuts].toSorted((one, other) => one - other);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end;
    const covers = (mark: Stretch | undefined): boolean =>
      mark !== undefined && mark.start <= from && mark.end >= to;
    const reason = hidden.find(covers)?.reason;
    const piece = {
      start: from,
      end: to,
      isEvidence: evidence.some(covers),
      isFound: found.some(covers),
      isCurrent: covers(shown.current),
      isPicked: covers(shown.picked),
      isWrap: wraps.some(covers),
      facts: [...new Set(evidence.filter((mark) => mark.end === to).map(({ fact }) => fact))],
    };
    return reason === undefined ? piece : Object.assign(piece, { hidden: reason });
  });
}

function touches(mark: Stretch, start: number, end: number): boolean {
  return mark.start < end && mark.end > start;
}
