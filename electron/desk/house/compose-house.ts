import type { Document, Meta } from '../../../briefing/document/document.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import type { HouseFile } from '../../../briefing/house/house-file.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { compose, type ComposeRequest } from '../../../briefing/transforms/compose.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { sha256Of } from '../files/sha256.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { findHouse } from './find-house.ts';
import { readMarker, type HouseFilling } from './house-filling.ts';
import { markBlocks } from './mark-blocks.ts';

/** A briefing composed for the file of a house: its Word document, whose blocks are found again by their markers. */
export interface HouseDocument {
  readonly document: Document;
  readonly filling: HouseFilling;
}

/** What a house file is filled with. */
export interface HouseOrder {
  readonly name: string;
  readonly desk: DeskPaths | undefined;
  readonly merge: MergeRequest;
  /** How the briefing was composed without a house file. */
  readonly composing: ComposeRequest;
  readonly meta: Meta;
}

type HouseParsers = Pick<Parsers, 'readHouse' | 'mergeHouse'>;

/** House files that were read lately, by the hash of their bytes. */
const kept = new Map<string, Outcome<HouseFile>>();
const mostKept = 4;

/** Fills a house file: finds, scans and merges it, and numbers the notes of all of it in the order of its pages. */
export async function composeHouse(
  order: HouseOrder,
  parsers: HouseParsers,
): Promise<Outcome<HouseDocument>> {
  const bytes = await findHouse(order.desk, order.name);
  if (!bytes.ok) return bytes;
  const file = await readKept(bytes.value, order.name, parsers);
  if (!file.ok) return file;
  const { stories } = file.value;
  const merged = await parsers.mergeHouse({
    ...order.merge,
    file: order.name,
    stories: stories.map(asked),
    names: namesOf(order),
  });
  if (!merged.ok) return merged;
  const marked = markBlocks(merged.value.stories, order.composing.merged.blocks);
  const composed = compose({
    ...order.composing,
    numbering: { ...order.composing.numbering, except: (content) => isMarker(marked.sign, content) },
    merged: withBlocks(order.composing.merged, marked.blocks, file.value),
  });
  const filling: HouseFilling = { file: file.value, stories: marked.stories, sign: marked.sign };
  const findings: readonly Finding[] = [...file.findings, ...merged.findings, ...composed.findings];
  return done({ document: composed.document, filling }, findings);
}

async function readKept(bytes: Uint8Array, name: string, parsers: HouseParsers): Promise<Outcome<HouseFile>> {
  const key = `${name} ${sha256Of(bytes)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const read = await parsers.readHouse(bytes, name);
  if (!read.ok) return read;
  kept.set(key, read);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return read;
}

/** What has no place for the text of the briefing has none for a list of sources behind it. */
function withBlocks(merged: MergeResult, blocks: MergeResult['blocks'], { hasBody }: HouseFile): MergeResult {
  const head = hasBody ? merged.head : { ...merged.head, sources: false, contentsFrom: 0 };
  return { ...merged, head, blocks, findings: [] };
}

function asked({
  name,
  kind,
  liquid,
  paragraphs,
  formats,
}: HouseFile['stories'][number]): Pick<
  HouseFile['stories'][number],
  'name' | 'kind' | 'liquid' | 'paragraphs' | 'formats'
> {
  return { name, kind, liquid, paragraphs, formats };
}

function isMarker(sign: string, [first]: readonly Inline[]): boolean {
  return first?.kind === 'text' && readMarker(sign, first.value) !== undefined;
}

/** The names of the title block, in the words in which it prints them. */
export function namesOf({
  meta,
  composing,
}: Pick<HouseOrder, 'meta' | 'composing'>): Readonly<Record<string, string>> {
  const { briefing, settings } = composing;
  return definedOf({
    title: meta.title,
    kind: meta.kind,
    number: briefing.number === undefined ? undefined : String(briefing.number),
    producer: meta.producer,
    section: meta.section,
    address: settings.address?.join(', '),
  });
}

function definedOf(words: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
