import type { Token, Tokens } from 'marked';
import type { Block, Figure } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { shortened } from '../../text/shortened.ts';
import { stripMarks } from '../marks.ts';
import type { Reading } from './reading.ts';

/** Whether tokens are a picture, with nothing after it on its line. */
export function isFigure(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  return first?.type === 'image' && (second === undefined || /^[\t ]*\n/u.test(second.raw));
}

/** `![description](picture-name "Caption")`; lines below it in the same paragraph are the note under the picture. */
export function readFigure(token: Tokens.Paragraph, line: number, reading: Reading): readonly Block[] {
  const image = token.tokens[0] as Tokens.Image;
  const name = stripMarks(image.href);
  const { pictures } = reading.options;
  const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (picture === undefined) {
    reportMissing(name, line, reading);
    return [];
  }
  const description = plainText(reading.inlines(image.tokens, line));
  if (description === '') reportUndescribed(name, line, reading);
  const caption = reading.words(image.title ?? '', line);
  const note = reading.inlines(token.tokens.slice(1), line);
  const figure: Figure = {
    kind: 'figure',
    ...(caption.length > 0 && { caption }),
    picture,
    description,
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

function reportUndescribed(name: string, line: number, reading: Reading): void {
  reading.report(
    {
      rule: 'picture-description',
      severity: 'warning',
      message: `The picture “${shortened(name)}” has no description for readers who do not see it. Write it between the brackets.`,
    },
    line,
  );
}
