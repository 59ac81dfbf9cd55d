import type { Tokens } from 'marked';
import type { Block } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Reading } from './reading.ts';

/** `# Title`, `## Part`, `### Detail`. */
export function readHeading(token: Tokens.Heading, line: number, reading: Reading): readonly Block[] {
  const content = reading.inlines(token.tokens, line);
  if (content.length === 0) {
    const message = 'This heading has no words and was left out. Write some after the #.';
    reading.report({ rule: 'empty-heading', severity: 'warning', message }, line);
    return [];
  }
  if (token.depth > 3) {
    const message = 'There are three levels of headings; this one is printed as the third. Write ###.';
    reading.report(
      { rule: 'heading-level', severity: 'warning', message, found: '#'.repeat(token.depth) },
      line,
    );
  }
  const level = token.depth === 1 ? 1 : token.depth === 2 ? 2 : 3;
  const id = reading.id(plainText(content));
  return [{ kind: 'heading', level, id, content, from: reading.origin(line) }];
}
