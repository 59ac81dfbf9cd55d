import type { ReleaseRules } from '../../drafts/release-rules.ts';
import type { Fact } from '../../facts/fact.ts';
import { capitalised } from '../../text/sentence.ts';
import { joinedTo } from './joined-words.ts';
import { boundsDate, leadsToDate } from './words-before.ts';
import { wordsForQuantity } from './words-for-quantity.ts';

const value = /\{\{(?:(?!\{\{|\}\})[^])*\}\}/gu;
const path =
  /^\{\{-?\s*facts\s*(?:\.\s*(?<id>[A-Za-z0-9][\w-]*)|\[\s*["'](?<quoted>[^"']+)["']\s*\])\s*\.\s*(?<field>[\w.[\]]+)\s*(?<filters>\|[^]*?)?-?\}\}$/u;
/** They change nothing of what a value is. */
const plainFilters = /^(?:\|\s*(?:on|short|first|last|join(?:\s*:\s*(?:"[^"]*"|'[^']*'))?)\s*)*$/u;
const placeField = /^places?(?:\[\d+\]|\.first|\.last)?$/u;
const speakerField = /^saidBy(?:\.(?:name|shortName))?$/u;
const sourceField = /^(?:source|reportedBy|evidence\[\d+\]\.source)(?:\.(?:originator|author|title))?$/u;

/** So much before a value is looked at. */
const near = 20;

/**
 * A text with each value of a withheld fact in the words that the template has for it; undefined where there are none for
 * one of them, where they would not make a sentence, or where a withheld thing is named otherwise.
 */
export function replaceValues(
  text: string,
  withheld: ReadonlyMap<string, Fact>,
  rules: ReleaseRules,
): string | undefined {
  let replaced = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(value)) {
    if (index < from) continue;
    replaced += text.slice(from, index);
    from = index + found.length;
    const printed = printedIn(found, withheld);
    if (printed === undefined) {
      replaced += found;
      continue;
    }
    const said = wordsFor(printed, { before: replaced, after: text.slice(from) }, rules);
    if (said === undefined) return undefined;
    const before = joinedTo(said.words, said.before);
    if (before === undefined) return undefined;
    replaced = before + (isHead(before) ? capitalised(said.words) : said.words);
    from += said.taken;
  }
  return replaced + text.slice(from);
}

/** What of a withheld fact a value prints. */
interface Printed {
  readonly fact: Fact;
  readonly field: string;
  readonly filters: string;
}

function printedIn(found: string, withheld: ReadonlyMap<string, Fact>): Printed | undefined {
  const { id, quoted, field = '', filters = '' } = path.exec(found)?.groups ?? {};
  const fact = withheld.get(id ?? quoted ?? '');
  return fact === undefined ? undefined : { fact, field, filters };
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Words in the place of a value, with what stands before them and how much behind it they take along. */
interface Said {
  readonly before: string;
  readonly words: string;
  readonly taken: number;
}

function wordsFor({ fact, field, filters }: Printed, around: Around, rules: ReleaseRules): Said | undefined {
  if (!plainFilters.test(filters)) return undefined;
  if (field === 'date') return wordsForDate(around, filters, rules.date);
  const { before } = around;
  const quantity = filters === '' ? wordsForQuantity({ fact, field, ...around }, rules.quantity) : undefined;
  if (quantity !== undefined) return { before, ...quantity };
  const words = placeField.test(field)
    ? rules.place
    : speakerField.test(field)
      ? rules.speaker
      : sourceField.test(field)
        ? rules.source
        : undefined;
  return words === undefined ? undefined : { before, words, taken: 0 };
}

/** `on 21 January` becomes `recently`; with `since` before it nothing fits. */
function wordsForDate({ before }: Around, filters: string, words: string | undefined): Said | undefined {
  if (words === undefined || boundsDate.test(before.slice(-near))) return undefined;
  const hasLead = /\|\s*on\b/u.test(filters);
  return { before: hasLead ? before : before.replace(leadsToDate, ''), words, taken: 0 };
}

function isHead(before: string): boolean {
  return before.trim() === '' || /(?:[.!?…]["”’»)\]]*\s)\s*$/u.test(before.slice(-near));
}
