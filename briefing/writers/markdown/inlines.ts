import { targetsApart } from '../../document/citations-within.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { CitationTarget, Inline } from '../../document/inline.ts';
import { delimited } from './delimited.ts';
import { escapeLabel, escapeWords } from './escape.ts';

/**
 * Inline content as Markdown on one line, but for its own line breaks. Where Markdown cannot say that words are strong
 * or stressed, the words alone are written: a writer for diffs may lose a look, never a word.
 */
export function writeInlines(given: readonly Inline[]): string {
  const content = joinNeighbours(given);
  const pieces = content.map((inline) => handle(handlers, inline));
  let written = '';
  for (const [at, inline] of content.entries()) {
    const piece = pieces[at] ?? '';
    if (piece.startsWith('[') && written.endsWith('!')) written = `${written.slice(0, -1)}\\!`;
    if (inline.kind === 'strong' || inline.kind === 'emphasis') {
      const after = pieces.slice(at + 1).find((one) => one !== '') ?? '';
      const stressed = delimited(piece, delimiters[inline.kind], { before: written, after });
      if (stressed === undefined) return writeInlines(content.toSpliced(at, 1, ...inline.content));
      written += stressed;
    } else written += piece;
  }
  return written;
}

const delimiters = { strong: '**', emphasis: '*' } as const;

const handlers: Handlers<Inline, string> = {
  text: ({ value }) => escapeWords(value),
  strong: ({ content }) => writeInlines(content),
  emphasis: ({ content }) => writeInlines(content),
  code: ({ value }) => writeCode(value),
  link: ({ href, content }) => `[${escapeLabel(writeInlines(content))}](${addressOf(href)})`,
  reference: ({ to, content }) => `[${escapeLabel(writeInlines(content))}](${addressOf(`#${to}`)})`,
  lineBreak: () => '\\\n',
  citation: (citation) => {
    const { remark } = citation;
    const targets = targetsApart(citation);
    const cited = targets.length === 0 ? '' : `[${targets.map(writeTarget).join('; ')}]`;
    return remark === undefined ? cited : `^[${writeInlines(remark)}${cited === '' ? '' : ` ${cited}`}]`;
  },
  noteReference: ({ marks }) => marks.map(({ number }) => `[^${number}]`).join(''),
  grade: ({ value }) => escapeWords(value),
  portion: ({ label }) => `[${label}] `,
};

/** Neighbours of one kind as one: between two texts a dash could arise, between two codes a run of backticks. */
function joinNeighbours(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if ((inline.kind === 'code' || inline.kind === 'text') && last?.kind === inline.kind) {
      joined[joined.length - 1] = { kind: inline.kind, value: last.value + inline.value };
    } else joined.push(inline);
  }
  return joined;
}

function writeTarget({ id, locator, lead }: CitationTarget): string {
  return `${lead === undefined ? '' : `${lead}: `}@${id}${locator === undefined ? '' : `, ${locator}`}`;
}

/** Space at the ends of code stands outside of it, where white space may be read as one space. */
function writeCode(value: string): string {
  const words = value.replace(/\s+/gu, ' ');
  const inner = words.trim();
  if (inner === '') return words;
  const longest = Math.max(0, ...(inner.match(/`+/gu) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const apart = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return words.replace(inner, () => `${ticks}${apart}${inner}${apart}${ticks}`);
}

function addressOf(href: string): string {
  const address = href.replace(/[<>\\\s]/gu, (character) => encodeURIComponent(character));
  return /[()]/u.test(address) ? `<${address}>` : address;
}
