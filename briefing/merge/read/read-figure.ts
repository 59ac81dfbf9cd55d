import type { Token, Tokens } from 'marked';
import type { Block, Figure } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { shortened } from '../../text/shortened.ts';
import { stripMarks } from '../marks.ts';
import type { Reading } from './reading.ts';

const endOfLine = /^[\t ]*(?:\{decorative\}[\t ]*)?(?:\n|$)/u;
const decorative = /^\s*\{decorative\}/u;

/** Whether tokens are a picture, with nothing after it on its line but what it is. */
export function isFigure(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  return first?.type === 'image' && (second === undefined || endOfLine.test(second.raw));
}

/**
 * `![description](picture-name "Caption")`, or `![](picture-name) {decorative}` for one that tells nothing; lines below it in
 * the same paragraph are the note under the picture.
 */
export function readFigure(token: Tokens.Paragraph, line: number, reading: Reading): readonly Block[] {
  const image = token.tokens[0] as Tokens.Image;
  const name = stripMarks(image.href);
  const { pictures } = reading.options;
  const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (picture === undefined) {
    reportMissing(name, line, reading);
    return [];
  }
  const [, second, ...others] = token.tokens;
  const isDecorative = second !== undefined && decorative.test(second.raw);
  const described = plainText(reading.inlines(image.tokens, line));
  if (isDecorative === (described !== '')) reportDescription(name, { line, isDecorative }, reading);
  const caption = reading.words(image.title ?? '', line);
  const below = isDecorative ? [withoutMark(second), ...others] : token.tokens.slice(1);
  const note = reading.inlines(below, line);
  const figure: Figure = {
    kind: 'figure',
    ...(caption.length > 0 && { caption }),
    picture,
    description: isDecorative ? '' : described,
    ...(isDecorative && { isDecorative }),
    ...(note.length > 0 && { note }),
    from: reading.origin(line),
  };
  return [figure];
}

function reportMissing(name: string, line: number, reading: Reading): void {
  const names = Object.keys(reading.options.pictures);
  reading.report(
    {
      rule: 'picture-missing',
      severity: 'error',
      message: `There is no picture “${shortened(name)}”.${didYouMean(name, names)} Add it to the desk, or take this line out.`,
      found: shortened(name),
      ...nearestFix(name, names),
    },
    line,
  );
}

function withoutMark(token: Token): Token {
  const text = token.raw.replace(decorative, '');
  return { type: 'text', raw: text, text, escaped: false };
}

function reportDescription(
  name: string,
  { line, isDecorative }: { readonly line: number; readonly isDecorative: boolean },
  reading: Reading,
): void {
  const todo = isDecorative
    ? 'is called decorative, so its description is left out. Take out one of the two.'
    : 'has no description for readers who do not see it. Write it between the brackets, or {decorative} after the picture if it tells nothing.';
  reading.report(
    { rule: 'picture-description', severity: 'warning', message: `The picture “${shortened(name)}” ${todo}` },
    line,
  );
}
