import { extname } from 'node:path';
import type { Document } from '../../../briefing/document/document.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import type { Finding, Outcome, Place } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { nameWithheld } from '../../../briefing/releases/proof/name-withheld.ts';
import type { ProofHit, ProofResult } from '../../../briefing/releases/proof/proof-result.ts';
import type { Release } from '../../../briefing/releases/release-briefing.ts';
import type { WithheldText } from '../../../briefing/releases/withheld-texts.ts';
import type { HouseDocument } from '../house/compose-house.ts';
import { readMarker } from '../house/house-filling.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { WrittenFile } from '../proof/prove-files.ts';
import { proveInThread } from '../proof/prove-in-thread.ts';

const formats: Readonly<Record<string, WrittenFile['format']>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.md': 'markdown',
};

/** How many sentences of a document must be found again in each of its files. */
const mostControls = 5;
const shortestControl = 24;
/** Stands where a note is marked; no text holds it. */
const mark = '\uE000';

/** The files of a release before they get their place, and what they were made from. */
export interface FilesOfRelease {
  readonly files: readonly OutputFile[];
  readonly document: Document;
  readonly release: Release;
  /** What was found so far. */
  readonly findings: readonly Finding[];
  /** The document of Word files that were made in the file of a house. */
  readonly house?: HouseDocument | undefined;
}

/**
 * Searches the files of a release for everything that its readers may not see. Where something is found, or a part of a file
 * cannot be read, there are no files; what no search can prove is told.
 */
export async function proveRelease(
  { files, document, release, findings, house }: FilesOfRelease,
  signal?: AbortSignal,
): Promise<Outcome<readonly OutputFile[]>> {
  const { withheld, level, withheldTexts } = release;
  const written = files.map(({ name, bytes }): WrittenFile => ({
    name,
    bytes,
    format: formats[extname(name)] ?? 'json',
  }));
  const proofs: ProofResult[] = [];
  for (const { searched, controls } of searches(written, document, house)) {
    const released = { ...withheld.released, controls };
    const found = await proveInThread({ files: searched, withheld: { ...withheld, released } }, signal);
    if (!found.ok) return found;
    proofs.push(found.value);
  }
  const proof = joined(proofs);
  if (proof.proven) return done(files, [...findings, ...unprovable(proof, level)]);
  return refused('findings', refusalOf(proof, level), [...faultsOf(proof, withheldTexts), ...findings]);
}

interface Search {
  readonly searched: readonly WrittenFile[];
  /** What the files certainly show. */
  readonly controls: readonly string[];
}

/** A house file without a place for the text of the briefing shows its own words alone. */
function searches(
  files: readonly WrittenFile[],
  document: Document,
  house: HouseDocument | undefined,
): readonly Search[] {
  const controls = controlsOf(document);
  if (house === undefined || house.filling.file.hasBody) return [{ searched: files, controls }];
  const word = files.filter(({ format }) => format === 'docx');
  const others = files.filter(({ format }) => format !== 'docx');
  const own = wordsInHouse(house);
  return [
    { searched: others, controls },
    { searched: word, controls: own },
  ].filter(({ searched }) => searched.length > 0);
}

/** What the placeholders of a house file print, each without its marker. */
function wordsInHouse({ document, filling }: HouseDocument): readonly string[] {
  const runs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? runsOf(block.content) : []));
  const words = runs
    .map((run) => (readMarker(filling.sign, run)?.rest ?? run).trim())
    .filter((run) => run !== '')
    .toSorted((one, other) => other.length - one.length);
  return words.slice(0, mostControls);
}

function joined(proofs: readonly ProofResult[]): ProofResult {
  return {
    proven: proofs.every(({ proven }) => proven),
    hits: proofs.flatMap(({ hits }) => hits),
    unknown: proofs.flatMap(({ unknown }) => unknown),
    missing: proofs.flatMap(({ missing }) => missing),
    unprovable: proofs[0]?.unprovable ?? [],
    unchecked: proofs.flatMap(({ unchecked }) => unchecked),
  };
}

/** The title, and runs of words that no mark of a note stands in. */
function controlsOf({ meta, blocks }: Document): readonly string[] {
  const runs = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? runsOf(block.content) : [],
  );
  const long = runs.filter((words) => words.length >= shortestControl).slice(0, mostControls);
  return [meta.title, ...long];
}

function runsOf(content: readonly Inline[]): readonly string[] {
  const marked = content.map((inline) => (inline.kind === 'noteReference' ? mark : plainText([inline])));
  return marked
    .join('')
    .split(mark)
    .map((words) => words.trim());
}

function refusalOf({ hits, unknown }: ProofResult, level: string): string {
  if (hits.length > 0)
    return `Nothing was written: the files for ${level} would show what is withheld from its readers. Mend what is named, and release again.`;
  return unknown.length > 0
    ? `Nothing was written: a part of the files for ${level} could not be searched, so nobody can say what it shows.`
    : `Nothing was written: the search of the files for ${level} did not find what they certainly show.`;
}

/** Ids and places, never the words that are withheld. */
function faultsOf(
  { hits, unknown, missing }: ProofResult,
  texts: readonly WithheldText[],
): readonly Finding[] {
  return [
    ...hits.map((hit) => leakOf(hit, texts)),
    ...unknown.map(({ file, part, reason }): Finding => {
      const message = `${part} of ${file} ${reason}.`;
      return { rule: 'release-unread', severity: 'error', message, place: { file } };
    }),
    ...missing.map(({ file, part }): Finding => {
      const message = `${part} was not found in ${file}.`;
      return { rule: 'release-blind', severity: 'error', message, place: { file } };
    }),
  ];
}

function leakOf({ file, part, what, form }: ProofHit, texts: readonly WithheldText[]): Finding {
  const { kind, id } = what;
  const text = kind === 'text' ? texts[Number(id) - 1] : undefined;
  const shown = text === undefined ? nameWithheld(what) : text.name;
  return {
    rule: 'release-leak',
    severity: 'error',
    message: `${file} shows ${shown}, in ${part} (${form}).`,
    place: { file, ...placeOf(kind, id), ...(text?.slot === undefined ? {} : { slot: text.slot }) },
  };
}

function placeOf(kind: string, id: string): Place {
  if (kind === 'fact') return { fact: id };
  return kind === 'source' ? { source: id } : {};
}

const mostNamed = 5;

/** What is withheld and also stands in what is released cannot be told apart. */
function unprovable({ unprovable: all }: ProofResult, level: string): readonly Finding[] {
  const alike = all.filter(({ reason }) => reason === 'also released');
  if (alike.length === 0) return [];
  const named = [...new Set(alike.map(({ what }) => nameWithheld(what)))];
  const shown = named.slice(0, mostNamed).join(', ');
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : '';
  const message = `What is withheld from ${level} stands in what is released too, so no search can tell: ${shown}${more}. Read the files before they go out.`;
  return [{ rule: 'release-unprovable', severity: 'note', message }];
}
