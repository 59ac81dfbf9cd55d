import type { CheckMaterial } from '../check-material.ts';
import { hitIn } from '../hit-in.ts';
import type { Hit } from '../hit.ts';
import { listedIds } from '../listed-ids.ts';
import type { LookedUp } from '../quotations/look-up-words.ts';
import { evidenceResults, proseResults } from '../quotations/quotation-results.ts';
import type { FactAndPassageRule } from '../rule.ts';

type Unsearchable = Extract<LookedUp, { readonly kind: 'unsearchable' }>;

/** A quotation that nobody can look up; of facts it is said once for a source. */
export const quotationUncaptured: FactAndPassageRule = {
  id: 'quotation-uncaptured',
  on: 'facts-and-passages',
  title: 'A quotation that cannot be looked up',
  reason: 'Pages change and vanish: words can be proved only by a capture of the page that had them.',
  severity: 'note',
  checkFacts: (material) => Array.from(bySource(material).values(), hitOf),
  checkPassage: (passage, material) =>
    proseResults(passage, material).flatMap(({ quotation, result }) =>
      result.kind === 'unsearchable' && !isPerson(result.source, material)
        ? [
            hitIn(passage, quotation, material, {
              message: `These words cannot be looked up: ${whyWords(result)}. ${toDo(result)}`,
            }),
          ]
        : [],
    ),
};

interface QuotingFacts {
  readonly result: Unsearchable;
  readonly ids: Set<string>;
}

function bySource(material: CheckMaterial): ReadonlyMap<string, QuotingFacts> {
  const found = new Map<string, QuotingFacts>();
  for (const { fact, result } of evidenceResults(material)) {
    if (result.kind !== 'unsearchable' || isPerson(result.source, material)) continue;
    const key = `${result.source} ${result.why}`;
    const known = found.get(key) ?? { result, ids: new Set<string>() };
    known.ids.add(fact.id);
    found.set(key, known);
  }
  return found;
}

function hitOf({ result, ids }: QuotingFacts): Hit {
  const facts = [...ids];
  const quotes = facts.length === 1 ? 'Fact' : 'Facts';
  const verb = facts.length === 1 ? 'quotes' : 'quote';
  return {
    message: `${quotes} ${listedIds(facts, 'fact')} ${verb} words that cannot be looked up: ${whyWords(result)}. ${toDo(result)}`,
    place: { source: result.source, field: 'captures' },
    about: result.why,
  };
}

function whyWords({ source, why }: Unsearchable): string {
  switch (why) {
    case 'no-capture':
      return `the desk has no capture of ${source}`;
    case 'no-text':
      return `the capture of ${source} holds no text that can be searched`;
    case 'translated':
      return `${source} is in another language than they are`;
  }
}

function toDo({ why }: Unsearchable): string {
  switch (why) {
    case 'no-capture':
      return 'Capture the page while it is there.';
    case 'no-text':
      return 'Compare them with the capture by eye, or capture it as text.';
    case 'translated':
      return 'Compare the translation with it by eye.';
  }
}

/** What a person said to the desk has no page. */
function isPerson(source: string, { sources }: CheckMaterial): boolean {
  return sources.get(source)?.type === 'person';
}
