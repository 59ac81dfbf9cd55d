import type { KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { CaptureBlock } from './capture-blocks.ts';
import type { Stretch } from './capture-pieces.ts';
import { selectStretch } from './text-selection.ts';
import { sentenceEnd, wordBefore, wordFrom } from './word-steps.ts';

export interface ReadingKeys {
  /** Index of the paragraph the keyboard is at. */
  readonly at: number;
  readonly goTo: (block: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Reading {
  readonly capture: CaptureText;
  readonly blocks: readonly CaptureBlock[];
  readonly scroll: RefObject<HTMLElement | null>;
  /** What is selected at this moment. */
  readonly selection: () => Stretch | undefined;
  readonly show: (block: number) => void;
  readonly onNewFact: () => void;
}

/**
 * Reading a capture by keys: arrows up and down go from paragraph to paragraph, sideways from word to word; with Shift they
 * take words and sentences in; Enter makes a fact of what is selected; Escape lets it go.
 */
export function useReadingKeys(reading: Reading): ReadingKeys {
  const { blocks, scroll, show } = reading;
  const [at, setAt] = useState(0);
  const goTo = (wanted: number): void => {
    const next = Math.max(0, Math.min(blocks.length - 1, wanted));
    setAt(next);
    show(next);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-block="${next}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isInText(event.target)) return;
    const paragraph = scroll.current?.querySelector(`[data-block="${at}"]`);
    const select = selectionFor(pressedIn(event, paragraph), reading, blocks[at]);
    const step = event.shiftKey ? undefined : steps[event.key];
    if (event.key === 'Enter') reading.onNewFact();
    else if (event.key === 'Escape' && reading.selection() !== undefined) getSelection()?.removeAllRanges();
    else if (select !== undefined && scroll.current !== null) selectStretch(scroll.current, select);
    else if (step !== undefined) goTo(step(at, blocks.length));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, goTo, onKeyDown };
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A key with whether Shift is held. */
type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * In a paragraph that runs from right to left the arrow to the left goes on. The focus comes to a paragraph a frame after the key
 * that leads there: a key right behind it does not find it as its target.
 */
function pressedIn({ key, shiftKey }: KeyboardEvent, paragraph: Element | null | undefined): Pressed {
  const isMirrored = paragraph instanceof Element && getComputedStyle(paragraph).direction === 'rtl';
  return { key: isMirrored ? (mirrored[key] ?? key) : key, shiftKey };
}

/** Badges and buttons in the text keep their keys. */
function isInText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button') === null;
}

/** What is selected after a key, where it is one that selects. */
function selectionFor(
  { key, shiftKey }: Pressed,
  { capture: { text }, selection }: Reading,
  block: CaptureBlock | undefined,
): Stretch | undefined {
  if (block === undefined) return undefined;
  const selected = selection();
  const here =
    selected !== undefined && selected.start >= block.start && selected.start < block.end
      ? selected
      : undefined;
  if (!shiftKey) {
    if (key === 'ArrowRight') return wordFrom(text, block, here?.end ?? block.start);
    if (key === 'ArrowLeft') return wordBefore(text, block, here?.start ?? block.end);
    return undefined;
  }
  const { start, end } = here ?? { start: block.start, end: block.start };
  const to = extended(key, text, block, { start, end });
  return to === undefined || to <= start ? undefined : { start, end: to };
}

function extended(key: string, text: string, block: CaptureBlock, { end }: Stretch): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return wordFrom(text, block, end)?.end;
    case 'ArrowLeft':
      return wordBefore(text, block, end - 1)?.end;
    case 'ArrowDown':
      return sentenceEnd(text, block, end);
    case 'End':
      return block.end;
    default:
      return undefined;
  }
}
