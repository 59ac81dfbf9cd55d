import type { CaptureText } from '../../captures/capture-text.ts';
import { findQuotation } from '../../captures/find-quotation.ts';
import { spellingOf } from '../../captures/search/same-spelling.ts';
import type { Evidence } from '../../facts/fact.ts';
import type { SourcesById } from '../../sources/origin.ts';
import type { Stretch } from '../../style/sentences.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import type { Passage } from '../passage.ts';
import { quotedStretches } from '../prose/quoted-stretches.ts';

/** Words that prose says are those of another, and what it cites for them. */
export interface ProseQuotation extends Stretch {
  /** Without the marks around it. */
  readonly words: string;
  /** Ids of facts and sources. */
  readonly cited: readonly string[];
}

/** Fewer words in quotation marks may be a name, or irony. */
const fewestWords = 3;
const longestName = 8;

/**
 * The quotations of a passage that can be looked up: those in sentences that cite something, and whole passages of words of
 * another. Names and titles of sources are none, and neither is what a cited fact itself quotes: there it was looked up already.
 */
export function quotationsIn(passage: Passage, material: CheckMaterial): readonly ProseQuotation[] {
  const titles = titlesOf(material.sources);
  return stretchesIn(passage).flatMap((stretch) => {
    const words = passage.text.slice(stretch.from, stretch.to);
    const cited = citedIn(passage, stretch);
    if (cited.length === 0 || words.trim().split(/\s+/u).length < fewestWords || isName(words)) return [];
    if (titles.has(spellingOf(bare(words))) || isOfEvidence(words, cited, material)) return [];
    return [{ ...stretch, words, cited }];
  });
}

function stretchesIn(passage: Passage): readonly Stretch[] {
  const { role, text } = passage;
  if (role === 'heading') return [];
  if (role === 'quotation') return [{ from: 0, to: text.length }];
  return quotedStretches(text)
    .filter((stretch) => !isPossessive(text, stretch))
    .map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
}

/** `‘the soldiers’ lives were lost’`: which of the marks closes it cannot be told. */
function isPossessive(text: string, { from, to }: Stretch): boolean {
  if (text.charAt(from) !== '‘' || text.charAt(to - 2) !== 's') return false;
  const rest = text.slice(to);
  const next = rest.search(/[‘“]|’(?!\p{L})/u);
  return rest.charAt(next) === '’';
}

/** `Operation Inherent Resolve`: a few words that all begin with capitals but for small ones, and that end no sentence. */
function isName(words: string): boolean {
  const each = words.trim().replace(/,$/u, '').split(/\s+/u);
  return (
    each.length <= longestName &&
    isCapital(each[0] ?? '') &&
    each.filter(isCapital).length >= 2 &&
    each.every((word) => isCapital(word) || /^[\p{Ll}-]{1,3}$/u.test(word))
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function citedIn({ sentences, attributed = [] }: Passage, { from, to }: Stretch): readonly string[] {
  const around = sentences.filter((sentence) => sentence.from < to && sentence.to > from);
  const ids = around.flatMap(({ cited, values }) => cited.concat(values));
  return [...new Set([...ids, ...attributed])];
}

function isOfEvidence(words: string, cited: readonly string[], { deskFacts }: CheckMaterial): boolean {
  const facts = factsById(deskFacts);
  const evidence = cited.flatMap((id) => facts.get(id)?.evidence ?? []);
  return evidence.some((one) => one.quotation !== undefined && holds(one, one.quotation, words));
}

const texts = new WeakMap<Evidence, CaptureText>();

/** Found as in a capture: by whole words, so that `able to confirm` is no part of `unable to confirm`. */
function holds(evidence: Evidence, quotation: string, words: string): boolean {
  const text = texts.get(evidence) ?? { format: 'text', text: quotation, paragraphs: [], hidden: [] };
  texts.set(evidence, text);
  return findQuotation(text, words).length > 0;
}

const titles = new WeakMap<SourcesById, ReadonlySet<string>>();

function titlesOf(sources: SourcesById): ReadonlySet<string> {
  const known = titles.get(sources);
  if (known !== undefined) return known;
  const names = Array.from(sources.values(), ({ title, originator }) => [title, originator]).flat();
  const made = new Set(names.flatMap((name) => (name === undefined ? [] : [spellingOf(bare(name))])));
  titles.set(sources, made);
  return made;
}

/** A comma or full stop before the closing mark is not of the title. */
function bare(title: string): string {
  return title.trim().replace(/[.,;:!?]{1,3}$/u, '');
}
