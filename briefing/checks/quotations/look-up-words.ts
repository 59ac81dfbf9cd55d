import type { CaptureSearch, WordsFound, WordsInPlace } from '../../captures/capture-search.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { CapturedSources } from './captured-sources.ts';

/** What became of looking for quoted words, or a figure, in all sources behind them. */
export type LookedUp =
  /** They are there, or there is no knowing yet. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'hidden' | 'near'; readonly source: string; readonly place: WordsInPlace }
  | { readonly kind: 'absent'; readonly sources: readonly string[] }
  /** Nobody can look them up in this source, and they are in no other. */
  | {
      readonly kind: 'unsearchable';
      readonly source: string;
      readonly why: 'no-capture' | 'no-text' | 'translated';
    };

interface Answer {
  readonly source: string;
  readonly found: WordsFound;
}

const passed: LookedUp = { kind: 'passed' };
/** In another language hardly any words are the same but names and numbers. */
const knownOfTranslation = 0.5;

/** Asks for words in all captures in which they may stand; the best answer counts. */
export function lookUpWords(
  { read, alsoIn }: CapturedSources,
  material: CheckMaterial,
  ask: (search: CaptureSearch, source: string) => WordsFound,
): LookedUp {
  const search = material.captures;
  if (search === undefined || read.length === 0) return passed;
  const answers = read.map((source): Answer => ({ source, found: ask(search, source) }));
  const others = alsoIn.map((source): Answer => ({ source, found: ask(search, source) }));
  const all = [...answers, ...others];
  if (all.some(({ found }) => found.state === 'unread' || isPass(found))) return passed;
  return placeAmong(all) ?? nothingIn(answers, material);
}

function isPass(found: WordsFound): boolean {
  return (found.state === 'exact' || found.state === 'spelling') && found.hidden === undefined;
}

function placeAmong(answers: readonly Answer[]): LookedUp | undefined {
  for (const kind of ['hidden', 'near'] as const) {
    for (const { source, found } of answers) {
      if (!('selector' in found)) continue;
      if ((found.state === 'near') === (kind === 'near')) return { kind, source, place: found };
    }
  }
  return undefined;
}

function nothingIn(answers: readonly Answer[], material: CheckMaterial): LookedUp {
  for (const { source, found } of answers) {
    const why = whyUnknown(found, source, material);
    if (why !== undefined) return { kind: 'unsearchable', source, why };
  }
  return { kind: 'absent', sources: answers.map(({ source }) => source) };
}

function whyUnknown(
  found: WordsFound,
  source: string,
  { sources, document }: CheckMaterial,
): 'no-capture' | 'no-text' | 'translated' | undefined {
  if (found.state === 'no-capture' || found.state === 'no-text') return found.state;
  if (found.state === 'other-script') return 'translated';
  if (found.state !== 'absent' || found.known >= knownOfTranslation) return undefined;
  const language = sources.get(source)?.language ?? found.language;
  const isOther =
    language !== undefined && primaryLanguage(language) !== primaryLanguage(document.meta.language);
  return isOther ? 'translated' : undefined;
}
