import type { Finding } from '../outcome.ts';
import type { Difference } from './compare-passages.ts';
import { counted } from '../text/counted.ts';
import { mostMarks, type ReviewMark } from '../reviewing/review-marks.ts';
import { listed } from '../text/listed.ts';
import type { DetailDifference } from './compare-details.ts';
import { cutText } from '../text/cut-text.ts';
import { detailText } from './detail-text.ts';
import { reviewSentences } from './review-sentences.ts';
import type { IssuedFormat, IssuedReview, Matter } from './issued-file.ts';

/**
 * How a file stands to the bundle in it: the very bytes; these but for comments and tracked changes that were put in; the same
 * words in other bytes; or other words.
 */
export type Verdict = 'identical' | 'reviewed' | 'same words' | 'different';

/** What became of a file since it was exported, as far as its bundle tells. */
export interface Verification {
  readonly verdict: Verdict;
  readonly format: IssuedFormat;
  readonly title: string;
  /** ISO 8601 day or instant. */
  readonly issued: string;
  /** The level for whose readers it was cut; absent: as drafted. */
  readonly level?: string;
  /** SHA-256 of the bundle. */
  readonly bundle: string;
  /** Versions of the program: that which made the file, and this one. */
  readonly program: { readonly made: string; readonly here: string };
  readonly differences: readonly Difference[];
  /** What differs in what is read aloud, followed or listed. */
  readonly details: readonly DetailDifference[];
  /** What is drawn otherwise, where it is known to be. */
  readonly matter: readonly Matter[];
  /** The names of all parts that hold other bytes; none where the file is packed in another way alone. */
  readonly parts: readonly string[];
  /** Only the words of the file could be compared, since something else in it cannot be read. */
  readonly isUnread?: boolean;
  /** How many comments and tracked changes a Word file has, and what they say, each up to a limit. */
  readonly review: Omit<IssuedReview, 'rest' | 'rejected'> & {
    /** Where words differ and changes are tracked: whether the words are the bundle’s once all changes are rejected. */
    readonly isSameWhenRejected?: boolean;
  };
  /** Words that no reader sees, and that the bundle does not make. */
  readonly hidden: readonly string[];
  /** What acts or fetches when the file is opened, and no export writes: `macros`. */
  readonly active: readonly string[];
  /** False where the bundle holds more, or holds it otherwise, than an export writes. */
  readonly isAsExported: boolean;
}

const shown = 300;

/** A verification as findings on the file: what differs in what readers see is an error, everything else a warning. */
export function findingsOfVerification(result: Verification, file: string): readonly Finding[] {
  const place = { file };
  const error = (rule: string, message: string): Finding => ({ rule, severity: 'error', message, place });
  const note = (rule: string, message: string): Finding => ({ rule, severity: 'note', message, place });
  const warning = (rule: string, message: string): Finding => ({ rule, severity: 'warning', message, place });
  const { verdict, differences, details, matter, hidden, active, isAsExported, isUnread = false } = result;
  return [
    ...differences.map((one) => error('changed-words', differenceText(one))),
    ...details.map((one) => error('changed-details', detailText(one))),
    ...(isUnread ? [error('unread-parts', unread)] : []),
    ...(matter.includes('pictures') ? [error('changed-pictures', pictures)] : []),
    ...hidden.map((words) =>
      warning('hidden-words', `The file holds words that no reader sees: “${cutText(words, shown)}”.`),
    ),
    ...(isAsExported ? [] : [error('changed-bundle', bundle)]),
    ...active.map((what) => error('active-content', activeText(what))),
    ...(verdict === 'reviewed' ? [note('reviewed', reviewText(result))] : []),
    ...whenRejected(result, note, warning),
    ...reviewSentences(result.review).map((sentence) => note('review', sentence)),
    ...(verdict === 'same words' ? [warning('other-bytes', otherBytes(result))] : []),
  ];
}

