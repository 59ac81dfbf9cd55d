import type { Tokens } from 'marked';
import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { stripMarks } from '../marks.ts';
import type { Reading } from './reading.ts';

/** Lines between ``` and ```: a paragraph in which every line stands as it was written. */
export function readCode(token: Tokens.Code, line: number, reading: Reading): readonly Block[] {
  const lines = stripMarks(token.text).trimEnd().split('\n');
  const content = lines.flatMap((value, index): readonly Inline[] =>
    index === 0 ? [{ kind: 'code', value }] : [{ kind: 'lineBreak' }, { kind: 'code', value }],
  );
  return lines.join('') === '' ? [] : [{ kind: 'paragraph', content, from: reading.origin(line) }];
}
