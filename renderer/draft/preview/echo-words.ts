import { paragraphAt, withoutTokens } from '../../../briefing/drafts/prose-sentences.ts';
import type { Stretch } from '../../../briefing/style/sentences.ts';
import { lineAndColumn } from '../../../briefing/text/line-and-column.ts';
import { commonEndsOfTexts } from './common-ends.ts';
import { blockAt, firstLineOf } from './find-in-preview.ts';
import { patchText } from './patch-element.ts';
import { textPieces } from './sentence-ranges.ts';

/** A slot whose prose the page shows as it was before, and as it is now. */
export interface TypedProse {
  readonly slot: string;
  readonly before: string;
  readonly now: string;
}

/** Where a text differs from one before: from there to there stands something else. */
interface Edit extends Stretch {
  readonly inserted: string;
}

/** Words around an edit, and how often the same ones stand before them in their paragraph, and in all of it. */
interface Words {
  readonly before: string;
  readonly now: string;
  readonly earlier: number;
  readonly all: number;
}

/** What means nothing but itself within a line of words, the joiners of Persian among it. */
const plain = /^[\p{L}\p{M}\p{N} ,.;،؛؟־、。，\u200C\u200D]*$/u;

/** The most characters on either side of an edit by which its words are found in the page. */
const reach = 120;

/**
 * Puts what was typed into the page, before anybody was asked what it looks like there, and answers the block that has it.
 * Does nothing, and answers undefined, where it may mean more than its letters, or where its place is not certain: the words
 * around it must stand in the block as often as in the prose.
 */
export function echoWords(article: Element, typed: TypedProse): Element | undefined {
  const { slot, before } = typed;
  const edit = editOf(typed);
  if (!plain.test(before.slice(edit.from, edit.to) + edit.inserted)) return undefined;
  const block = blockAt(article, slot, lineAndColumn(before, edit.from).line);
  const line = block && firstLineOf(block);
  if (block === undefined || line === undefined) return undefined;
  const words = wordsAround(before, edit, paragraphAt(before, line));
  return words !== undefined && replaceWords(block, words) ? block : undefined;
}

function editOf({ before, now }: TypedProse): Edit {
  const { start, end } = commonEndsOfTexts(before, now);
  return { from: start, to: before.length - end, inserted: now.slice(start, now.length - end) };
}

/** Undefined where nothing would be seen of the edit, or where there are no words around it. */
function wordsAround(text: string, { from, to, inserted }: Edit, paragraph: Stretch): Words | undefined {
  if (from < paragraph.from || to > paragraph.to) return undefined;
  const prose = withoutTokens(text.slice(paragraph.from, paragraph.to));
  const [first, last] = [from - paragraph.from, to - paragraph.from];
  const start = endOfPlain(prose, first, -1);
  const around = prose.slice(start, endOfPlain(prose, last, 1));
  const changed = around.slice(0, first - start) + inserted + around.slice(last - start);
  const [before, now] = [around.trim(), changed.trim()];
  if (before === '' || now === '' || before === now) return undefined;
  const at = start + around.indexOf(before);
  return {
    before,
    now,
    earlier: placesOf(before, prose.slice(0, at)).length,
    all: placesOf(before, prose).length,
  };
}

/** Where plain characters end, one way or the other. */
function endOfPlain(prose: string, from: number, way: 1 | -1): number {
  let at = from;
  const next = (): string => prose.charAt(way === 1 ? at : at - 1);
  while (Math.abs(at - from) < reach && next() !== '' && plain.test(next())) at += way;
  return at;
}

function replaceWords(block: Element, { before, now, earlier, all }: Words): boolean {
  const places = textPieces(block).flatMap(({ node }) =>
    isValue(node, block) ? [] : placesOf(before, node.data).map((at) => ({ node, at })),
  );
  const place = places[earlier];
  if (place === undefined || places.length !== all) return false;
  const { node, at } = place;
  patchText(node, node.data.slice(0, at) + now + node.data.slice(at + before.length));
  return true;
}

/** Whether a text was printed from a fact: nobody types in there. */
function isValue({ parentElement }: Text, block: Element): boolean {
  const printed = parentElement?.closest('[data-facts]');
  return printed !== null && printed !== undefined && printed !== block && block.contains(printed);
}

/** Where the same words begin in a text. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
