import type { RequestOf } from '../../../briefing/contract/call.ts';
import type { editorCalls } from '../../../briefing/contract/editor-calls.ts';
import type {
  FactSuggestion,
  SourceSuggestion,
  Suggestion,
} from '../../../briefing/drafts/editor-answers.ts';
import type { LeftOutReason } from '../../../briefing/drafts/select-facts.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { formatQuantity } from '../../../briefing/facts/format-quantity.ts';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { gradeOf } from '../../../briefing/sources/grade.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { folded } from '../../../briefing/text/folded.ts';
import type { Store } from '../store/store.ts';
import type { BriefingContext } from './briefing-context.ts';
import { briefingContext, factsWithIds, leftOutReasons } from './briefing-context.ts';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';

type Completing = RequestOf<typeof editorCalls, 'editor:complete'>;

const most = 40;
/** Facts that are looked at for those that the briefing lets in. */
const mostLookedAt = 200;
/** Selected facts that are all read where nothing is asked for. */
const mostSelected = 500;
const longestStatement = 160;

/** Facts, and for citations sources, that fit the words: those the briefing lets in first, then the others, then sources. */
export function completeProse(
  store: Store,
  { briefing: id, words, begun }: Completing,
): Outcome<readonly Suggestion[]> {
  if (words.trim() !== '' && !/[\p{L}\p{N}]/u.test(words)) return done([]);
  const context = briefingContext(store, id);
  if (!context.ok) return context;
  const sources = store.sources.list();
  if (!sources.ok) return sources;
  const facts = fittingFacts(store, words.trim(), context.value.briefing.selection);
  if (!facts.ok) return facts;
  const useful = begun === 'value' ? facts.value.toSorted(figuresFirst) : facts.value;
  const suggested = suggestFacts(useful, context.value, sourcesById(sources.value));
  const cited = begun === 'citation' ? suggestSources(sources.value, words) : [];
  const shown = suggested.slice(0, most - Math.min(cited.length, most / 4));
  return done([...shown, ...cited].slice(0, most));
}

/** Facts by their id or by words that they hold; without words the first ones that are selected, if these can be counted. */
function fittingFacts(store: Store, words: string, selection: Selection): Outcome<readonly Fact[]> {
  if (words === '' && Object.keys(selection).length > 0) {
    const count = store.facts.count(selection);
    if (!count.ok) return count;
    if (count.value <= mostSelected) return store.facts.list(selection);
  }
  const filters = words === '' ? {} : { text: words };
  const page = store.facts.page({ filters }, 0, mostLookedAt);
  if (!page.ok) return page;
  const ids = page.value.rows.map((row) => row.id);
  return factsWithIds(
    store,
    [words, words.toUpperCase(), ...ids].filter((id) => id !== ''),
  );
}

function figuresFirst(one: Fact, other: Fact): number {
  return Number(other.quantities.length > 0) - Number(one.quantities.length > 0);
}

function suggestFacts(
  facts: readonly Fact[],
  { briefing, settings }: BriefingContext,
  sources: SourcesById,
): readonly FactSuggestion[] {
  const reasons = leftOutReasons(facts, { briefing, settings });
  const language = briefing.language ?? settings.language;
  const ordered = facts.toSorted((one, other) => Number(reasons.has(one.id)) - Number(reasons.has(other.id)));
  return ordered.map((fact) =>
    suggestFact(fact, gradeOf(fact, sources), { language, leftOut: reasons.get(fact.id) }),
  );
}

interface FactInBriefing {
  readonly language: string;
  readonly leftOut: LeftOutReason | undefined;
}

function suggestFact(
  { id, statement, quantities: [quantity] }: Fact,
  grade: string | undefined,
  { language, leftOut }: FactInBriefing,
): FactSuggestion {
  return {
    kind: 'fact',
    id,
    statement: beginningOf(statement, longestStatement),
    ...(grade === undefined ? {} : { grade }),
    ...(quantity === undefined ? {} : { quantity: formatQuantity(quantity, language) }),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

function suggestSources(sources: readonly Source[], words: string): readonly SourceSuggestion[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const fits = (source: Source): boolean => {
    const { id, title = '', originator = '', author = '' } = source;
    const own = folded([id, title, originator, author].join(' ')).split(/[^\p{L}\p{M}\p{N}]+/u);
    return wanted.every((word) => own.some((each) => each.startsWith(word)));
  };
  return sources.filter(fits).slice(0, most).map(suggestSource);
}

function suggestSource(source: Source): SourceSuggestion {
  const { id, reliability } = source;
  return {
    kind: 'source',
    id,
    title: sourceTitle(source),
    ...(reliability === undefined ? {} : { reliability }),
  };
}
