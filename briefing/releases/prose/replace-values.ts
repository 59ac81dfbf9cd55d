import type { ReleaseRules } from '../../drafts/release-rules.ts';
import type { Fact } from '../../facts/fact.ts';

const value = /\{\{(?:(?!\{\{|\}\})[^])*\}\}/gu;
const path =
  /^\{\{-?\s*facts\s*(?:\.\s*(?<id>[A-Za-z0-9][\w-]*)|\[\s*["'](?<quoted>[^"']+)["']\s*\])\s*\.\s*(?<field>\w+)/u;

const ruleOf: Readonly<Record<string, keyof ReleaseRules>> = {
  quantity: 'quantity',
  quantities: 'quantity',
  place: 'place',
  places: 'place',
  date: 'date',
  saidBy: 'speaker',
  source: 'source',
  reportedBy: 'source',
  evidence: 'source',
};

/**
 * A text with each value of a withheld fact in the words that the template has for it; undefined where there are none for
 * one of them, or where a withheld thing is named otherwise.
 */
export function replaceValues(
  text: string,
  withheld: ReadonlyMap<string, Fact>,
  rules: ReleaseRules,
): string | undefined {
  let isWhole = true;
  const replaced = text.replaceAll(value, (found) => {
    const { id, quoted, field } = path.exec(found)?.groups ?? {};
    const fact = withheld.get(id ?? quoted ?? '');
    if (fact === undefined) return found;
    const words = wordsFor(field ?? '', fact, rules);
    if (words === undefined) isWhole = false;
    return words ?? found;
  });
  return isWhole ? replaced : undefined;
}

function wordsFor(field: string, { quantities }: Fact, rules: ReleaseRules): string | undefined {
  const rule = Object.hasOwn(ruleOf, field) ? ruleOf[field] : undefined;
  const words = rule === undefined ? undefined : rules[rule];
  const unit = quantities[0]?.unit;
  return words
    ?.replaceAll('{unit}', unit ?? '')
    .replaceAll(/ of ?$/gu, '')
    .trim();
}
