import type { Inline } from '../../document/inline.ts';
import { inRuns, join, text } from '../inline-text.ts';
import type { CitationManner } from './citation-manner.ts';
import type { FoundRoutes } from './find-routes.ts';
import { numberedReferences } from './numbered-references.ts';
import { sourceIdsOf, type CitedRoute, type NoteMatter } from './route.ts';
import { withoutSource } from './without-source.ts';
import type { WordingContext } from './wording-context.ts';
import { houseWordsIn } from '../words/house-words-in.ts';

/**
 * What is cited, in the text itself: the whole note on a fact, as if no other had gone before; of a source its number in the
 * list of sources, or the whole note where there is none. The words know the facts and sources that they tell of.
 */
export function spellOut(
  { routes, unsourced, unknown }: FoundRoutes,
  manner: CitationManner,
  context: WordingContext,
): readonly Inline[] {
  const known = routes.map((route) => tracedTo(idsOf(route), wordsOf(route, manner, context)));
  const words = houseWordsIn(context.language);
  const bare = unsourced.map((fact) =>
    tracedTo([fact.id], word(withoutSource(fact, words), manner, context)),
  );
  return join([...known, ...bare, ...unknown.map((id) => [text(`[?${id}]`)])], ' ');
}

function wordsOf(route: CitedRoute, manner: CitationManner, context: WordingContext): readonly Inline[] {
  const isSource = route.facts.length === 0 && context.labels !== undefined;
  return isSource ? numberedReferences([route], context) : word({ routes: [route] }, manner, context);
}

/** A wording of its own for each: nothing has been said before. */
function word(matter: NoteMatter, manner: CitationManner, context: WordingContext): readonly Inline[] {
  return inRuns(manner.wording(context).word(matter, 1));
}

function idsOf(route: CitedRoute): readonly string[] {
  return [...route.facts, ...sourceIdsOf(route)];
}

function tracedTo(facts: readonly string[], content: readonly Inline[]): readonly Inline[] {
  return content.map((inline): Inline => {
    if (inline.kind === 'text')
      return { ...inline, facts: [...new Set([...facts, ...(inline.facts ?? [])])] };
    return 'content' in inline ? { ...inline, content: tracedTo(facts, inline.content) } : inline;
  });
}
