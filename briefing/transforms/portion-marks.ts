import type { Block, Origin } from '../document/block.ts';
import type { Inline, Portion } from '../document/inline.ts';
import { rankOf, type MarkingScheme } from '../document/marking.ts';
import { plainText } from '../document/plain-text.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import type { Finding, Place } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import type { Marked } from './check-marking.ts';
import { findUses } from './find-uses.ts';

/** What portion marks are computed from. */
export interface PortionMaterial {
  /** Markings of facts and sources by id. */
  readonly markings: ReadonlyMap<string, string>;
  readonly scheme: MarkingScheme;
}

/** What stands against the marks that were set by hand, and what they ask of the banner. */
export interface CheckedPortions {
  readonly marked: readonly Marked[];
  readonly findings: readonly Finding[];
}

/**
 * Checks the marks that paragraphs were given by hand: one may be narrower than what its paragraph prints and cites, and is an
 * error where it is wider.
 */
export function checkPortions(blocks: readonly Block[], material: PortionMaterial): CheckedPortions {
  const marked: Marked[] = [];
  const findings: Finding[] = [];
  rewriteBlocks(blocks, {
    content: (content, from) => {
      const mark = handMark(content);
      if (mark === undefined) return content;
      const words = shortened(plainText(content.slice(1)).trim());
      marked.push({ name: `The paragraph “${words}”`, marking: mark.label, place: placeOf(from) });
      const cause = narrowestIn(content, material);
      if (cause !== undefined && isNarrower(cause.label, mark.label, material))
        findings.push(tooWide(mark.label, cause, placeOf(from)));
      return content;
    },
  });
  return { marked, findings };
}

/**
 * Puts a mark before every paragraph, answer, claim and caption of a table: the one that it was given by hand, or the narrowest
 * of what it prints and cites; where it does neither, `unjudged`, the marking of the document.
 */
export function printPortions(
  blocks: readonly Block[],
  material: PortionMaterial,
  unjudged: string,
): readonly Block[] {
  const marked = (content: readonly Inline[], block?: Block): readonly Inline[] => {
    if (content.length === 0 || handMark(content) !== undefined) return content;
    const cause = block === undefined ? narrowestIn(content, material) : narrowestOf([block], material);
    return [{ kind: 'portion', label: cause?.label ?? unjudged }, ...content];
  };
  return rewriteBlocks(blocks, { leave: (block) => [withMarks(block, marked)] });
}

type Mark = (content: readonly Inline[], block?: Block) => readonly Inline[];

function withMarks(block: Block, marked: Mark): Block {
  if (block.kind === 'paragraph') return { ...block, content: marked(block.content) };
  if (block.kind === 'bottomLine') return { ...block, answer: marked(block.answer) };
  if (block.kind === 'judgements')
    return { ...block, rows: block.rows.map((row) => ({ ...row, claim: marked(row.claim) })) };
  if (block.kind === 'table' && block.caption !== undefined)
    return { ...block, caption: marked(block.caption, block) };
  return block;
}

function handMark([first]: readonly Inline[]): Portion | undefined {
  return first?.kind === 'portion' ? first : undefined;
}

/** The fact or source because of which a text is as narrow as it is. */
interface Cause {
  readonly id: string;
  readonly label: string;
}

function narrowestIn(content: readonly Inline[], material: PortionMaterial): Cause | undefined {
  return narrowestOf([{ kind: 'paragraph', content }], material);
}

function narrowestOf(blocks: readonly Block[], { markings, scheme }: PortionMaterial): Cause | undefined {
  let narrowest: Cause | undefined;
  for (const { id } of blocks.flatMap(findUses).flatMap(({ at }) => at)) {
    const label = markings.get(id);
    if (label === undefined || rankOf(scheme, label) === -1) continue;
    if (narrowest === undefined || rankOf(scheme, label) > rankOf(scheme, narrowest.label))
      narrowest = { id, label };
  }
  return narrowest;
}

function isNarrower(one: string, other: string, { scheme }: PortionMaterial): boolean {
  return rankOf(scheme, one) > rankOf(scheme, other);
}

function tooWide(mark: string, { id, label }: Cause, place: Place): Finding {
  return {
    rule: 'portion-too-wide',
    severity: 'error',
    message: `This paragraph is marked ${mark}, but ${id} in it is ${label}. Mark it ${label}, or leave ${id} out.`,
    place,
    found: mark,
    allowed: label,
    fixes: [{ find: mark, use: label }],
  };
}

function placeOf(from: Origin | undefined): Place {
  return from?.slot === undefined ? {} : { slot: from.slot, line: from.line };
}
