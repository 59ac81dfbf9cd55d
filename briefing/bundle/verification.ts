import type { Finding } from '../outcome.ts';
import type { Difference } from './compare-passages.ts';
import type { IssuedFormat, Matter } from './issued-file.ts';

/** How a file stands to the bundle in it: the very bytes, the same words in other bytes, or other words. */
export type Verdict = 'identical' | 'same words' | 'different';

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
  /** What is drawn otherwise, where it is known to be. */
  readonly matter: readonly Matter[];
  /** Words that no reader sees, and that the bundle does not make. */
  readonly hidden: readonly string[];
  /** False where the bundle holds more, or holds it otherwise, than an export writes. */
  readonly isAsExported: boolean;
}

const shown = 300;

/** A verification as findings on the file: what differs in what readers see is an error, everything else a warning. */
export function findingsOfVerification(result: Verification, file: string): readonly Finding[] {
  const place = { file };
  const error = (rule: string, message: string): Finding => ({ rule, severity: 'error', message, place });
  const warning = (rule: string, message: string): Finding => ({ rule, severity: 'warning', message, place });
  const { verdict, differences, matter, hidden, isAsExported } = result;
  return [
    ...differences.map((one) => error('changed-words', differenceText(one))),
    ...(matter.includes('pictures') ? [error('changed-pictures', pictures)] : []),
    ...hidden.map((words) =>
      warning('hidden-words', `The file holds words that no reader sees: “${cut(words, shown)}”.`),
    ),
    ...(isAsExported ? [] : [error('changed-bundle', bundle)]),
    ...(verdict === 'same words' ? [warning('other-bytes', otherBytes(result))] : []),
  ];
}

const pictures = 'The pictures are not those that the bundle holds. Look at each of them.';
const bundle =
  'What the file says it was made of is not as an export writes it: somebody put something in or took something out.';

/** `Page 2, under “Situation”: “… 2,226 …” stands where “… 2,225 …” was written (“2,226” for “2,225”).` */
function differenceText({ section, part, page, expected, found, words }: Difference): string {
  const where = [
    page === undefined ? '' : `page ${page}`,
    part === 'text' ? '' : part,
    section === '' ? '' : `under “${cut(section, 120)}”`,
  ].filter((each) => each !== '');
  const at = where.length === 0 ? 'at the beginning' : where.join(', ');
  const place = at.charAt(0).toUpperCase() + at.slice(1);
  if (expected === '') return `${place}: this was put in: “${cut(found, shown)}”.`;
  if (found === '') return `${place}: this is missing: “${cut(expected, shown)}”.`;
  const change = `${quoted(words.found)} where ${quoted(words.expected)} was`;
  return `${place}: “${cut(found, shown)}” is not what was written: “${cut(expected, shown)}” (${change}).`;
}

function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${cut(words, 120)}”`;
}

const otherLooks: Readonly<Record<Matter, string>> = {
  pictures: '',
  drawing: ' Its pages are drawn in another way: look at them beside a new export.',
  fonts: ' Its fonts are not the same.',
};

function otherBytes({ program, format, matter }: Verification): string {
  const looks = matter.map((one) => otherLooks[one]).join('');
  if (program.made !== program.here)
    return `The words are the same. The file was made by Attaché ${program.made}, and this is ${program.here}, which may write other bytes.${looks}`;
  const who =
    format === 'docx'
      ? 'as Word and LibreOffice do when they save, or it tracks changes since an older text'
      : 'as programs do when they save';
  return `The words are the same, but not all bytes: another program wrote the file again, ${who}.${looks}`;
}

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
