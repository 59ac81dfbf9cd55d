import type { Document } from '../document/document.ts';
import type { Inline } from '../document/inline.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { Fact } from '../facts/fact.ts';
import { formatDate } from '../facts/format-date.ts';
import { capitalised } from '../text/sentence.ts';

/** What each fact is in a few words, by its id, for those that words of the document came from: `Transfer, 21 January 2026`. */
export function nameFacts(
  { blocks, notes }: Pick<Document, 'blocks' | 'notes'>,
  facts: readonly Fact[],
  language: string,
): Readonly<Record<string, string>> {
  const printed = new Set<string>();
  rewriteBlocks(blocks, {
    content: (content) => {
      addPrinted(content, printed);
      return content;
    },
  });
  for (const { content } of notes) addPrinted(content, printed);
  const named = facts.filter(({ id }) => printed.has(id));
  return Object.fromEntries(named.map((fact) => [fact.id, nameOf(fact, language)]));
}

function addPrinted(content: readonly Inline[], printed: Set<string>): void {
  for (const inline of content) {
    if (inline.kind === 'text') for (const id of inline.facts ?? []) printed.add(id);
    else if ('content' in inline) addPrinted(inline.content, printed);
  }
}

function nameOf({ kind, date }: Fact, language: string): string {
  const title = capitalised(kind.replaceAll(/[-_]+/gu, ' '));
  return date === undefined ? title : `${title}, ${formatDate(date, language, 'long')}`;
}
