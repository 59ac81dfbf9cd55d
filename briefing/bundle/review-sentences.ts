import type { ReviewMark } from '../reviewing/review-marks.ts';
import { counted } from '../text/counted.ts';
import { cutText } from '../text/cut-text.ts';
import { listed } from '../text/listed.ts';
import type { IssuedReview } from './issued-file.ts';

/** What a sentence tells of one author's changes, and how many comments are told. */
const mostTold = 12;
const longestWords = 120;

/**
 * Who put which comments and tracked changes into a file, as the file itself says: each comment by itself, the changes of one
 * author together.
 */
export function reviewSentences({ comments, marks }: Omit<IssuedReview, 'rest'>): readonly string[] {
  const said = marks.filter(({ kind }) => kind === 'comment');
  const others = comments - Math.min(said.length, mostTold);
  return [
    ...said.slice(0, mostTold).map(commentSentence),
    ...(others > 0 ? [`It has ${counted(others, 'more comment')}.`] : []),
    ...Array.from(
      Map.groupBy(
        marks.filter(({ kind }) => kind !== 'comment'),
        ({ by }) => by,
      ).values(),
      changesSentence,
    ),
  ];
}

function commentSentence(mark: ReviewMark): string {
  const about = mark.about === undefined || mark.about === '' ? '' : ` on ${quoted(mark.about)}`;
  return `A comment${whose(mark)}${about}: ${quoted(mark.words)}.`;
}

/** `3 tracked changes by Jane on 2026-03-03: “2,226” put in, “2,225” deleted and “in March” put in.` */
function changesSentence(marks: readonly ReviewMark[]): string {
  const [first] = marks;
  const days = Array.from(new Set(marks.map(({ on }) => on).filter((on) => on !== ''))).toSorted();
  const when = days.length < 2 ? (days[0] ?? '') : `${days[0] ?? ''} to ${days.at(-1) ?? ''}`;
  const told = marks.slice(0, mostTold).map(({ kind, words }) => `${quoted(words)} ${kind}`);
  const more = marks.length - told.length;
  const what = listed(more > 0 ? [...told, `${more} more`] : told);
  return `${counted(marks.length, 'tracked change')}${whose({ by: first?.by ?? '', on: when })}: ${what}.`;
}

function whose({ by, on }: Pick<ReviewMark, 'by' | 'on'>): string {
  return `${by === '' ? ', whose is not said' : ` by ${by}`}${on === '' ? '' : `, ${on}`}`;
}

function quoted(words: string): string {
  return `“${cutText(words, longestWords)}”`;
}
