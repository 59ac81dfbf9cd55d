import type { CaptureBlock } from './capture-blocks.ts';
import type { Stretch } from './capture-pieces.ts';

/** The stretch of the capture's text that is selected in the page; undefined where nothing is, or elsewhere. */
export function selectedStretch(scroll: HTMLElement, blocks: readonly CaptureBlock[]): Stretch | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!scroll.contains(range.startContainer) || !scroll.contains(range.endContainer)) return undefined;
  const start = offsetOf(scroll, blocks, range.startContainer, range.startOffset);
  const end = offsetOf(scroll, blocks, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** Selects a stretch of the text in the page, as far as it is drawn. */
export function selectStretch(scroll: HTMLElement, { start, end }: Stretch): void {
  const [from, to] = [pointOf(scroll, start, 'start'), pointOf(scroll, end, 'end')];
  if (from === undefined || to === undefined) return;
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function offsetOf(
  scroll: HTMLElement,
  blocks: readonly CaptureBlock[],
  node: Node,
  offset: number,
): number | undefined {
  const point = document.createRange();
  point.setStart(node, offset);
  const element = node instanceof Element ? node : node.parentElement;
  const within = element?.closest<HTMLElement>('[data-block]');
  const drawn =
    within === null || within === undefined ? [...scroll.querySelectorAll('[data-block]')] : [within];
  let last: number | undefined;
  for (const one of drawn) {
    const block = blocks[Number(one.getAttribute('data-block'))];
    if (block === undefined) continue;
    const before = charactersBefore(one, point);
    if (before === 0 && last !== undefined) return last;
    last = block.start + before;
  }
  return last;
}

/** How many characters of a block's own text stand before a point of the page. */
function charactersBefore(block: Element, point: Range): number {
  let count = 0;
  for (const text of textsOf(block)) {
    if (point.startContainer === text) return count + point.startOffset;
    if (point.comparePoint(text, 0) > 0) return count;
    count += text.length;
  }
  return count;
}

function pointOf(scroll: HTMLElement, offset: number, side: 'start' | 'end') {
  for (const block of scroll.querySelectorAll<HTMLElement>('[data-block]')) {
    let at = Number(block.dataset['start']);
    for (const text of textsOf(block)) {
      const isIn =
        side === 'start'
          ? offset >= at && offset < at + text.length
          : offset > at && offset <= at + text.length;
      if (isIn) return { node: text, offset: offset - at };
      at += text.length;
    }
  }
  return undefined;
}

/** Texts of the capture in a block, without badges and what is said of hidden passages. */
function textsOf(block: Element): readonly Text[] {
  return [...block.querySelectorAll('[data-piece]')].flatMap((piece) =>
    piece.firstChild instanceof Text ? [piece.firstChild] : [],
  );
}
