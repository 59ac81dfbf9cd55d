import type { Fact } from '../../facts/fact.ts';
import type { Stretch } from '../../style/sentences.ts';
import { factsById } from '../facts-by-id.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { namesIn, type NameInText } from '../names/names-in.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Passage } from '../passage.ts';
import { quotedStretches } from '../prose/quoted-stretches.ts';
import type { PassageRule } from '../rule.ts';

/** The house form of a name inside of a quotation whose source writes it otherwise. */
export const houseNameQuotation: PassageRule = {
  id: 'house-name-quotation',
  on: 'passage',
  title: 'A quotation with the house’s form of a name',
  reason: 'A quotation holds the words of its source, names included; with others it cannot be found there.',
  severity: 'note',
  check: (passage, material) => {
    const { names = [] } = material.settings;
    if (names.length === 0) return [];
    const quoted = quotedIn(passage);
    if (quoted.length === 0) return [];
    const facts = factsBehind(passage, material);
    return facts.length === 0
      ? []
      : quoted.flatMap((stretch) => hitsIn(stretch, { passage, facts }, material));
  },
};

interface Within {
  readonly passage: Passage;
  readonly facts: readonly Fact[];
}

function quotedIn({ role, text }: Passage): readonly Stretch[] {
  return role === 'quotation' ? [{ from: 0, to: text.length }] : quotedStretches(text);
}

function factsBehind({ sentences, attributed = [] }: Passage, { facts }: CheckMaterial): readonly Fact[] {
  const byId = factsById(facts);
  const ids = new Set([...sentences.flatMap(({ values, cited }) => [...values, ...cited]), ...attributed]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function hitsIn({ from, to }: Stretch, { passage, facts }: Within, material: CheckMaterial): readonly Hit[] {
  const { names = [] } = material.settings;
  const words = passage.text.slice(from, to);
  return namesIn(words, names)
    .filter(({ as }) => as === 'house')
    .flatMap((found) => {
      const source = formOfSource(found, words, facts, material);
      if (source === undefined) return [];
      const message = `The quotation has “${found.text}”, and its source writes “${source}”. A quotation keeps the form of its source.`;
      const stretch = { from: from + found.from, to: from + found.to };
      return [hitIn(passage, stretch, material, { message, fixes: [{ find: found.text, use: source }] })];
    });
}

/** How the source writes a name: in the quotations of the evidence, else where a capture holds the quotation so. */
function formOfSource(
  { name, text }: NameInText,
  words: string,
  facts: readonly Fact[],
  { settings, captures }: Pick<CheckMaterial, 'settings' | 'captures'>,
): string | undefined {
  const evidence = facts.flatMap((fact) => fact.evidence);
  const { names = [] } = settings;
  const found = evidence.flatMap(({ quotation = '' }) =>
    namesIn(quotation, names).filter((one) => one.name === name),
  );
  if (found.some((one) => one.text === text)) return undefined;
  const [other] = found;
  if (other !== undefined) return other.text;
  if (captures === undefined) return undefined;
  const bare = words.replaceAll(/^[“"«‘„]|[”"»’“]$/gu, '');
  const sources = [...new Set(evidence.map(({ source }) => source))];
  const isHeld = (form: string): boolean =>
    sources.some((source) => {
      const { state } = captures.quotation(source, bare.replaceAll(text, form));
      return state === 'exact' || state === 'spelling';
    });
  return isHeld(text) ? undefined : [...name.spellings, ...name.scripts].slice(0, most).find(isHeld);
}

/** So many forms of a name are looked for. */
const most = 12;
