import type { Evidence, Fact } from '../../facts/fact.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Passage } from '../passage.ts';
import { sourcesOfCited, sourcesOfEvidence } from './captured-sources.ts';
import { lookUpWords, type LookedUp } from './look-up-words.ts';
import { quotationsIn, type ProseQuotation } from './quotations-in.ts';

/** What a fact quotes, looked up. */
export interface EvidenceResult {
  readonly fact: Fact;
  readonly evidence: Evidence;
  readonly quotation: string;
  readonly result: LookedUp;
}

/** What prose quotes, looked up. */
export interface ProseResult {
  readonly quotation: ProseQuotation;
  readonly result: LookedUp;
}

interface Kept<T> {
  readonly basis: readonly unknown[];
  readonly results: readonly T[];
}

const ofFacts = new WeakMap<readonly Fact[], Kept<EvidenceResult>>();
const ofPassages = new WeakMap<Passage, Kept<ProseResult>>();

/** The quotations of all facts of a briefing; looked up once for all rules. */
export function evidenceResults(material: CheckMaterial): readonly EvidenceResult[] {
  return kept(ofFacts, material.facts, material, () =>
    material.facts.flatMap((fact) =>
      fact.evidence.flatMap((evidence) => {
        const { quotation } = evidence;
        if (quotation === undefined) return [];
        const sources = sourcesOfEvidence(evidence, material);
        const result = lookUpWords(sources, material, (search, source) =>
          search.quotation(source, quotation),
        );
        return [{ fact, evidence, quotation, result }];
      }),
    ),
  );
}

/** The quotations of a passage; looked up once for all rules. */
export function proseResults(passage: Passage, material: CheckMaterial): readonly ProseResult[] {
  return kept(ofPassages, passage, material, () =>
    quotationsIn(passage, material).map((quotation) => {
      const { words, cited } = quotation;
      const sources = sourcesOfCited(cited, material);
      const result = lookUpWords(sources, material, (search, source) => search.quotation(source, words));
      return { quotation, result };
    }),
  );
}

function kept<Key extends object, T>(
  results: WeakMap<Key, Kept<T>>,
  key: Key,
  material: CheckMaterial,
  work: () => readonly T[],
): readonly T[] {
  const { captures, deskFacts, sources, document } = material;
  const basis = [captures, captures?.version, deskFacts, sources, document.meta.language];
  const known = results.get(key);
  if (known?.basis.every((one, at) => one === basis[at]) === true) return known.results;
  const made = work();
  results.set(key, { basis, results: made });
  return made;
}
