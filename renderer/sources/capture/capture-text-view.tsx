import './capture-text-view.css';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { Button } from '../../controls/button.tsx';
import { Kbd } from '../../controls/kbd.tsx';
import { blockAt, captureBlocks } from './capture-blocks.ts';
import type { CaptureBlock } from './capture-blocks.ts';
import { CaptureParagraph } from './capture-paragraph.tsx';
import type { CaptureMarksShown, Stretch } from './capture-pieces.ts';
import { capturePieces } from './capture-pieces.ts';
import { selectedStretch } from './text-selection.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { wrappedLines, wrapWidth } from './wrapped-lines.ts';

export interface CaptureTextViewProps {
  readonly capture: CaptureText;
  readonly shown: CaptureMarksShown;
  /** Where to scroll to, each time it is another one. */
  readonly goTo: Stretch | undefined;
  readonly canMakeFacts: boolean;
  readonly onNewFact: (stretch: Stretch) => void;
  /** Stands above the first paragraph and scrolls with the text. */
  readonly before: ReactNode;
}

/** The text of a capture, of which only what is in view is drawn, however long it is. */
export function CaptureTextView({
  capture,
  shown,
  goTo,
  canMakeFacts,
  onNewFact,
  before,
}: CaptureTextViewProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => captureBlocks(capture), [capture]);
  const width = useMemo(() => wrapWidth(capture), [capture]);
  const selected = useSelectedWords(scroll, blocks);
  const [hasFocus, setFocus] = useState(false);
  const rows = useRows(scroll, blocks, [selected, shown.picked]);
  const make = (stretch: Stretch | undefined): void => {
    if (canMakeFacts && stretch !== undefined) onNewFact({ start: stretch.start, end: stretch.end });
  };
  const live = (): Stretch | undefined =>
    scroll.current === null ? undefined : selectedStretch(scroll.current, blocks);
  const keys = useReadingKeys({
    capture,
    blocks,
    scroll,
    selection: live,
    show: (index) => rows.scrollToIndex(index),
    onNewFact: () => make(live() ?? blocks[keysAt.current]),
  });
  const keysAt = useRef(0);
  useEffect(() => {
    keysAt.current = keys.at;
  }, [keys.at]);
  const show = useEffectEvent((stretch: Stretch) =>
    rows.scrollToIndex(blockAt(blocks, stretch.start), { align: 'center' }),
  );
  useEffect(() => {
    if (goTo !== undefined) show(goTo);
  }, [goTo]);
  return (
    <div
      ref={scroll}
      className="capture-scroll scroll"
      role="document"
      aria-label="Text of the capture. Arrows go through paragraphs and words, Shift selects, Enter makes a fact."
      tabIndex={hasFocus ? -1 : 0}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        setFocus(true);
        if (event.target === event.currentTarget) keys.goTo(keys.at);
      }}
      onBlur={(event) => setFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      {before}
      <div className="capture-rows" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index];
          if (block === undefined) return null;
          return (
            <div
              key={index}
              data-index={index}
              ref={rows.measureElement}
              className="capture-row"
              style={{ translate: `0 ${start}px` }}
            >
              <CaptureParagraph
                index={index}
                block={block}
                text={capture.text}
                pieces={capturePieces(
                  block,
                  shown,
                  width === undefined ? [] : wrappedLines(capture.text, block, width),
                )}
              />
            </div>
          );
        })}
      </div>
      {selected !== undefined && canMakeFacts && shown.picked === undefined && (
        <div className="capture-offer" style={{ insetBlockStart: selected.top + 6, left: selected.left }}>
          <Button kind="primary" size="low" icon="plus" onPress={() => make(selected)}>
            New fact
          </Button>
          <Kbd keys="Enter" />
        </div>
      )}
    </div>
  );
}

const lineHeight = 24;
const lineLength = 72;

/** The rows in view, and those where a selection begins and ends, so that it lives on when they are scrolled away. */
function useRows(
  scroll: { readonly current: HTMLDivElement | null },
  blocks: readonly CaptureBlock[],
  kept: readonly (Stretch | undefined)[],
) {
  const keptRows = kept.flatMap((stretch) =>
    stretch === undefined ? [] : [blockAt(blocks, stretch.start), blockAt(blocks, stretch.end - 1)],
  );
  return useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimate(blocks[index]),
    overscan: 6,
    rangeExtractor: (range) =>
      [...new Set([...keptRows, ...defaultRangeExtractor(range)])].toSorted((one, other) => one - other),
  });
}

function estimate(block: CaptureBlock | undefined): number {
  const length = (block?.end ?? 0) - (block?.start ?? 0);
  return Math.ceil(length / lineLength) * lineHeight + 8;
}
