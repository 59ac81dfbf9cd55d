import type { Block } from '../../document/block.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { shortened } from '../../text/shortened.ts';
import { stripMarks } from '../marks.ts';
import { bottomLine } from './bottom-line.ts';
import { callouts } from './callouts.ts';
import { contents, pageBreak, sources } from './placeholder-fences.ts';
import { readAttributes } from './fence-attributes.ts';
import type { FenceKind } from './fence-kind.ts';
import type { FenceToken } from './fence.ts';
import { judgement } from './judgement.ts';
import { ruledKeyed } from './ruled-keyed.ts';
import { place } from './place.ts';
import type { Reading } from './reading.ts';
import { scale } from './scale.ts';
import { captionedTable } from './captioned-table.ts';

const kinds: Readonly<Record<string, FenceKind>> = {
  ...callouts,
  'bottom-line': bottomLine,
  contents,
  judgement,
  keyed: ruledKeyed,
  'page-break': pageBreak,
  scale,
  sources,
  table: captionedTable,
};

/** A fence, read by the kind of its name; what a fence of no known name holds stands as if it were not there. */
export function readFence(token: FenceToken, line: number, reading: Reading): readonly Block[] {
  const placed = place(token.tokens, line + 1);
  const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
  if (kind === undefined) reportUnknown(token.name, line, reading);
  if (!token.closed) reportUnclosed(token.name, line, reading);
  if (kind === undefined || !token.closed) return reading.blocks(placed);
  const title = reading.words(token.title, line);
  if (title.length > 0 && !kind.titled) reportTitle(token, line, reading);
  const attributes = readAttributes(token.attributes, kind.attributes, line, reading);
  return kind.read({ name: token.name, line, title, attributes, placed }, reading);
}

function reportUnknown(name: string, line: number, reading: Reading): void {
  const names = Object.keys(kinds);
  reading.report(
    {
      rule: 'fence-name',
      severity: 'error',
      message: `There is no ::: ${shortened(stripMarks(name))}.${didYouMean(name, names)} Its words are printed as plain paragraphs.`,
      found: shortened(stripMarks(name)),
      allowed: names.join(', '),
      ...nearestFix(name, names),
    },
    line,
  );
}

function reportUnclosed(name: string, line: number, reading: Reading): void {
  const message = `This ::: ${shortened(stripMarks(name))} is never closed. Write ::: on a line of its own after its last line.`;
  reading.report({ rule: 'fence-not-closed', severity: 'error', message }, line);
}

function reportTitle(token: FenceToken, line: number, reading: Reading): void {
  reading.report(
    {
      rule: 'fence-title',
      severity: 'error',
      message: `A ::: ${token.name} has no title, so these words are not printed. Write them on the line below.`,
      found: shortened(stripMarks(token.title)),
    },
    line,
  );
}
