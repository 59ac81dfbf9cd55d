import type { ProsePart } from './prose-parts.ts';

/** Parts without the boxes, tables, terms and headings of which nothing is left; what was empty in `all` stays. */
export function withoutEmptyFrames(
  parts: readonly ProsePart[],
  all: readonly ProsePart[],
): readonly ProsePart[] {
  const meant = new Set(all.filter((part, at) => isEmptied(part, at, all)));
  let kept = parts;
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    kept = kept.filter((part, at) => meant.has(part) || !isEmptied(part, at, kept));
  }
  return kept;
}

function isEmptied(part: ProsePart, at: number, parts: readonly ProsePart[]): boolean {
  const next = nextOf(parts, at);
  if (part.kind === 'frame' && part.is === 'open') return isClose(next);
  if (part.kind === 'frame' && part.is === 'close') return isOpen(beforeOf(parts, at));
  if (part.kind === 'frame' && part.is === 'table-head') return !isRow(next);
  if (part.kind === 'whole' && part.is === 'term') return !isEntry(next);
  if (part.kind === 'whole' && part.is === 'heading')
    return next === undefined || isHeading(next) || isClose(next);
  return false;
}

function nextOf(parts: readonly ProsePart[], at: number): ProsePart | undefined {
  return parts.slice(at + 1).find((part) => !isBlank(part));
}

function beforeOf(parts: readonly ProsePart[], at: number): ProsePart | undefined {
  return parts.slice(0, at).findLast((part) => !isBlank(part));
}

function isBlank(part: ProsePart): boolean {
  return part.kind === 'frame' && part.is === 'blank';
}

function isOpen(part: ProsePart | undefined): boolean {
  return part?.kind === 'frame' && part.is === 'open';
}

function isClose(part: ProsePart | undefined): boolean {
  return part?.kind === 'frame' && part.is === 'close';
}

function isRow(part: ProsePart | undefined): boolean {
  return part?.kind === 'whole' && part.is === 'row';
}

function isHeading(part: ProsePart): boolean {
  return part.kind === 'whole' && part.is === 'heading';
}

function isEntry(part: ProsePart | undefined): boolean {
  return part?.kind === 'sentences' && part.lead.trimStart().startsWith(':');
}
