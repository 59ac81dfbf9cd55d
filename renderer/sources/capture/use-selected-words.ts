import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { CaptureBlock } from './capture-blocks.ts';
import type { Stretch } from './capture-pieces.ts';
import { selectedStretch } from './text-selection.ts';

/** The words that are selected in a capture, and where on its scrolled ground they end, in pixels. */
export interface SelectedWords extends Stretch {
  readonly top: number;
  readonly left: number;
}

/** Follows what is selected in the text, by pointer or keys; it is told when the pointer is up. */
export function useSelectedWords(
  scroll: RefObject<HTMLElement | null>,
  blocks: readonly CaptureBlock[],
): SelectedWords | undefined {
  const [selected, setSelected] = useState<SelectedWords>();
  useEffect(() => {
    let isDown = false;
    const update = (): void => {
      if (!isDown) setSelected(scroll.current === null ? undefined : selectedWords(scroll.current, blocks));
    };
    const onDown = (): void => {
      isDown = true;
    };
    const onUp = (): void => {
      isDown = false;
      requestAnimationFrame(update);
    };
    document.addEventListener('selectionchange', update);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', update);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [scroll, blocks]);
  return selected;
}

function selectedWords(scroll: HTMLElement, blocks: readonly CaptureBlock[]): SelectedWords | undefined {
  const stretch = selectedStretch(scroll, blocks);
  if (stretch === undefined) return undefined;
  const last = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
  if (last === undefined) return undefined;
  const ground = scroll.getBoundingClientRect();
  const left = Math.min(last.right - ground.left, ground.width - 150);
  return { ...stretch, top: last.bottom - ground.top + scroll.scrollTop, left: Math.max(0, left - 60) };
}
