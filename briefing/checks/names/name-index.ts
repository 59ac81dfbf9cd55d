import type { HouseName } from '../../names/house-name.ts';
import { wordsOf, type Word } from './words-of.ts';

/** One way of writing a name: the words it is made of, and what stands between them. */
export interface NameForm {
  readonly name: HouseName;
  /** `house`: as the house writes it, or in full; `spelling` and `script`: as it does not. */
  readonly as: 'house' | 'spelling' | 'script';
  readonly written: string;
  readonly words: readonly Word[];
}

/** The forms of all names by their first word, those of most words first. */
export type NameIndex = ReadonlyMap<string, readonly NameForm[]>;

const kept = new WeakMap<readonly HouseName[], NameIndex>();

/** The index of a desk’s names; made once for a list. */
export function nameIndex(names: readonly HouseName[]): NameIndex {
  const known = kept.get(names) ?? build(names);
  kept.set(names, known);
  return known;
}

function build(names: readonly HouseName[]): NameIndex {
  const index = new Map<string, NameForm[]>();
  for (const form of unambiguous(names.flatMap(formsOf))) {
    const first = form.words[0]?.folded ?? '';
    const forms = index.get(first);
    if (forms === undefined) index.set(first, [form]);
    else forms.push(form);
  }
  for (const forms of index.values()) forms.sort((one, other) => other.words.length - one.words.length);
  return index;
}

function formsOf(name: HouseName): readonly NameForm[] {
  const form = (as: NameForm['as'], written: string): NameForm => ({
    name,
    as,
    written,
    words: wordsOf(written),
  });
  return [
    form('house', name.house),
    ...(name.inFull === undefined ? [] : [form('house', name.inFull)]),
    ...name.spellings.map((written) => form('spelling', written)),
    ...name.scripts.map((written) => form('script', written)),
  ].filter(({ words }) => words.length > 0);
}

/** What two names share cannot be put right; what is one’s house form is no misspelling of another. */
function unambiguous(forms: readonly NameForm[]): readonly NameForm[] {
  const owners = new Map<string, HouseName | undefined>();
  for (const { name, written, as } of forms) {
    const isShared = owners.has(written) && owners.get(written) !== name;
    owners.set(written, isShared && as !== 'house' ? undefined : name);
  }
  return forms.filter(({ name, written, as }) => as === 'house' || owners.get(written) === name);
}
