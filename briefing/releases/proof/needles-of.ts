import type { Fact } from '../../facts/fact.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { evidenceNeedles, factNeedles } from './fact-needles.ts';
import { hintNeedles } from './hint-needles.ts';
import { lettersOf } from './fold-letters.ts';
import { figuresIn } from './figures-in.ts';
import { inWords } from './in-words.ts';
import type { Needles, WithheldThing, WordNeedle } from './needle.ts';
import { NeedleList } from './needle-list.ts';
import { sourceNeedles } from './source-needles.ts';
import type { Withheld } from './withheld.ts';
import { sentencesOf } from '../../style/sentences.ts';

/** Liquid, citations and fences: what a template or prose holds beside words. */
const markup = /\{\{.*?\}\}|\{%.*?%\}|\[[^[\]]*@[^[\]]*\]|^:::.*$/gmsu;

/** Everything to be searched for in a copy from which this is withheld. */
export function needlesOf(withheld: Withheld): Needles {
  const list = new NeedleList();
  for (const fact of withheld.facts) factNeedles(fact, list);
  for (const source of withheld.sources) sourceNeedles(source, list);
  const ids = new Set(withheld.sources.map(({ id }) => id));
  for (const fact of withheld.released.facts)
    for (const evidence of fact.evidence)
      if (ids.has(evidence.source)) evidenceNeedles(fact.id, evidence, list);
  for (const [at, text] of withheld.texts.entries()) textNeedles(String(at + 1), text, list);
  hintNeedles(withheld, list);
  return withAliases(list.needles(), withheld.aliases ?? []);
}

/**
 * What may stand in a copy, as texts: every word of what is released. Left out are notes, which nobody prints, ids of other
 * things, and what a released fact has from a withheld source.
 */
export function releasedTexts({ released, sources }: Withheld): readonly string[] {
  const withheld = new Set(sources.map(({ id }) => id));
  return [
    ...released.facts.map((fact) => factWords(fact, withheld)),
    ...released.sources.map((source) =>
      wordsIn({ ...source, note: undefined, citedIn: undefined }).join('\n'),
    ),
    ...released.texts,
  ];
}

function factWords(fact: Fact, withheld: ReadonlySet<string>): string {
  const evidence = fact.evidence.filter(({ source }) => !withheld.has(source));
  const shown = { ...fact, evidence, note: undefined, reportedBy: undefined, supersededBy: undefined };
  const words = wordsIn(shown).join('\n');
  const others = figuresIn(words).flatMap((value) => inWords(value, undefined));
  return [words, ...others, ...fact.quantities.flatMap(figuresInWords)].join('\n');
}

/** A figure that is released may be written in words too. */
function figuresInWords({ value, to, unit }: Quantity): readonly string[] {
  return [value, ...(to === undefined ? [] : [to])].flatMap((one) => inWords(one, unit));
}

/** All texts and numbers of a value. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function textNeedles(id: string, text: string, list: NeedleList): void {
  const what: WithheldThing = { kind: 'text', id, field: 'words' };
  const words = text.replaceAll(markup, '\n');
  for (const line of words.split('\n'))
    for (const { from, to } of sentencesOf(line)) list.addPlainWords(what, line.slice(from, to));
  for (const value of figuresIn(words)) list.addFigure(what, value);
}

/** A withheld name brings along the other names of the same thing. */
function withAliases(needles: Needles, groups: readonly (readonly string[])[]): Needles {
  const byLetters = new Map<string, readonly string[]>();
  for (const group of groups) for (const name of group) byLetters.set(lettersOf(name), group);
  const others = needles.words.flatMap(({ what, text }): readonly WordNeedle[] => {
    if (text.length > 300 || byLetters.size === 0) return [];
    const names = byLetters.get(lettersOf(text)) ?? [];
    return names.map((name) => ({ what: { ...what, field: `${what.field}, other name` }, text: name }));
  });
  return { ...needles, words: [...needles.words, ...others] };
}