function activeText(what: string): string {
  return `The file holds ${what}. No export writes that: somebody put it in. Do not open the file before somebody who knows has looked at it.`;
}

const pictures = 'The pictures are not those that the bundle holds. Look at each of them.';
const unread =
  'Some of the file cannot be read: it is damaged, or packed in a way that no export uses. Its words were compared; its pictures, links, descriptions and properties were not. Ask for the file as it was exported.';
const bundle =
  'What the file says it was made of is not as an export writes it: somebody put something in or took something out.';

/** `Page 2, under “Situation”: “… 2,226 …” stands where “… 2,225 …” was written (“2,226” for “2,225”).` */
function differenceText({ section, part, page, expected, found, words }: Difference): string {
  const where = [
    page === undefined ? '' : `page ${page}`,
    part === 'text' ? '' : part,
    section === '' ? '' : `under “${cutText(section, 120)}”`,
  ].filter((each) => each !== '');
  const at = where.length === 0 ? 'at the beginning' : where.join(', ');
  const place = at.charAt(0).toUpperCase() + at.slice(1);
  if (expected === '') return `${place}: this was put in: “${cutText(found, shown)}”.`;
  if (found === '') return `${place}: this is missing: “${cutText(expected, shown)}”.`;
  const change = `${quoted(words.found)} where ${quoted(words.expected)} was`;
  return `${place}: “${cutText(found, shown)}” is not what was written: “${cutText(expected, shown)}” (${change}).`;
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${cutText(words, 120)}”`;
}

function reviewText({ review: { comments, changes, marks: listedMarks } }: Verification): string {
  const marks = [
    ...(comments === 0 ? [] : [counted(comments, 'comment')]),
    ...(changes === 0 ? [] : [countedChanges(changes, listedMarks)]),
  ];
  const were = comments + changes === 1 ? 'was' : 'were';
  const less = changes === 0 ? 'Without them' : 'With the changes accepted';
  return `${marks.join(' and ')} ${were} put into the file. ${less} it is what its bundle makes.`;
}

type Say = (rule: string, message: string) => Finding;

function whenRejected({ review }: Verification, note: Say, warning: Say): readonly Finding[] {
  if (review.isSameWhenRejected === undefined) return [];
  return review.isSameWhenRejected
    ? [
        note(
          'tracked',
          'Every word that differs is tracked: with all changes rejected, the file says what its bundle says. With all accepted, it says what is told above.',
        ),
      ]
    : [
        warning(
          'untracked',
          'Words were changed without being tracked: also with all changes rejected, the file does not say what its bundle says.',
        ),
      ];
}

/** As they are listed: what was done to words without a break is one change, and the ends of paragraphs are none. */
function countedChanges(changes: number, marks: readonly ReviewMark[]): string {
  const count = marks.filter(({ kind }) => kind !== 'comment').length;
  if (count === 0) return counted(changes, 'tracked change');
  return count < mostMarks ? counted(count, 'tracked change') : `${count} or more tracked changes`;
}

const otherLooks: Readonly<Record<Matter, string>> = {
  pictures: '',
  drawing: ' Its pages are drawn in another way: look at them beside a new export.',
  fonts: ' Its fonts are not the same.',
};

function otherBytes({ program, format, matter, parts }: Verification): string {
  const looks = matter.map((one) => otherLooks[one]).join('');
  const what = parts.length === 0 ? '' : ` What differs: ${listed(parts)}.`;
  if (program.made !== program.here)
    return `The words are the same. The file was made by Attaché ${program.made}, and this is ${program.here}, which may write other bytes.${what}${looks}`;
  const who =
    format === 'docx' ? 'Word and LibreOffice do so when they save' : 'programs do so when they save';
  return parts.length === 0
    ? `The words are the same, and so is all that it consists of, but it is packed in another way: ${who}.`
    : `The words are the same, but not all bytes.${what} Another program may have written the file again: ${who}.${looks}`;
}
