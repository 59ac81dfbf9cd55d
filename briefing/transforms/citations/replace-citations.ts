import type { Citation, Inline, Text } from '../../document/inline.ts';

/** What citations that stand side by side become, and where they stand. */
export interface CitationReplacing {
  /** `after`: behind the full stop, as raised marks do. `before`: as a part of the sentence, after a space. */
  readonly stands: 'after' | 'before';
  readonly replace: (citations: readonly Citation[]) => readonly Inline[];
  /** The words of a citation that is spelt out where it stands. */
  readonly spell: (citation: Citation) => readonly Inline[];
  /** Told how many characters of text come before the next citation. */
  readonly passed: (characters: number) => void;
}

/** Punctuation that goes before a mark, with the quotation mark it closes. */
const closing = /^[”’»]?[.,;:!?…،؛؟。]+[”’»]?/u;

/** Content with its citations replaced, inside bold and italics too; out of links they are moved behind them. */
export function replaceCitations(
  content: readonly Inline[],
  replacing: CitationReplacing,
): readonly Inline[] {
  const out: Inline[] = [];
  const waiting = [...content].toReversed();
  for (let inline = waiting.pop(); inline !== undefined; inline = waiting.pop()) {
    if (inline.kind === 'citation' && inline.spelledOut !== true)
      placeCitations(inline, { out, waiting }, replacing);
    else passOver(inline, { out, waiting }, replacing);
  }
  return out;
}

interface Progress {
  readonly out: Inline[];
  /** What is still to be read, the next one last. */
  readonly waiting: Inline[];
}

function placeCitations(first: Citation, { out, waiting }: Progress, replacing: CitationReplacing): void {
  const citations = [first, ...takeNeighbours(waiting)];
  const space = trimEnd(out);
  const punctuation = replacing.stands === 'after' ? takePunctuation(waiting) : undefined;
  if (punctuation !== undefined) {
    out.push(punctuation);
    replacing.passed(punctuation.value.length);
    citations.push(...takeNeighbours(waiting));
  }
  const replaced = replacing.replace(citations);
  if (replaced.length === 0) {
    if (space !== undefined && punctuation === undefined) out.push(space);
    return;
  }
  if (replacing.stands === 'before' && needsSpace(out)) out.push({ kind: 'text', value: '\u00A0' });
  out.push(...replaced);
}

function passOver(inline: Inline, { out, waiting }: Progress, replacing: CitationReplacing): void {
  switch (inline.kind) {
    case 'text':
    case 'code':
      replacing.passed(inline.value.length);
      out.push(inline);
      return;
    case 'strong':
    case 'emphasis':
      out.push({ ...inline, content: replaceCitations(inline.content, replacing) });
      return;
    case 'link':
    case 'reference': {
      const { words, citations } = partCitations(inline.content);
      replaceCitations(words, replacing);
      out.push({ ...inline, content: words });
      waiting.push(...citations.toReversed());
      return;
    }
    case 'citation':
      out.push(...replacing.spell(inline));
      return;
    case 'grade':
    case 'lineBreak':
    case 'noteReference':
    case 'portion':
      out.push(inline);
  }
}

/** Further citations with nothing but space between them: their marks stand together. */
function takeNeighbours(waiting: Inline[]): readonly Citation[] {
  const taken: Citation[] = [];
  for (;;) {
    const next = waiting.at(-1);
    const after = waiting.at(-2);
    if (next?.kind === 'citation' && next.spelledOut !== true) {
      taken.push(next);
      waiting.pop();
    } else if (next?.kind === 'text' && next.value.trim() === '' && after?.kind === 'citation') {
      waiting.pop();
    } else {
      return taken;
    }
  }
}

function takePunctuation(waiting: Inline[]): Text | undefined {
  const next = waiting.at(-1);
  if (next?.kind !== 'text') return undefined;
  const taken = closing.exec(next.value)?.[0];
  if (taken === undefined) return undefined;
  waiting.pop();
  if (taken.length < next.value.length) waiting.push({ ...next, value: next.value.slice(taken.length) });
  return { ...next, value: taken };
}

/** Takes the space off the end of what was read, and gives it back. */
function trimEnd(out: Inline[]): Text | undefined {
  let space: Text | undefined;
  for (let last = out.at(-1); last?.kind === 'text'; last = out.at(-1)) {
    const words = last.value.trimEnd();
    if (words !== '' && words.length === last.value.length) return space;
    out.pop();
    if (words !== '') out.push({ ...last, value: words });
    space = { ...last, value: last.value.slice(words.length) + (space?.value ?? '') };
  }
  return space;
}

/** No space stands at the beginning and after an opening bracket. */
function needsSpace(out: readonly Inline[]): boolean {
  const last = out.at(-1);
  return last !== undefined && !(last.kind === 'text' && /[([{“‘«—–]$/u.test(last.value));
}

function partCitations(content: readonly Inline[]): {
  readonly words: readonly Inline[];
  readonly citations: readonly Citation[];
} {
  const citations: Citation[] = [];
  const words = content.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'citation') {
      citations.push(inline);
      return [];
    }
    if (inline.kind !== 'strong' && inline.kind !== 'emphasis') return [inline];
    const inner = partCitations(inline.content);
    citations.push(...inner.citations);
    return [{ ...inline, content: inner.words }];
  });
  return { words, citations };
}
