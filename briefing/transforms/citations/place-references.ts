import type { Citation, Inline } from '../../document/inline.ts';
import { join, text } from '../inline-text.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { FoundRoutes } from './find-routes.ts';
import { joinLocators } from './locators.ts';
import { numberedReferences } from './numbered-references.ts';
import { replaceCitations } from './replace-citations.ts';
import { carrierOf, type CitedRoute } from './route.ts';
import { issuerOf } from './source-names.ts';
import type { WordingContext } from './wording-context.ts';

/** What citations within words are replaced by. */
interface PlacedReferences {
  readonly of: (citation: Citation) => FoundRoutes;
  readonly spell: (found: FoundRoutes) => readonly Inline[];
  readonly context: WordingContext;
}

/**
 * The analyst's own words for a note with what they cite named where it stands: `see [S5, table 4]`, and where no list of sources
 * gives labels `see (Example Agency, table 4)`.
 */
export function placeReferences(words: readonly Inline[], references: PlacedReferences): readonly Inline[] {
  const { of, spell, context } = references;
  return replaceCitations(words, {
    stands: 'before',
    replace: (citations) => named(citations.map(of), context),
    spell: (citation) => spell(of(citation)),
    passed: () => undefined,
  });
}

function named(found: readonly FoundRoutes[], context: WordingContext): readonly Inline[] {
  const routes = found.flatMap((one) => one.routes);
  const unknown = found.flatMap((one) => one.unknown.map((id) => [text(`[?${id}]`)]));
  const inOrder =
    context.labels === undefined ? inBrackets(routes, context) : numberedReferences(routes, context);
  return join([inOrder, ...unknown], ' ');
}

function inBrackets(routes: readonly CitedRoute[], context: WordingContext): readonly Inline[] {
  const words = houseWordsIn(context.language);
  const names = routes.map((route) => {
    const { source, locators } = carrierOf(route);
    const place = joinLocators(locators, words);
    return issuerOf(source, words) + (place === '' ? '' : words.comma + place);
  });
  return names.length === 0 ? [] : [text(`(${[...new Set(names)].join(words.semicolon)})`)];
}
