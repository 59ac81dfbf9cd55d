import { alignWords, type Alignment } from './align-words.ts';
import { partWords, type PartWord } from './part-words.ts';
import type { WordIndex } from './word-index.ts';

/** The share of a quotation’s words that must stand in order for a place to be called near. */
const leastShare = 0.8;
/** Where so much stands in order no better place is looked for. */
const goodShare = 0.95;
/** Longer quotations are laid along the text a piece at a time. */
const wordsAPiece = 160;
/** Places of words that are looked at to see where many stand together. */
const mostVotes = 60_000;
/** Words, the rarest first, whose places are looked at. */
const mostVoters = 24;
const mostTried = 6;
/** The share of the most votes with which a place is worth a try. */
const leastOfBest = 0.6;
const mostPieces = 40;

/** The place that comes nearest to words that are not there as they stand; undefined where none is near. */
export function findNear(index: WordIndex, words: string): Alignment | undefined {
  const pieces = piecesOf(words).slice(0, mostPieces);
  const found = pieces.map((piece) => nearest(index, piece));
  const all = pieces.reduce((sum, { words: own }) => sum + own.length, 0);
  const matched = pieces.reduce((sum, { words: own }, at) => sum + own.length * shareOf(found[at]), 0);
  const places = found.flatMap((one) => (one === undefined ? [] : [one]));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || matched < all * leastShare) return undefined;
  return {
    start: first.start,
    end: Math.max(first.end, last.start >= first.start ? last.end : first.end),
    matched,
    words: all,
    differences: places.flatMap(({ differences }) => differences),
  };
}

function shareOf(found: Alignment | undefined): number {
  return found === undefined ? 0 : found.matched / found.words;
}

interface Piece {
  readonly text: string;
  readonly words: readonly PartWord[];
}

function piecesOf(text: string): readonly Piece[] {
  const words = partWords(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [at, { start }] of words.entries()) {
    const size = at - from;
    const isGap = size >= wordsAPiece && /\s/.test(text.charAt(start - 1));
    if (!isGap && size < 2 * wordsAPiece) continue;
    pieces.push(pieceOf(text, words.slice(from, at), start));
    from = at;
  }
  return [...pieces, pieceOf(text, words.slice(from), text.length)];
}

function pieceOf(text: string, words: readonly PartWord[], end: number): Piece {
  const from = words[0]?.start ?? 0;
  const placed = words.map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
  return { text: text.slice(from, end), words: placed };
}

function nearest(index: WordIndex, piece: Piece): Alignment | undefined {
  const cell = Math.max(64, piece.text.length >> 2);
  let best: Alignment | undefined;
  for (const place of likelyPlaces(index, piece, cell)) {
    const from = Math.max(0, place - cell);
    const text = index.text.slice(from, place + 3 * cell + piece.text.length);
    const found = alignWords(piece.text, text);
    if (best === undefined || found.matched > best.matched)
      best = { ...found, start: found.start + from, end: found.end + from };
    if (shareOf(best) > goodShare) break;
  }
  return best !== undefined && best.matched >= best.words * leastShare ? best : undefined;
}

/** Each place of a word says where the quotation would begin; where most of them agree it may. */
function likelyPlaces(index: WordIndex, { words }: Piece, cell: number): readonly number[] {
  const chosen = rarest(index, words);
  if (chosen.length === 0) return [];
  const votes = new Uint16Array(Math.floor(index.text.length / cell) + 3);
  for (const word of chosen) castVotes(index, word, votes, cell);
  const best = mostVoted(votes, Math.max(1, Math.floor(chosen.length / 2)));
  const worth = (best[0]?.count ?? 0) * leastOfBest;
  return best.filter(({ count }) => count >= worth).map(({ at }) => at * cell);
}

function castVotes(index: WordIndex, { hash, start }: PartWord, votes: Uint16Array, cell: number): void {
  let last = -1;
  let left = mostVotes;
  for (const place of index.places(hash)) {
    left -= 1;
    if (left < 0) return;
    const at = Math.max(0, Math.floor((place - start) / cell));
    if (at !== last) votes[at] = (votes[at] ?? 0) + 1;
    last = at;
  }
}

/** The stretches of two cells with the most votes, the most first. */
function mostVoted(
  votes: Uint16Array,
  least: number,
): readonly { readonly at: number; readonly count: number }[] {
  const best: { readonly at: number; readonly count: number }[] = [];
  for (let at = 0; at + 1 < votes.length; at += 1) {
    const count = (votes[at] ?? 0) + (votes[at + 1] ?? 0);
    const worst = best.length < mostTried ? undefined : best.at(-1);
    if (count < least || (worst !== undefined && worst.count >= count)) continue;
    best.push({ at, count });
    best.sort((one, other) => other.count - one.count);
    best.splice(mostTried);
  }
  return best;
}

function rarest(index: WordIndex, words: readonly PartWord[]): readonly PartWord[] {
  const each = new Map(words.map((word) => [word.hash, word]));
  const counted = Array.from(each.values(), (word) => ({ word, count: index.atMost(word.hash) }));
  const chosen: PartWord[] = [];
  let votes = 0;
  for (const { word, count } of counted.toSorted((one, other) => one.count - other.count)) {
    if (count === 0) continue;
    votes += count;
    if (chosen.length >= mostVoters || (votes > mostVotes && chosen.length > 0)) break;
    chosen.push(word);
  }
  return chosen;
}
