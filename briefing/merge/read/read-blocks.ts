import type { Block } from '../../document/block.ts';
import { joinJudgements } from './join-judgements.ts';
import type { Placed } from './place.ts';
import { readCode } from './read-code.ts';
import { readFence } from './read-fence.ts';
import { readHeading } from './read-heading.ts';
import { readKeyed } from './read-keyed.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { readQuotation } from './read-quotation.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

/** The blocks of tokens that follow one another. */
export function readBlocks(placed: readonly Placed[], reading: Reading): readonly Block[] {
  return joinJudgements(placed.flatMap((one) => readOne(one, reading)));
}

function readOne({ token, line }: Placed, reading: Reading): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return readHeading(token, line, reading);
    case 'paragraph':
      return readParagraph(token, line, reading);
    case 'text':
      return readParagraph({ ...token, type: 'paragraph', tokens: token.tokens ?? [token] }, line, reading);
    case 'list':
      return readList(token, line, reading);
    case 'blockquote':
      return readQuotation(token, line, reading);
    case 'table':
      return readTable(token, line, reading);
    case 'code':
      return readCode(token, line, reading);
    case 'definitionList':
      return readKeyed(token, line, reading);
    case 'fence':
      return readFence(token, line, reading);
    case 'strayFence':
      return strayFence(line, reading);
    case 'hr':
      return rule(line, reading);
    case 'space':
    case 'def':
      return [];
  }
}

function strayFence(line: number, reading: Reading): readonly Block[] {
  reading.report(
    {
      rule: 'fence-not-opened',
      severity: 'error',
      message:
        'This ::: closes nothing. Take it out, or name on the line where it begins what it is to close.',
    },
    line,
  );
  return [];
}

function rule(line: number, reading: Reading): readonly Block[] {
  reading.report(
    {
      rule: 'rule-left-out',
      severity: 'note',
      message:
        'A line of dashes or stars is not printed. For a new page, write ::: page-break and ::: below it.',
    },
    line,
  );
  return [];
}
