import type { CheckMaterial } from './check-material.ts';
import type { Hit } from './hit.ts';
import type { Passage } from './passage.ts';
import type { Rule } from './rule.ts';

/**
 * What rules found in a draft a keystroke ago. Facts, sources, settings and captures are compared by identity: lists that
 * were changed are new lists. It holds the passages of the last check and no more.
 */
export class CheckMemory {
  #basis: readonly unknown[] = [];
  #facts = new Map<Rule, readonly Hit[]>();
  #passages = new Map<string, Map<Rule, readonly Hit[]>>();
  #before = new Map<string, Map<Rule, readonly Hit[]>>();
  readonly #keys = new WeakMap<Passage, string>();

  /** To be called before each check of a draft. */
  begin(material: CheckMaterial): void {
    const basis = basisOf(material);
    const isSame = basis.length === this.#basis.length && basis.every((one, at) => one === this.#basis[at]);
    if (!isSame) this.#facts = new Map();
    this.#before = isSame ? this.#passages : new Map<string, Map<Rule, readonly Hit[]>>();
    this.#passages = new Map();
    this.#basis = basis;
  }

  ofFacts(rule: Rule, work: () => readonly Hit[]): readonly Hit[] {
    const hits = this.#facts.get(rule) ?? work();
    this.#facts.set(rule, hits);
    return hits;
  }

  ofPassage(rule: Rule, passage: Passage, work: () => readonly Hit[]): readonly Hit[] {
    const key = this.#keyOf(passage);
    const known = this.#passages.get(key) ?? this.#before.get(key) ?? new Map<Rule, readonly Hit[]>();
    this.#passages.set(key, known);
    const hits = known.get(rule) ?? work();
    known.set(rule, hits);
    return hits;
  }

  #keyOf(passage: Passage): string {
    const known = this.#keys.get(passage);
    if (known !== undefined) return known;
    const key = JSON.stringify(passage);
    this.#keys.set(passage, key);
    return key;
  }
}

/** Everything but the prose; a title may be typed in, but only document rules look at it. */
function basisOf(material: CheckMaterial): readonly unknown[] {
  const { facts, deskFacts, sources, settings, captures, today, briefing } = material;
  const language = material.document.meta.language;
  const { cutOff, issued, number, parameters } = briefing;
  const version = captures?.version;
  return [
    facts,
    deskFacts,
    sources,
    settings,
    captures,
    version,
    today,
    language,
    cutOff,
    issued,
    number,
    JSON.stringify(parameters),
  ];
}
