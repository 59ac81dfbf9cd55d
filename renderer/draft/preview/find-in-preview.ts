import { proseParagraph } from '../../../briefing/drafts/prose-sentences.ts';
import { lineAndColumn } from '../../../briefing/text/line-and-column.ts';
import type { Caret, ProsePlace } from '../draft-state.ts';
import type { PreviewSentence } from './sentence-ranges.ts';
import { holderOf, holdersIn, livingRange, sentencesIn } from './sentence-ranges.ts';

type Texts = Readonly<Record<string, string>>;

/** Where a block was written, as the writer put it down: `answer:3`. */
interface Written {
  readonly slot: string;
  readonly line: number;
}

/** The fewest characters by which words are looked for in the prose. */
const fewest = 8;

/** Where in the prose a sentence was written; undefined for words that the template wrote. */
export function placeInProse(sentence: PreviewSentence, texts: Texts): ProsePlace | undefined {
  const written = writtenAt(sentence.block);
  if (written === undefined || written.slot === '') return placeByWords(sentence, texts);
  const text = texts[written.slot];
  if (text === undefined) return undefined;
  const { sentences, from } = proseParagraph(text, written.line);
  const isApart = holderOf(sentence.block) === sentence.block && isOwn(sentence.block);
  const offset = isApart ? (sentences[sentence.index]?.from ?? from) : from;
  return { slot: written.slot, ...lineAndColumn(text, offset) };
}

/** The sentence that the caret stands in, where the preview shows it. */
export function sentenceAtCaret(
  article: Element,
  { slot, line, offset }: Caret,
  text: string,
): PreviewSentence | undefined {
  const block = blockAt(article, slot, line);
  if (block === undefined) return undefined;
  const holder = holderOf(block) ?? holdersIn(block)[0];
  if (holder === undefined) return undefined;
  const { sentences } = proseParagraph(text, firstLineOf(block) ?? line);
  const index = sentences.findLastIndex(({ from }) => from <= offset);
  const shown = sentencesIn(holder);
  return shown[Math.min(Math.max(0, index), shown.length - 1)];
}

/** The last block of a slot that begins on that line or before it, else its first. */
export function blockAt(article: Element, slot: string, line: number): Element | undefined {
  const own = [...article.querySelectorAll(`[data-from^="${CSS.escape(slot)}:"]`)];
  return own.findLast((block) => (firstLineOf(block) ?? 0) <= line) ?? own[0];
}

/** The line of its slot on which a block begins, from 1. */
export function firstLineOf(block: Element): number | undefined {
  return writtenAt(block)?.line;
}

function writtenAt(element: Element): Written | undefined {
  const given = element.closest('[data-from]')?.getAttribute('data-from');
  const [slot, line] = given?.split(':') ?? [];
  return slot === undefined || line === undefined ? undefined : { slot, line: Number(line) };
}

/** Whether a holder knows itself where it was written, so that its sentences are those of the prose. */
function isOwn(block: Element): boolean {
  return block.hasAttribute('data-from') || block.parentElement?.hasAttribute('data-from') === true;
}

/** Prose that the template put into a place of its own is found by the longest of its words that no value is in. */
function placeByWords(sentence: PreviewSentence, texts: Texts): ProsePlace | undefined {
  const runs = [...livingRange(sentence).cloneContents().childNodes]
    .filter((node) => !(node instanceof Element) || !node.hasAttribute('data-facts'))
    .map((node) => node.textContent?.replaceAll('\u00a0', ' ').trim() ?? '')
    .filter((words) => words.length >= fewest);
  const longest = runs.toSorted((one, other) => other.length - one.length)[0];
  if (longest === undefined) return undefined;
  for (const [slot, text] of Object.entries(texts)) {
    const offset = text.indexOf(longest);
    if (offset >= 0) return { slot, ...lineAndColumn(text, offset) };
  }
  return undefined;
}
