import { labelsFor } from '../../document/labels-for.ts';
import type { Inline } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import { inRuns, join, led, noBreak, referenceTo, text } from '../inline-text.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import { joinLocators } from './locators.ts';
import type { CitedRoute, RouteLink } from './route.ts';
import type { WordingContext } from './wording-context.ts';

/**
 * Numbers in brackets that lead to the list of sources, each once: `[1, p. 4]`, and `[3 in 1, para. 11]` for what 1 passes on
 * from 3.
 */
export function numberedReferences(
  routes: readonly CitedRoute[],
  context: WordingContext,
): readonly Inline[] {
  const { inNumbered, semicolon } = houseWordsIn(context.language);
  const { colon } = labelsFor(context.language);
  const said = routes.map((route) => {
    const chain = join(
      route.links.map((link) => reference(link, context)),
      `${noBreak}${inNumbered}${noBreak}`,
    );
    const places = [chain, ...route.also.map((link) => reference(link, context))];
    const cited = join(places, semicolon);
    return route.lead === undefined ? cited : led(route.lead + colon, cited);
  });
  const once = [...new Map(said.map((one) => [plainText(one), one])).values()];
  return once.length === 0 ? [] : inRuns([text('['), ...join(once, semicolon), text(']')]);
}

function reference(link: RouteLink, context: WordingContext): readonly Inline[] {
  const words = houseWordsIn(context.language);
  const label = context.labels?.get(link.source.id) ?? link.source.id;
  const place = joinLocators(link.locators, words);
  return [referenceTo(`source-${label}`, label), ...(place === '' ? [] : [text(words.comma + place)])];
}
