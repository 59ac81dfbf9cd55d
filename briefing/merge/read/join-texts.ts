import type { Inline, Text } from '../../document/inline.ts';

/** Inlines in which neighbouring texts of the same facts are one, and no space stands before a note's mark or at either end. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (isMark(inline) && last?.kind === 'text') replaceLast(joined, trimmedEnd(last));
    else if (inline.kind === 'text' && last?.kind === 'text' && sameFacts(last, inline)) {
      replaceLast(joined, { ...last, value: last.value + inline.value });
      continue;
    }
    joined.push(inline);
  }
  return joined;
}

/** The same without blank space at either end, and nothing at all where nothing is left. */
export function trimTexts(inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = [...inlines];
  const [first] = trimmed;
  if (first?.kind === 'text') {
    const value = first.value.trimStart();
    if (value === '') return trimTexts(trimmed.slice(1));
    trimmed[0] = { ...first, value };
  }
  const last = trimmed.at(-1);
  if (last?.kind === 'text') {
    const end = trimmedEnd(last);
    if (end === undefined) return trimTexts(trimmed.slice(0, -1));
    replaceLast(trimmed, end);
  }
  return trimmed;
}

/** A citation that becomes a raised number; one that is spelt out is a part of the sentence. */
function isMark(inline: Inline): boolean {
  return inline.kind === 'citation' && inline.spelledOut !== true;
}

function replaceLast(inlines: Inline[], text: Text | undefined): void {
  inlines.pop();
  if (text !== undefined) inlines.push(text);
}

function trimmedEnd(text: Text): Text | undefined {
  const value = text.value.trimEnd();
  return value === '' ? undefined : { ...text, value };
}

function sameFacts(left: Text, right: Text): boolean {
  const [ours, theirs] = [left.facts ?? [], right.facts ?? []];
  return ours.length === theirs.length && ours.every((fact, index) => fact === theirs[index]);
}
