import type { Stretch } from '../../style/sentences.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';

/** Words for a chance in English prose, in small letters and with single spaces: `highly likely`. */
export interface ChanceWords extends Stretch {
  readonly words: string;
}

const degree =
  'highly|very|extremely|quite|reasonably|fairly|rather|somewhat|pretty|overwhelmingly|exceedingly|most';
const chances =
  'good|fair|slim|strong|reasonable|high|low|little|no|every|outside|remote|even|small|slight|real|better than even';
const pattern = new RegExp(
  String.raw`\b(?:` +
    [
      'more likely than not',
      'as likely as not',
      String.raw`(?:almost|roughly|about|nearly)\s(?:no|even|an even)\s(?:chance|odds)`,
      'likely or probable',
      String.raw`(?:(?:${degree}|not|not very)\s)?(?:likely|unlikely|probable|improbable)`,
      'probably|improbably',
      String.raw`(?:almost|nearly|virtually|practically|all but)\s(?:certain|certainly|no chance)`,
      String.raw`(?:is|are|was|were)\scertain(?=\s(?:to|that)\b)`,
      String.raw`(?:${chances})\s(?:chance|odds|likelihood|probability)(?=\s(?:that|of|to|for)\b|[.,;:)]|$)`,
      String.raw`(?:realistic|strong|distinct|real|serious|remote|slim|good|definite)\spossibility`,
      String.raw`remote(?=[.,;:)]|$)`,
      'fifty-fifty|50[-–/]50|in all likelihood|in all probability|odds-on',
    ].join('|') +
    String.raw`)(?![\p{L}-])`,
  'giu',
);
/** `more likely`, `less likely`: a comparison, and no term of a scale. */
const compared = /\b(?:more|less|least|equally|increasingly|as|how|so|too|the)\s$/iu;

/** More of one text are not read. */
const most = 250;

/** Words for chances in a text, in reading order. Those in quotations are another’s; comparisons are no chances. */
export function chanceWords(text: string): readonly ChanceWords[] {
  const own = withoutQuoted(text);
  return [...own.matchAll(pattern)].slice(0, most).flatMap(({ 0: found, index }) => {
    const words = found.toLowerCase().replaceAll(/\s+/gu, ' ');
    if (words.startsWith('most ') || compared.test(own.slice(Math.max(0, index - 14), index))) return [];
    return [{ from: index, to: index + found.length, words }];
  });
}
