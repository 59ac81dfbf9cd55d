import type { Token } from 'marked';
import type { Block, Origin } from '../../document/block.ts';
import type { Finding } from '../../outcome.ts';
import { splitPlaceholders } from '../marks.ts';
import { BriefingLexer } from './briefing-lexer.ts';
import { headingIds } from './heading-ids.ts';
import { place } from './place.ts';
import { readBlocks } from './read-blocks.ts';
import { readInlines } from './read-inlines.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading, Remark } from './reading.ts';
import { brokenLimit, mergedSize, slotSize } from './text-limits.ts';

/** What reading one document gathers, over the template and all slots. */
interface Gathering {
  readonly options: ReadOptions;
  readonly findings: Finding[];
  readonly id: (words: string) => string;
  /** Slots whose prose has been read into the document. */
  readonly placed: Set<string>;
}

/**
 * Reads a merged template into blocks. Where a slot's placeholder stands, the slot's prose is read on its own, so that
 * nothing left open in it reaches beyond it. Raw HTML is text; links lead to http, https and mailto only. A text that
 * breaks a limit gives an error and no blocks.
 */
export function readMarkdown(
  text: string,
  options: ReadOptions,
): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const gathering = { options, findings: [], id: headingIds(), placed: new Set<string>() };
  const blocks = readText(text, undefined, gathering);
  reportUnplaced(text, gathering);
  return { blocks, findings: gathering.findings };
}

function readText(given: string, slot: string | undefined, gathering: Gathering): readonly Block[] {
  const text = given.replace(/\r\n?/gu, '\n');
  const lexer = new BriefingLexer();
  const reading = readingOf(lexer, slot, gathering);
  const limit = brokenLimit(text, slot === undefined ? mergedSize : slotSize);
  if (limit) {
    const { message, line } = limit;
    reading.report({ rule: 'text-limit', severity: 'error', message }, line);
    return [];
  }
  const blocks = reading.blocks(place(lexer.lex(text), 1));
  if (lexer.bounded) {
    const message =
      'Some text nests too deep or holds too much markup to be read, and stands as it was written.';
    reading.report({ rule: 'text-limit', severity: 'error', message }, 1);
  }
  return blocks;
}

function readingOf(lexer: BriefingLexer, slot: string | undefined, gathering: Gathering): Reading {
  const { options, id, findings } = gathering;
  const reading: Reading = {
    options,
    ...(slot !== undefined && { slot }),
    id,
    blocks: (placed) => readBlocks(placed, reading),
    inlines: (tokens: readonly Token[], line: number) => readInlines(tokens, reading, line),
    words: (markdown, line) => readInlines(lexer.inlineTokens(markdown), reading, line),
    prose: (name, line) => prose(name, line, reading, gathering),
    origin: (line) => originOf(slot, line),
    report: (remark, line) => findings.push(findingOf(remark, line, slot, options.template)),
  };
  return reading;
}

function prose(name: string, line: number, reading: Reading, gathering: Gathering): readonly Block[] {
  gathering.placed.add(name);
  const { slots } = gathering.options;
  if (reading.slot === undefined)
    return readText(Object.hasOwn(slots, name) ? (slots[name] ?? '') : '', name, gathering);
  const message = `The prose of “${reading.slot}” asks for the slot “${name}”. Slots stand in templates only.`;
  reading.report({ rule: 'slot-in-slot', severity: 'error', message }, line);
  return [];
}

function originOf(slot: string | undefined, line: number): Origin {
  return slot === undefined ? { line } : { slot, line };
}

function findingOf(
  remark: Remark,
  line: number,
  slot: string | undefined,
  template: string | undefined,
): Finding {
  const where = slot === undefined ? template !== undefined && { template } : { slot };
  return { ...remark, place: { ...where, line } };
}

/** A placeholder inside an address, a name or code would make an analyst's words vanish. */
function reportUnplaced(text: string, { placed, findings, options }: Gathering): void {
  const names = new Set(splitPlaceholders(text).flatMap(({ slot }) => slot ?? []));
  for (const slot of names) {
    if (placed.has(slot) || (options.slots[slot] ?? '').trim() === '') continue;
    const message = `The template puts the prose of “${slot}” where no prose can stand, so it is not printed. Move {% slot "${slot}" %} to a line of its own.`;
    findings.push(findingOf({ rule: 'slot-not-placed', severity: 'error', message }, 1, slot, undefined));
  }
}
