import type { Block } from '../document/block.ts';
import type { CheckMaterial } from './check-material.ts';
import type { Hit } from './hit.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { Rule } from './rule.ts';

/**
 * What rules found in a draft a keystroke ago. Facts, sources, settings and captures are compared by identity: lists that
 * were changed are new lists. It holds the blocks of the last check and no more.
 */
export class CheckMemory {
  #basis: readonly unknown[] = [];
  #facts = new Map<Rule, readonly Hit[]>();
  #hits = new WeakMap<Passage, Map<Rule, readonly Hit[]>>();
  #blocks = new Map<string, readonly Passage[]>();

  /** To be called before each check of a draft. */
  begin(material: CheckMaterial): void {
    const basis = basisOf(material);
    const isSame = basis.length === this.#basis.length && basis.every((one, at) => one === this.#basis[at]);
    if (isSame) return;
    this.#facts = new Map();
    this.#hits = new WeakMap();
    this.#basis = basis;
  }

  /** The passages of blocks; those of a block that is as it was are the same objects. */
  passagesOf(blocks: readonly Block[]): readonly Passage[] {
    const before = this.#blocks;
    this.#blocks = new Map();
    return blocks.flatMap((block) => {
      const key = JSON.stringify(block);
      const passages = this.#blocks.get(key) ?? before.get(key) ?? passagesOf([block]);
      this.#blocks.set(key, passages);
      return passages;
    });
  }

  ofFacts(rule: Rule, work: () => readonly Hit[]): readonly Hit[] {
    const hits = this.#facts.get(rule) ?? work();
    this.#facts.set(rule, hits);
    return hits;
  }

  ofPassage(rule: Rule, passage: Passage, work: () => readonly Hit[]): readonly Hit[] {
    const known = this.#knownOf(passage);
    const before = known.get(rule);
    if (before !== undefined) return before;
    const hits = work();
    known.set(rule, hits);
    return hits;
  }

  #knownOf(passage: Passage): Map<Rule, readonly Hit[]> {
    const before = this.#hits.get(passage);
    if (before !== undefined) return before;
    const known = new Map<Rule, readonly Hit[]>();
    this.#hits.set(passage, known);
    return known;
  }
}

/** Everything but the prose; a title may be typed in, but only document rules look at it. */
function basisOf(material: CheckMaterial): readonly unknown[] {
  const { facts, deskFacts, sources, settings, captures, today, briefing } = material;
  const language = material.document.meta.language;
  const { style } = material.head;
  const { cutOff, issued, number, parameters } = briefing;
  const version = captures?.version;
  return [
    style,
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
