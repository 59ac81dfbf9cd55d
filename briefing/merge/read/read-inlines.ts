import { primaryLanguage } from '../../text/primary-language.ts';
import type { Token, Tokens } from 'marked';
import type { Inline } from '../../document/inline.ts';
import { shortened } from '../../text/shortened.ts';
import { splitMarks, splitPlaceholders, stripMarks } from '../marks.ts';
import { readReferences } from './character-references.ts';
import { readCitation } from './citation.ts';
import type { CitationToken } from './citation.ts';
import { beginsNote, noteOf, unendedNote } from './inline-note.ts';
import { misplacedChart } from './read-chart.ts';
import type { InlineNoteToken } from './inline-note.ts';
import { joinTexts, trimTexts } from './join-texts.ts';
import { printableLink } from './printable-link.ts';
import type { Reading } from './reading.ts';
import { slotInlines } from './slot-inlines.ts';
import { setPunctuation } from './set-punctuation.ts';

/** The inline tokens of this dialect. */
type InlineToken =
  | Tokens.Br
  | Tokens.Codespan
  | Tokens.Em
  | Tokens.Escape
  | Tokens.Image
  | Tokens.Link
  | Tokens.Strong
  | Tokens.Text
  | CitationToken
  | InlineNoteToken;

/** A paragraph's worth of tokens on the way to inlines. */
interface Run {
  readonly reading: Reading;
  readonly line: number;
  /** The character before the next text: a quotation mark opens or closes by it. */
  before: string;
}

/** The inlines of a paragraph's worth of tokens that begins on a line. */
export function readInlines(tokens: readonly Token[], reading: Reading, line: number): readonly Inline[] {
  return trimTexts(readAll(tokens, { reading, line, before: '' }));
}

function readAll(tokens: readonly Token[], run: Run): readonly Inline[] {
  return joinTexts(tokens.flatMap((token) => readOne(token as InlineToken, run)));
}

function readOne(token: InlineToken, run: Run): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return readText(token.text, run);
    case 'escape':
      return plain(token.text, run);
    case 'strong':
      return withContent('strong', token, run);
    case 'em':
      return withContent('emphasis', token, run);
    case 'codespan':
      run.before = '`';
      return [{ kind: 'code', value: stripMarks(token.text) }];
    case 'br':
      run.before = '';
      return [{ kind: 'lineBreak' }];
    case 'link':
      return readLink(token, run);
    case 'image':
      return readImage(token, run);
    case 'citation':
      return readCitationOrText(token, run);
    case 'inlineNote':
      return [noteOf(readInlines(token.tokens, run.reading, run.line))];
  }
}

function readText(text: string, run: Run): readonly Inline[] {
  return splitPlaceholders(text).flatMap(({ words, slot, chart }) => {
    if (chart !== undefined) return misplacedChart(run.reading, run.line);
    return slot === undefined ? readWords(words ?? '', run) : slotInlines(slot, run.reading, run.line);
  });
}

function readWords(words: string, run: Run): readonly Inline[] {
  if (beginsNote(words)) run.reading.report(unendedNote, run.line);
  const spaced = words.replace(/[\t ]*\n[\t ]*/gu, ' ').replace(/[\t ]{2,}/gu, ' ');
  const set = setPunctuation(spaced, run.before, primaryLanguage(run.reading.options.language));
  run.before = set.slice(-1);
  return texts(readReferences(set));
}

function plain(words: string, run: Run): readonly Inline[] {
  run.before = words.slice(-1);
  return texts(words);
}

function texts(marked: string): readonly Inline[] {
  return splitMarks(marked).map(({ value, facts }) =>
    facts.length === 0 ? { kind: 'text', value } : { kind: 'text', value, facts },
  );
}

function withContent(
  kind: 'strong' | 'emphasis',
  token: Tokens.Strong | Tokens.Em,
  run: Run,
): readonly Inline[] {
  const content = readAll(token.tokens, run);
  return content.length === 0 ? [] : [{ kind, content }];
}

/** Marked knows the marks that may follow a bare address in Latin text alone. */
const afterAddress = /[،؛؟»]+$/u;

function readLink(token: Tokens.Link, run: Run): readonly Inline[] {
  const mark = token.raw === token.text ? afterAddress.exec(token.text)?.[0] : undefined;
  if (mark === undefined) return readAddress(token, run);
  const text = token.text.slice(0, -mark.length);
  const end = token.href.endsWith(mark) ? mark : encodeURI(mark);
  const href = token.href.slice(0, -end.length);
  return [...readAddress({ ...token, text, href, autolink: true }, run), ...texts(mark)];
}

function readAddress(token: Tokens.Link & { autolink?: boolean }, run: Run): readonly Inline[] {
  const content = token.autolink === true ? plain(token.text, run) : readAll(token.tokens, run);
  const href = printableLink(stripMarks(token.href));
  if (href !== undefined) return [{ kind: 'link', href, content }];
  run.reading.report(
    {
      rule: 'link-address',
      severity: 'warning',
      message: 'This link leads to no web page or mail address, so only its words are printed.',
      found: shortened(stripMarks(token.href)),
      allowed: 'https, http, mailto',
    },
    run.line,
  );
  return content;
}

function readImage(token: Tokens.Image, run: Run): readonly Inline[] {
  run.reading.report(
    {
      rule: 'picture-in-text',
      severity: 'error',
      message: 'A picture stands inside a line. Put it in a paragraph of its own.',
      found: shortened(stripMarks(token.raw)),
    },
    run.line,
  );
  return plain(token.text, run);
}

function readCitationOrText(token: CitationToken, run: Run): readonly Inline[] {
  const citation = readCitation(token);
  if (citation) return [citation];
  run.reading.report(
    {
      rule: 'citation-shape',
      severity: 'error',
      message: 'This citation cannot be read. Write it as [@S1, p. 4] or [@S1, p. 4; @T05].',
      found: shortened(stripMarks(token.raw)),
    },
    run.line,
  );
  return plain(token.raw, run);
}
